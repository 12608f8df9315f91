import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { isSeq, parseDocument } from 'yaml';
import { ID_FORM } from '../markdown/explicit-ids.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { cardPath } from '../model/paths.ts';
import type { Redirect } from '../schema/redirect.ts';
import type { Notes } from './note.ts';
import { splitNote } from './split.ts';
import { didYouMean } from './suggest.ts';
import type { Edits } from './write-all.ts';

const REDIRECTS_HEAD =
	'# Pages that have moved, so that old links to them still work. "npm run notes:rename" adds to this list.\n';

/** Why a card cannot be renamed so, or nothing. */
export function renameFault(notes: Notes, from: string, to: string): string | undefined {
	const { scenarios: slugs } = notes.ids;
	if (!from || !to) return 'Write the present name and the new one: npm run notes:rename -- OLD NEW';
	if (!slugs.includes(from)) return `There is no card "${from}".${didYouMean(from, slugs)}`;
	if (!ID_FORM.test(to)) return `"${to}" cannot be an address; write small letters and digits, joined by hyphens.`;
	if (slugs.includes(to)) return `There is a card "${to}" already.`;
	const former = notes.redirects?.data.find((entry) => entry.from === cardPath(to));
	if (former && former.to !== cardPath(from)) return `${former.from} is an old address that leads to ${former.to}.`;
	return undefined;
}

/** Replaces some stretches of a text. */
function splice(text: string, edits: readonly { from: number; to: number; by: string }[]): string {
	const last = [...edits].sort((a, b) => b.from - a.from);
	return last.reduce((all, { from, to, by }) => all.slice(0, from) + by + all.slice(to), text);
}

/** Leads the `[[links]]` and plain links of a body to the new name; code stays as it is. */
function mendLinks(body: string, from: string, to: string): string {
	const codes: [number, number][] = [];
	visit(parseMarkdown(body), ['code', 'inlineCode'], ({ position }) => {
		codes.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
	});
	const links = new RegExp(String.raw`(\[\[\s*)${from}(?=\s*[\]|])|(\]\(/scenarios/)${from}(?=/)`, 'g');
	return body.replace(links, (all: string, wiki: string | undefined, plain: string | undefined, at: number) =>
		codes.some(([start, end]) => at >= start && at < end) ? all : `${wiki ?? plain ?? ''}${to}`,
	);
}

/** Leads `related` to the new name, and touches nothing else of the front matter. */
function mendRelated(head: string, from: string, to: string): string {
	const start = head.indexOf('\n') + 1;
	const related = parseDocument(head.slice(start, head.lastIndexOf('---'))).get('related', true);
	const items = isSeq(related) ? related.items : [];
	const edits = items.flatMap((item) => {
		const { value, range } = item as { value: unknown; range?: [number, number, number] };
		return value === from && range ? [{ from: start + range[0], to: start + range[1], by: to }] : [];
	});
	return splice(head, edits);
}

function redirectsText(entries: readonly Redirect[], from: string, to: string): string {
	const kept = entries
		.filter((entry) => entry.from !== to)
		.map((entry) => (entry.to === from ? { ...entry, to } : entry));
	const all = [...kept, { from, to }].sort((a, b) => a.from.localeCompare(b.from));
	return REDIRECTS_HEAD + all.map((entry) => `- { from: ${entry.from}, to: ${entry.to} }\n`).join('');
}

/** Everything that changes when a card gets another name. The notes must be free of faults. */
export function renameCard(root: string, notes: Notes, from: string, to: string): Edits {
	const edits = new Map<string, string | undefined>();
	for (const file of globSync('content/**/*.md', { cwd: root }).map((path) => path.replaceAll('\\', '/'))) {
		const text = readFileSync(join(root, file), 'utf8');
		const { head, body } = splitNote(text);
		const mended = mendRelated(head, from, to) + mendLinks(body, from, to);
		if (file === `content/scenarios/${from}.md`) {
			edits.set(`content/scenarios/${to}.md`, mended);
			edits.set(file, undefined);
		} else if (mended !== text) edits.set(file, mended);
	}
	const phrases = (slug: string) => `content/phrases/${slug}.yaml`;
	if (notes.ids.phrases.includes(from)) {
		edits.set(phrases(to), readFileSync(join(root, phrases(from)), 'utf8'));
		edits.set(phrases(from), undefined);
	}
	edits.set('content/redirects.yaml', redirectsText(notes.redirects?.data ?? [], cardPath(from), cardPath(to)));
	return edits;
}
