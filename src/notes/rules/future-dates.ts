import type { Rule } from './rule.ts';

/** No card or comparison was checked, and no statement corrected or confirmed, on a day that has not come yet. */
export const futureDates: Rule = (notes, today) => {
	const inFuture = `is in the future; today is ${today}`;
	const checked = [...notes.scenarios, ...notes.comparisons]
		.filter(({ data }) => data.verified !== undefined && data.verified > today)
		.map(({ file, data, lineOf }) => ({
			file,
			line: lineOf('verified'),
			message: `"verified" is ${data.verified}, which ${inFuture}`,
		}));
	const ofStatements = [...notes.scenarios, ...notes.exams].flatMap(({ file, data, lineOf }) =>
		Object.entries({ corrections: data.corrections, confirmed: 'confirmed' in data ? data.confirmed : [] }).flatMap(
			([field, statements]) =>
				statements
					.filter(({ date }) => date > today)
					.map(({ date }) => ({
						file,
						line: lineOf(field),
						message: `"${field}" has the date ${date}, which ${inFuture}`,
					})),
		),
	);
	return [...checked, ...ofStatements];
};
