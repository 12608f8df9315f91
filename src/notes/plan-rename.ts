import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from './apply-plan.ts';
import { checkNotes } from './check-notes.ts';
import { SINGLES } from './collections.ts';
import { type Fault, formatFaults } from './fault.ts';
import { LEDGER, ledgerWith } from './ledger.ts';
import type { Note, Notes } from './note.ts';
import { inNotes, NOTES_NAME } from './notes-folder.ts';
import { relink } from './relink.ts';
import { renamableNamed, renameFault, type Renamable } from './renamable.ts';
import { renamedRedirects } from './renamed-redirects.ts';
import { renameInFields } from './rename-in-fields.ts';
import { splitNote } from './split-note.ts';
import { type Edits, writeAll } from './write-all.ts';

const { file: REDIRECTS } = SINGLES.redirects;

/** The text of a file in which a card or a comparison has its new name. */
function renamedText(file: string, text: string, from: string, to: string, { collection, pathOf }: Renamable): string {
	// Only cards are named in fields, by their slugs.
	const fields = (yaml: string) => (collection === 'scenarios' ? renameInFields(yaml, from, to) : yaml);
	if (!file.endsWith('.md')) return fields(text);
	const { head, body } = splitNote(text);
	const start = head.indexOf('\n') + 1;
	const end = head.lastIndexOf('---');
	const changed = head.slice(0, start) + fields(head.slice(start, end)) + head.slice(end);
	return changed + relink(body, pathOf(from), pathOf(to));
}

/** Notes with the renamed one under both names, since its old addresses stay in the ledger. */
const underBothNames = <Data>(notes: readonly Note<Data>[], from: string, to: string): Note<Data>[] =>
	notes.flatMap((note) => (note.id === from ? [note, { ...note, id: to }] : [note]));

/**
 * Every file that changes when a card or a comparison gets another name. The notes must be free of faults.
 * @param repository the folder that contains `src`
 */
export function renameNote(root: string, notes: Notes, from: string, to: string, repository = root): Edits {
	const kind = renamableNamed(notes, from);
	const { collection, pathOf } = kind;
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const edits = new Map<string, string | undefined>();
	const files = globSync(['**/*.md', 'exams/*.yaml'], { cwd: join(root, NOTES_NAME) });
	for (const file of files.map((path) => inNotes(path.replaceAll('\\', '/')))) {
		const text = read(file);
		const changed = renamedText(file, text, from, to, kind);
		if (file === inNotes(`${collection}/${from}.md`)) {
			edits.set(inNotes(`${collection}/${to}.md`), changed);
			edits.set(file, undefined);
		} else if (changed !== text) edits.set(file, changed);
	}
	if (collection === 'scenarios' && notes.ids.phrases.includes(from)) {
		edits.set(inNotes(`phrases/${to}.yaml`), read(inNotes(`phrases/${from}.yaml`)));
		edits.set(inNotes(`phrases/${from}.yaml`), undefined);
	}
	const redirects = notes.redirects ? read(REDIRECTS) : '';
	edits.set(REDIRECTS, renamedRedirects(redirects, notes.redirects?.data ?? [], pathOf(from), pathOf(to)));
	const all = { ...notes, [collection]: underBothNames<unknown>(notes[collection], from, to) };
	edits.set(LEDGER, ledgerWith(notes.ledger, all, repository));
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
 * Plans the new name of a card or a comparison, and makes sure that the notes have no fault afterwards.
 * @param repository the folder that contains `src`
 */
export function planRename(root: string, from: string, to: string, repository = root): Plan {
	const { notes, faults } = checkNotes(root);
	if (faults.length > 0) return { refusal: `${formatFaults(faults)}\nCorrect them before you rename anything.` };
	const refusal = renameFault(notes, from, to);
	if (refusal) return { refusal };
	const edits = renameNote(root, notes, from, to, repository);
	const left = faultsAfter(root, edits);
	if (left.length > 0) return { refusal: `With the new name, the notes would have faults:\n${formatFaults(left)}` };
	return {
		edits,
		report: `${from} is now ${to}; ${edits.size} files changed. Old links are redirected to the new address.`,
	};
}
