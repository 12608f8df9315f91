import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { findWikilinks, type ResolveLink } from '../markdown/wikilinks.ts';
import { COLLECTIONS, type CollectionName, idWithin, type SINGLES } from '../notes/collections.ts';
import { currentNotes } from '../notes/current-notes.ts';
import type { Note, Notes } from '../notes/note.ts';
import { isInNotes, shownPath } from '../notes/notes-folder.ts';
import { resolveWikilinks } from '../notes/resolve-wikilinks.ts';
import { renderingDigest } from './build-cache.ts';
import { takeTurn } from './store-turns.ts';

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

/** Milliseconds to wait at most until Astro has written its store, which it begins half a second after the last change. */
const MAX_WRITING_MS = 5000;

/** Milliseconds after the store is written until Vite no longer uses the old one. */
const RELOADED_MS = 100;

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
 * @returns whether the store has changed
 */
async function store(
	{ id, data, note }: Entry,
	resolve: ResolveLink,
	code: string,
	context: LoaderContext,
): Promise<boolean> {
	const isMarkdown = note.file.endsWith('.md');
	const links = isMarkdown ? findWikilinks(note.tree()).map((link) => resolve(link).words) : [];
	const digest = context.generateDigest({ data, body: note.body, links, code });
	if (context.store.get(id)?.digest === digest) return false;
	const fields = { id, data, digest, filePath: shownPath(note.file) };
	if (!isMarkdown) return context.store.set(fields);
	// JSON is YAML too: plugins find the checked fields in the front matter.
	const text = `---\n${JSON.stringify(data)}\n---\n${note.body}`;
	const rendered = await context.renderMarkdown(text, { fileURL: pathToFileURL(shownPath(note.file)) });
	return context.store.set({ ...fields, body: note.body, rendered });
}

/**
 * Brings the store up to date. Notes with faults are left out: a build has stopped before, and the development server
 * shows the faults on their pages.
 * @returns whether the store has changed
 */
async function load(kind: Kind, context: LoaderContext): Promise<boolean> {
	const { notes, faults } = currentNotes();
	const faulty = new Set(faults.map(({ file }) => file));
	const entries = entriesOf(kind, notes).filter(({ note }) => !faulty.has(note.file));
	const resolve = resolveWikilinks(() => notes, context.config.base);
	const code = renderingDigest();
	const stored = await Promise.all(entries.map((entry) => store(entry, resolve, code, context)));
	// Astro warns about a collection that never had an entry, as if something were wrong. This one is deleted below.
	if (entries.length === 0) context.store.set({ id: NO_ENTRY, data: {} });
	const ids = new Set(entries.map(({ id }) => id));
	const gone = context.store.keys().filter((id) => !ids.has(id));
	for (const id of gone) context.store.delete(id);
	return gone.length > 0 || stored.includes(true);
}

/**
 * Waits until Astro has written its store to a file, after which pages read it again.
 * @param since when the store was changed, in milliseconds of the epoch; earlier writes do not count
 */
function storeWritten(since: number, { config, watcher }: LoaderContext): Promise<void> {
	const file = fileURLToPath(new URL('.astro/data-store.json', config.root));
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			watcher?.off('all', onChange);
			resolve();
		};
		const onChange = (_event: string, path: string) => {
			if (path === file && statSync(file).mtimeMs >= since) setTimeout(end, RELOADED_MS);
		};
		const timer = setTimeout(end, MAX_WRITING_MS);
		watcher?.on('all', onChange);
	});
}

/** Loads a collection again. The server answers no request until pages read the new store. */
async function reload(kind: Kind, context: LoaderContext): Promise<void> {
	const endTurn = await takeTurn('updates');
	try {
		if (await load(kind, context)) await storeWritten(Date.now(), context);
	} catch (error) {
		context.logger.error(String(error));
	} finally {
		endTurn();
	}
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
				timer = setTimeout(() => void reload(kind, context), DEBOUNCE_MS);
			});
		},
	};
}
