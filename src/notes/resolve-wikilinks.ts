import type { ResolveLink } from '../markdown/wikilinks.ts';
import { cardPath, servicePath } from '../model/paths.ts';
import type { Notes } from './note.ts';

/** Leads wikilinks to their pages, worded by the card's title or the service's name. */
export function resolveWikilinks(notes: Notes, base: string): ResolveLink {
	const titles = new Map(notes.scenarios.map(({ id, data }) => [id, data.title]));
	const names = new Map(notes.services.map(({ id, data }) => [id, data.short]));
	return ({ kind, target }) =>
		kind === 'card'
			? { href: base + cardPath(target).slice(1), words: titles.get(target) ?? target }
			: { href: base + servicePath(target).slice(1), words: names.get(target) ?? target };
}
