import { scenariosOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

/**
 * Each scenario and each comparison names at least two sources, one of them in the official documentation if the site names
 * one, and names none twice.
 */
export const enoughSources: Rule = (notes) => {
	const documentation = notes.site?.data.documentation;
	return [...scenariosOf(notes), ...notes.comparisons].flatMap(({ file, data, lineOf }) => {
		const urls = data.sources.map(({ url }) => url);
		const line = lineOf('sources');
		const messages = [
			urls.length < 2 && '"sources" has one page; name at least two',
			documentation !== undefined &&
				!urls.some((url) => url.startsWith(`https://${documentation}/`)) &&
				`"sources" needs at least one ${documentation} page`,
			new Set(urls).size < urls.length && '"sources" names a page twice',
		];
		return messages.filter((message) => message !== false).map((message) => ({ file, line, message }));
	});
};
