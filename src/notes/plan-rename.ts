import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { applyEdits } from '../markdown/apply-edits.ts';
import { ID_PATTERN } from '../schema/id.ts';
import { firstPath } from '../model/first-path.ts';
import { cardPath } from '../model/paths.ts';
import type { Redirect } from '../schema/redirect.ts';
import { checkNotes } from './check-notes.ts';
import { SINGLES } from './collections.ts';
import { type Fault, formatFaults } from './fault.ts';
import { LEDGER, ledgerWith } from './ledger.ts';
import type { Notes } from './note.ts';
import { inNotes, NOTES_NAME } from './notes-folder.ts';
import type { Plan } from './apply-plan.ts';
import { relink } from './relink.ts';
import { splitNote } from './split-note.ts';
import { didYouMean } from './suggest.ts';
import { type Edits, writeAll } from './write-all.ts';

const { file: REDIRECTS } = SINGLES.redirects;

/** Why a card cannot get this new name; `undefined` if it can. */
export function renameFault(notes: Notes, from: string, to: string): string | undefined {
	const { scenarios: slugs } = notes.ids;
	if (!from || !to) return 'Give the old name and the new one: npm run notes:rename -- OLD NEW';
	if (!slugs.includes(from)) return `There is no card "${from}".${didYouMean(from, slugs)}`;
	if (!ID_PATTERN.test(to))
		return `"${to}" cannot be an address; write lower-case letters and digits, joined by hyphens.`;
	if (slugs.includes(to)) return `There is a card "${to}" already.`;
	const redirect = notes.redirects?.data.find((entry) => entry.from === cardPath(to));
	if (redirect && redirect.to !== cardPath(from)) {
		return `${redirect.from} is an old address that is redirected to ${redirect.to}.`;
	}
	return undefined;
}

const itemsOf = (list: unknown): readonly unknown[] => (isSeq(list) ? list.items : []);

/** Front matter with the new name in a card's `related` or in the `cards` of a comparison's rows; nothing else changes. */
function renameInFields(head: string, from: string, to: string): string {
	const start = head.indexOf('\n') + 1;
	const fields = parseDocument(head.slice(start, head.lastIndexOf('---')));
	const rows = itemsOf(fields.get('rows', true)).filter(isMap);
	const items = [...itemsOf(fields.get('related', true)), ...rows.flatMap((row) => itemsOf(row.get('cards', true)))];
	const edits = items.flatMap((item) => {
		const { value, range } = item as { value: unknown; range?: [number, number, number] };
		return value === from && range ? [{ from: start + range[0], to: start + range[1], text: to }] : [];
	});
	return applyEdits(head, edits);
}

const entryText = ({ from, to, first }: Redirect) =>
	`- { from: ${from}, to: ${to}${first ? `, first: ${first}` : ''} }`;

/**
 * The new text of the file of redirects: with a redirect from the old path, without one from the new path, and without
 * redirects to the old path, which go to the new one instead. Comments stay, at the top.
 */
function redirectsText(text: string, entries: readonly Redirect[], from: string, to: string): string {
	const kept = entries
		.filter((entry) => entry.from !== to)
		.map((entry) => (entry.to === from ? { ...entry, to } : entry));
	// The oldest come first: what other programs know a page by is derived from its first address.
	const first = firstPath(from, entries);
	const all: readonly Redirect[] = [...kept, { from, to, ...(first === to ? { first } : {}) }];
	const comments = text.split('\n').filter((line) => line.startsWith('#'));
	return [...comments, ...all.map(entryText), ''].join('\n');
}

/**
 * Every file that changes when a card gets another name. The notes must be free of faults.
 * @param repository the folder that contains `src`
 */
export function renameCard(root: string, notes: Notes, from: string, to: string, repository = root): Edits {
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const edits = new Map<string, string | undefined>();
	const redirects = notes.redirects ? read(REDIRECTS) : '';
	for (const file of globSync('**/*.md', { cwd: join(root, NOTES_NAME) }).map((path) =>
		inNotes(path.replaceAll('\\', '/')),
	)) {
		const text = read(file);
		const { head, body } = splitNote(text);
		const changed = renameInFields(head, from, to) + relink(body, from, to);
		if (file === inNotes(`scenarios/${from}.md`)) {
			edits.set(inNotes(`scenarios/${to}.md`), changed);
			edits.set(file, undefined);
		} else if (changed !== text) edits.set(file, changed);
	}
	if (notes.ids.phrases.includes(from)) {
		edits.set(inNotes(`phrases/${to}.yaml`), read(inNotes(`phrases/${from}.yaml`)));
		edits.set(inNotes(`phrases/${from}.yaml`), undefined);
	}
	edits.set(REDIRECTS, redirectsText(redirects, notes.redirects?.data ?? [], cardPath(from), cardPath(to)));
	const renamed = notes.scenarios.map((note) => (note.id === from ? { ...note, id: to } : note));
	edits.set(LEDGER, ledgerWith(notes.ledger, { ...notes, scenarios: [...notes.scenarios, ...renamed] }, repository));
	return edits;
}

/** The faults that the notes would have after the edits, which are made in a temporary copy. */
function faultsAfter(root: string, edits: Edits): readonly Fault[] {
	const copy = mkdtempSync(join(tmpdir(), 'rename-'));
	try {
		cpSync(join(root, NOTES_NAME), join(copy, NOTES_NAME), { recursive: true });
		writeAll(copy, edits);
		return checkNotes(copy).faults;
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/**
 * Plans a card's new name, and makes sure that the notes have no fault afterwards.
 * @param repository the folder that contains `src`
 */
export function planRename(root: string, from: string, to: string, repository = root): Plan {
	const { notes, faults } = checkNotes(root);
	if (faults.length > 0) return { refusal: `${formatFaults(faults)}\nCorrect them before you rename a card.` };
	const refusal = renameFault(notes, from, to);
	if (refusal) return { refusal };
	const edits = renameCard(root, notes, from, to, repository);
	const left = faultsAfter(root, edits);
	if (left.length > 0) return { refusal: `With the new name, the notes would have faults:\n${formatFaults(left)}` };
	return {
		edits,
		report: `${from} is now ${to}; ${edits.size} files changed. Old links are redirected to the new address.`,
	};
}
