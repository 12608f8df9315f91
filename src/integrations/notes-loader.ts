import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { findWikilinks, type ResolveLink } from '../markdown/wikilinks.ts';
import { COLLECTIONS, type CollectionName, idWithin, type SINGLES } from '../notes/collections.ts';
import { currentNotes } from '../notes/current-notes.ts';
import type { Note, Notes } from '../notes/note.ts';
import { isInNotes, shownPath } from '../notes/notes-folder.ts';
import { resolveWikilinks } from '../notes/resolve-wikilinks.ts';
import { renderingDigest } from './build-cache.ts';

/** What Astro's content store holds of a note, before its text is rendered. */
interface Entry {
	id: string;
	data: Record<string, unknown>;
	/** The note from which the entry is made. */
	note: Note<unknown>;
}

type Kind = CollectionName | keyof typeof SINGLES;

/** Id of an entry that is deleted at once. */
const NO_ENTRY = '-';

/** Milliseconds to wait after a change, because editors write a file in several steps. */
const DEBOUNCE_MS = 30;

/** The entries of one collection. A file that is a collection by itself gives one entry with all its content. */
function entriesOf(kind: Kind, notes: Notes): Entry[] {
	if (kind in COLLECTIONS) {
		const name = kind as CollectionName;
		const { base } = COLLECTIONS[name];
		return notes[name].map((note) => ({ id: idWithin(base, note.file), data: note.data, note }));
	}
	const note = notes[kind as keyof typeof SINGLES];
	return note ? [{ id: kind, data: { content: note.data }, note }] : [];
}

/**
 * Stores an entry, and renders its Markdown. Does nothing if the stored entry was made from the same input.
 * @param code digest of the code that renders
 */
async function store({ id, data, note }: Entry, resolve: ResolveLink, code: string, context: LoaderContext) {
	const isMarkdown = note.file.endsWith('.md');
	const links = isMarkdown ? findWikilinks(note.tree()).map((link) => resolve(link).words) : [];
	const digest = context.generateDigest({ data, body: note.body, links, code });
	if (context.store.get(id)?.digest === digest) return;
	const fields = { id, data, digest, filePath: shownPath(note.file) };
	if (!isMarkdown) return void context.store.set(fields);
	// JSON is YAML too: plugins find the checked fields in the front matter.
	const text = `---\n${JSON.stringify(data)}\n---\n${note.body}`;
	const rendered = await context.renderMarkdown(text, { fileURL: pathToFileURL(shownPath(note.file)) });
	context.store.set({ ...fields, body: note.body, rendered });
}

/**
 * Brings the store up to date. Notes with faults are left out: a build has stopped before, and the development server
 * shows the faults on their pages.
 */
async function load(kind: Kind, context: LoaderContext): Promise<void> {
	const { notes, faults } = currentNotes();
	const faulty = new Set(faults.map(({ file }) => file));
	const entries = entriesOf(kind, notes).filter(({ note }) => !faulty.has(note.file));
	const resolve = resolveWikilinks(() => notes, context.config.base);
	const code = renderingDigest();
	await Promise.all(entries.map((entry) => store(entry, resolve, code, context)));
	// An empty collection is one that has had an entry. Astro warns of others, as if something were wrong.
	if (entries.length === 0) context.store.set({ id: NO_ENTRY, data: {} });
	const ids = new Set(entries.map(({ id }) => id));
	for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
}

/** Loads one collection from the notes that the rules have checked, and again after each change of the notes. */
export function notesLoader(kind: Kind): Loader {
	return {
		name: 'notes',
		async load(context) {
			await load(kind, context);
			let timer: NodeJS.Timeout | undefined;
			context.watcher?.on('all', (_event, path) => {
				if (!isInNotes(path)) return;
				clearTimeout(timer);
				timer = setTimeout(() => {
					load(kind, context).catch((error: unknown) => context.logger.error(String(error)));
				}, DEBOUNCE_MS);
			});
		},
	};
}
