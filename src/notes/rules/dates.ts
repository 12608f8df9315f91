import type { Rule } from './rule.ts';

/** The same day of the year before, `YYYY-MM-DD`. */
function yearBefore(today: string): string {
	return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}

/** No date lies in the future, and no card was last checked more than a year ago. */
export const dates: Rule = (notes, today) => {
	const ofCards = notes.scenarios.flatMap(({ file, data, lineOf }) => {
		const line = lineOf('verified');
		if (data.verified > today)
			return [{ file, line, message: `"verified" is ${data.verified}, which lies in the future` }];
		if (data.verified >= yearBefore(today)) return [];
		return [{ file, line, message: `"verified" is ${data.verified}, more than a year ago; check the facts again` }];
	});
	const ofCorrections = [...notes.scenarios, ...notes.exams].flatMap(({ file, data, lineOf }) =>
		data.corrections
			.filter(({ date }) => date > today)
			.map(({ date }) => ({
				file,
				line: lineOf('corrections'),
				message: `a correction is dated ${date}, which lies in the future`,
			})),
	);
	return [...ofCards, ...ofCorrections];
};
