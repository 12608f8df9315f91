import type { Rule } from './rule.ts';

/** Letters and digits in lower case, without "AWS" or "Amazon" before them. */
const normalize = (text: string) =>
	text
		.toLowerCase()
		.replace(/^(?:aws|amazon)\s+/, '')
		.replace(/[^\p{L}\p{N}]/gu, '');

/** Each card that the exam asks has "decides", and none of it is only a service's name, which many questions have. */
export const decidingWords: Rule = (notes) => {
	const names = new Set(
		notes.services.flatMap(({ data }) => [data.name, data.short, ...data.aliases, ...data.formerly]).map(normalize),
	);
	return notes.scenarios.flatMap(({ file, data, lineOf }) => {
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
