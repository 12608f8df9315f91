import type { StudyData } from '../prompts.ts';
import { Session } from '../session.ts';
import { StudyStore } from '../study-store.ts';
import type { StudyDocument } from '../study-document.ts';
import { shelf } from './storage.ts';

/** Fired on the document whenever what is known of the reader has changed, here or in another tab. */
export const CHANGED = 'study-changed';

/** What all study elements of a page share. */
export interface Desk {
	session: Session;
	store: StudyStore;
	/** Changes the reader's document and tells every element and tab. */
	change: (change: (document: StudyDocument) => StudyDocument) => Promise<void>;
	replace: (document: StudyDocument) => Promise<void>;
}

const tellHere = () => document.dispatchEvent(new CustomEvent(CHANGED));

async function open(): Promise<Desk> {
	const base = document.documentElement.dataset['base'] ?? '/';
	const answer = await fetch(`${base}review/prompts.json`);
	if (!answer.ok) throw new Error(`The prompts answered ${answer.status}.`);
	const data = (await answer.json()) as StudyData;
	const store = new StudyStore(shelf());
	await store.load();
	const session = new Session(data, store.document);
	const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('study') : undefined;
	const settle = async (written: Promise<void>) => {
		session.take(store.document);
		tellHere();
		await written;
		session.take(store.document);
		tabs?.postMessage('changed');
		tellHere();
	};
	tabs?.addEventListener('message', () => {
		void store.load().then(() => {
			session.take(store.document);
			tellHere();
		});
	});
	return {
		session,
		store,
		change: (change) => settle(store.change(change)),
		replace: (next) => settle(store.replace(next)),
	};
}

let opened: Promise<Desk> | undefined;

/** The page's desk, set up once. */
export const desk = () => (opened ??= open());

/** Draws what the desk holds, now and after each change, until the signal ends it. Without a desk nothing is drawn. */
export function drawFromDesk(draw: (desk: Desk) => void, signal: AbortSignal) {
	desk().then(
		(opened) => {
			document.addEventListener(CHANGED, () => draw(opened), { signal });
			draw(opened);
		},
		() => undefined,
	);
}
