import { cardPath, comparisonPath } from '../model/paths.ts';
import { ID_PATTERN } from '../schema/id.ts';
import type { Notes } from './note.ts';
import { didYouMean } from './suggest.ts';

/** A kind of note that can be renamed. */
export interface Renamable {
	/** What an author calls it. */
	name: string;
	/** Its collection, which is also its folder. */
	collection: 'scenarios' | 'comparisons';
	pathOf: (slug: string) => string;
}

const CARD: Renamable = { name: 'card', collection: 'scenarios', pathOf: cardPath };
const COMPARISON: Renamable = { name: 'comparison', collection: 'comparisons', pathOf: comparisonPath };

/** What has this name: a card or, if no card has it, a comparison; a card if there is neither. */
export const renamableNamed = ({ ids }: Notes, slug: string): Renamable =>
	!ids.scenarios.includes(slug) && ids.comparisons.includes(slug) ? COMPARISON : CARD;

/** Why a card or a comparison cannot get this new name; `undefined` if it can. */
export function renameFault(notes: Notes, from: string, to: string): string | undefined {
	const { name, collection, pathOf } = renamableNamed(notes, from);
	const slugs = notes.ids[collection];
	if (!from || !to) return 'Give the old name and the new one: npm run notes:rename -- OLD NEW';
	if (!slugs.includes(from)) {
		const known = [...notes.ids.scenarios, ...notes.ids.comparisons];
		return `There is no card "${from}", and no comparison either.${didYouMean(from, known)}`;
	}
	if (!ID_PATTERN.test(to))
		return `"${to}" cannot be an address; write lower-case letters and digits, joined by hyphens.`;
	if (slugs.includes(to)) return `There is a ${name} "${to}" already.`;
	const redirect = notes.redirects?.data.find((entry) => entry.from === pathOf(to));
	if (redirect && redirect.to !== pathOf(from)) {
		return `${redirect.from} is an old address that is redirected to ${redirect.to}.`;
	}
	return undefined;
}
