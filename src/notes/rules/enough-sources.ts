import type { Rule } from './rule.ts';

/** Each card and each comparison rests on at least two pages, one of them in the AWS documentation, and names none twice. */
export const enoughSources: Rule = (notes) =>
	[...notes.scenarios, ...notes.comparisons].flatMap(({ file, data, lineOf }) => {
		const urls = data.sources.map(({ url }) => url);
		const line = lineOf('sources');
		const messages = [
			urls.length < 2 && '"sources" has one page; name at least two',
			!urls.some((url) => url.startsWith('https://docs.aws.amazon.com/')) &&
				'"sources" needs at least one docs.aws.amazon.com page',
			new Set(urls).size < urls.length && '"sources" names a page twice',
		];
		return messages.filter((message) => message !== false).map((message) => ({ file, line, message }));
	});
