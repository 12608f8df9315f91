import type { Outcome } from '../engine.ts';
import { excerptOf } from '../excerpt.ts';
import { resultItem } from './result-item.ts';

/** How many cards are shown at a time. */
export const PAGE = 5;

/**
 * The list items of one page of results.
 * @param from number of cards shown before
 */
export function resultItems({ ranked, load }: Outcome, from = 0): Promise<HTMLLIElement[]> {
	return Promise.all(
		ranked.slice(from, from + PAGE).map(async ({ id }) => {
			const { fragment, places, words } = await load(id);
			const { title = '' } = fragment.meta;
			const answer = fragment.anchors.find((anchor) => anchor.id === 'decision')?.text ?? '';
			const tags = fragment.filters['tag'] ?? [];
			return resultItem({ url: fragment.url, title, answer, tags, excerpt: excerptOf(fragment, places), words });
		}),
	);
}
