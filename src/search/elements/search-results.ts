import type { SearchOutcome } from '../engine.ts';
import { createExcerpt } from '../excerpt.ts';
import type { PagefindFragment } from '../pagefind.ts';
import { resultItem } from './result-item.ts';

/** How many cards are shown at a time. */
export const PAGE_SIZE = 5;

function headOf({ url, meta, anchors }: PagefindFragment): { title: string; answer: string | undefined } {
	const { title } = meta;
	const answer = anchors.find(({ id }) => id === 'decision')?.text;
	if (title === undefined) throw new Error(`The index has no title for ${url}.`);
	return { title, answer };
}

/**
 * The list items of the next page of results.
 * @param shown number of cards that are shown already
 */
export function resultItems({ ranked, load }: SearchOutcome, shown = 0): Promise<HTMLLIElement[]> {
	return Promise.all(
		ranked.slice(shown, shown + PAGE_SIZE).map(async ({ id }) => {
			const { fragment, positions, words } = await load(id);
			const tags = fragment.filters['tag'] ?? [];
			const excerpt = createExcerpt(fragment, positions);
			return resultItem({ ...headOf(fragment), url: fragment.url, tags, excerpt, words });
		}),
	);
}
