import type { ResolveLink } from '../markdown/wikilinks.ts';
import { memoize } from '../model/memoize.ts';
import { cardPath, servicePath } from '../model/paths.ts';
import type { Notes } from './note.ts';

/** Titles of cards and short names of services, by id. */
const wordsOf = memoize(({ scenarios, services }: Notes) => ({
	card: new Map(scenarios.map(({ id, data }) => [id, data.title])),
	service: new Map(services.map(({ id, data }) => [id, data.short])),
}));

const PATHS = { card: cardPath, service: servicePath };

/**
 * Resolves wikilinks to the path of the page and the words of the link: the card's title or the service's short name.
 * @param notes returns the current notes; it is called for each link, so that a new title is shown at once
 * @param base the path below which the site is served, with a slash at both ends
 */
export function resolveWikilinks(notes: () => Notes, base: string): ResolveLink {
	return ({ kind, target }) => ({
		href: base + PATHS[kind](target).slice(1),
		words: wordsOf(notes())[kind].get(target) ?? target,
	});
}
