import type { Rule } from './rule.ts';

/** Every exam domain has exactly one introduction, and former names are among the aliases that people may type. */
export const complete: Rule = (notes) => {
	const domains = notes.exams.flatMap(({ id, file, data }) =>
		data.domains.flatMap(({ number, slug }) => {
			const introductions = notes.domains.filter(({ data: own }) => own.exam === id && own.number === number);
			if (introductions.length === 1) return [];
			if (introductions.length === 0 && notes.ids.domains.includes(`${id}/${number}-${slug}`)) return [];
			const path = `content/domains/${id}/${number}-${slug}.md`;
			return introductions.length === 0
				? [{ file, message: `domain ${number} has no introduction; write ${path}` }]
				: introductions
						.slice(1)
						.map((second) => ({ file: second.file, message: `is a second introduction to domain ${number} of ${id}` }));
		}),
	);
	const names = notes.services.flatMap(({ file, data, lineOf }) =>
		data.formerly
			.filter((name) => !data.aliases.includes(name))
			.map((name) => ({
				file,
				line: lineOf('formerly'),
				message: `"formerly" names "${name}"; add it to "aliases" too`,
			})),
	);
	return [...domains, ...names];
};
