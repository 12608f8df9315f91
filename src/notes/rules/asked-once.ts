import type { Rule } from './rule.ts';

/** No card and no comparison has the same words in `asked` twice, compared without case. */
export const askedOnce: Rule = (notes) =>
	[...notes.scenarios, ...notes.comparisons].flatMap(({ file, data, lineOf }) => {
		const ways = data.asked.map((way) => way.toLowerCase());
		return data.asked
			.filter((_, at) => ways.indexOf(ways[at] ?? '') < at)
			.map((way) => ({ file, line: lineOf('asked'), message: `"asked" has "${way}" twice` }));
	});
