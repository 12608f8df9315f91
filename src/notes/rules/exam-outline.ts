import type { Rule } from './rule.ts';

/** The values that occur more than once. */
const repeated = <Value>(values: readonly Value[]) => [
	...new Set(values.filter((value, at) => values.indexOf(value) < at)),
];

/**
 * Within an exam, each domain and each task has its own number and slug, and a task's number starts with its domain's,
 * unless it starts with a letter.
 */
export const examOutline: Rule = (notes) =>
	notes.exams.flatMap(({ file, data: { domains }, lineOf }) => {
		const tasks = domains.flatMap((domain) => domain.tasks.map((task) => ({ ...task, domain: domain.number })));
		const messages = [
			...repeated(domains.map(({ number }) => number)).map((number) => `"domains" has number ${number} twice`),
			...repeated(domains.map(({ slug }) => slug)).map((slug) => `"domains" has the slug "${slug}" twice`),
			...repeated(tasks.map(({ id }) => id)).map((id) => `"domains" has task ${id} twice`),
			...repeated(tasks.map(({ slug }) => slug)).map((slug) => `"domains" has a task with the slug "${slug}" twice`),
			...tasks
				.filter(({ id, domain }) => /^\d/.test(id) && !id.startsWith(`${domain}.`))
				.map(({ id, domain }) => `task ${id} is in domain ${domain}; its number must start with ${domain}.`),
		];
		return messages.map((message) => ({ file, line: lineOf('domains'), message }));
	});
