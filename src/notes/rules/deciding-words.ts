import { scenariosOf } from '../kinds.ts';
import { withoutVendor } from '../../model/vendor-prefix.ts';
import type { Rule } from './rule.ts';

/** Each card that the exam asks has "decides", and none of it is only a service's name, which many questions have. */
export const decidingWords: Rule = (notes) => {
	const withoutPrefix = withoutVendor(notes.site?.data.vendorPrefixes ?? []);
	/** Letters and digits in lower case, without the name of a vendor before them. */
	const normalize = (text: string) =>
		withoutPrefix(text)
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, '');
	const names = new Set(
		notes.services.flatMap(({ data }) => [data.name, data.short, ...data.aliases, ...data.formerly]).map(normalize),
	);
	return scenariosOf(notes).flatMap(({ file, data, lineOf }) => {
		if (!data.decides) {
			if (data.background) return [];
			const message =
				'lacks "decides"; write one to three phrases of a question that point to this card, at most 60 letters each';
			return [{ file, line: lineOf('tasks'), message }];
		}
		return data.decides
			.filter((phrase) => names.has(normalize(phrase)))
			.map((phrase) => ({
				file,
				line: lineOf('decides'),
				message: `"decides" has "${phrase}", which is only the name of a service; write what the question demands`,
			}));
	});
};
