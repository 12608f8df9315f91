import { basePath } from '../../dom/base-path.ts';
import { loadOnce } from '../../model/load-once.ts';
import { endOfDay } from '../days.ts';
import { checkReviewText, type ReviewText } from '../review-text.ts';
import type { Session } from '../session.ts';
import { LoadError, loadData } from './load-data.ts';

/** Cards and comparisons whose texts were asked for. */
const asked = new Set<string>();

const pathOf = (slug: string) => `review/cards/${slug}.json`;

/**
 * Loads the texts of a card or a comparison, once.
 * @throws a `LoadError` if it did not arrive; the next call tries again
 */
export const loadText = loadOnce((slug: string): Promise<ReviewText> => {
	asked.add(slug);
	return loadData(pathOf(slug), checkReviewText);
});

/**
 * Loads what is left today, then what is asked tomorrow, one after another: the reader need not wait for it, and can
 * review it without a network. It ends at the first text that does not arrive.
 */
export function loadAhead(session: Session): void {
	const now = Date.now();
	const slugs = [now, endOfDay(now)].flatMap((time) => {
		const { due, unseen, learning } = session.queue(time);
		return [...due, ...unseen, ...learning].map(({ slug }) => slug);
	});
	const load = async () => {
		for (const slug of slugs) await loadText(slug);
	};
	load().catch((error: unknown) => {
		// A reader who needs the text is told then.
		if (!(error instanceof LoadError)) reportError(error);
	});
}

// On the first visit the texts were loaded before there was a worker to keep them.
if ('serviceWorker' in navigator && !navigator.serviceWorker.controller) {
	navigator.serviceWorker.addEventListener(
		'controllerchange',
		() => {
			for (const slug of asked) fetch(basePath() + pathOf(slug)).catch(() => undefined);
		},
		{ once: true },
	);
}
