import { findWikilinks } from '../../markdown/wikilinks.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** Every `[[link]]` in a body leads to a card or a service that exists. */
export const links: Rule = (notes) => {
	const { scenarios: slugs, services } = notes.ids;
	const linking = [...notes.scenarios, ...notes.services, ...notes.domains, ...notes.pages];
	return linking.flatMap(({ file, bodyLine, tree }) =>
		findWikilinks(tree()).flatMap(({ kind, target, line }) => {
			const allowed = kind === 'card' ? slugs : services;
			if (allowed.includes(target)) return [];
			const written = kind === 'card' ? `[[${target}]]` : `[[service:${target}]]`;
			const where = kind === 'card' ? 'content/scenarios' : 'content/services';
			return [
				{
					file,
					line: bodyLine + line - 1,
					message: `${written} leads nowhere.${didYouMean(target, allowed)} Allowed are the names of the files in ${where}`,
				},
			];
		}),
	);
};
