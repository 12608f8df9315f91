import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** `"services" names "x", which is not there. Did you mean …? Allowed: …` */
function unknown(field: string, value: string, allowed: readonly string[]): string {
	return `"${field}" names "${value}", which does not exist.${didYouMean(value, allowed)} Allowed: ${allowed.join(', ')}`;
}

/** Every id in front matter exists: services, tasks, related cards, successors, exams, chapters. */
export const references: Rule = (notes) => {
	const { drafts } = notes;
	const { services, scenarios: slugs, exams: examIds, chapters } = notes.ids;
	const current = notes.site?.data.exam;
	const exams = new Map(
		notes.exams.map(({ id, data }) => [id, data.domains.flatMap(({ tasks }) => tasks.map((task) => task.id))]),
	);

	function tasksOf(named: Readonly<Record<string, readonly string[]>>, file: string, line: number | undefined) {
		return Object.entries(named).flatMap(([exam, tasks]) => {
			const allowed = exams.get(exam);
			if (!examIds.includes(exam)) return [{ file, line, message: unknown('tasks', exam, examIds) }];
			return tasks
				.filter((task) => allowed && !allowed.includes(task))
				.map((task) => ({ file, line, message: unknown(`tasks.${exam}`, task, allowed ?? []) }));
		});
	}

	const ofCards = notes.scenarios.flatMap(({ file, id, data, lineOf }) => [
		...data.services
			.filter((service) => !services.includes(service))
			.map((service) => ({ file, line: lineOf('services'), message: unknown('services', service, services) })),
		...data.related
			.filter((slug) => !slugs.includes(slug) || slug === id)
			.map((slug) => ({
				file,
				line: lineOf('related'),
				message: slug === id ? '"related" names the card itself' : unknown('related', slug, slugs),
			})),
		...tasksOf(data.tasks, file, lineOf('tasks')),
		...(data.kind === 'scenario' && current !== undefined && examIds.includes(current) && !(current in data.tasks)
			? [{ file, line: lineOf('tasks'), message: `"tasks" lacks ${current}; name at least one of its tasks` }]
			: []),
		...(data.chapter !== undefined && !chapters.includes(data.chapter)
			? [{ file, line: lineOf('chapter'), message: unknown('chapter', data.chapter, chapters) }]
			: []),
	]);

	const parts = new Set(notes.chapters.flatMap(({ id, data }) => (data.parent === undefined ? [] : [id])));
	const ofChapters = notes.chapters.flatMap(({ file, id, data: { parent }, lineOf }) => {
		if (parent === undefined) return [];
		const line = lineOf('parent');
		if (parent === id || !chapters.includes(parent))
			return [{ file, line, message: unknown('parent', parent, chapters) }];
		if (!parts.has(parent)) return [];
		return [{ file, line, message: `"parent" names "${parent}", which is a part of another chapter itself` }];
	});

	const ofComparisons = notes.comparisons.flatMap(({ file, data, lineOf }) => [
		...data.services
			.filter((service) => !services.includes(service))
			.map((service) => ({ file, line: lineOf('services'), message: unknown('services', service, services) })),
		...data.rows.flatMap(({ cards }, at) =>
			cards
				.filter((slug) => !slugs.includes(slug))
				.map((slug) => ({ file, line: lineOf('rows'), message: unknown(`rows[${at + 1}].cards`, slug, slugs) })),
		),
		...tasksOf(data.tasks, file, lineOf('tasks')),
	]);

	const ofServices = notes.services.flatMap(({ file, data, lineOf }) =>
		data.successor !== undefined && !services.includes(data.successor)
			? [{ file, line: lineOf('successor'), message: unknown('successor', data.successor, services) }]
			: [],
	);

	const ofDomains = notes.domains.flatMap(({ file, data, lineOf }) => {
		if (!examIds.includes(data.exam))
			return [{ file, line: lineOf('exam'), message: unknown('exam', data.exam, examIds) }];
		const exam = notes.exams.find(({ id }) => id === data.exam);
		if (!exam) return [];
		const numbers = exam.data.domains.map(({ number }) => String(number));
		return numbers.includes(String(data.number))
			? []
			: [{ file, line: lineOf('number'), message: unknown('number', String(data.number), numbers) }];
	});

	const ofPhrases = notes.phrases
		.filter(({ id }) => !slugs.includes(id) && !drafts.includes(id))
		.map(({ file, id }) => ({
			file,
			message: `has phrases for a card "${id}", which does not exist.${didYouMean(id, slugs)}`,
		}));

	const ofSite =
		notes.site && current !== undefined && !examIds.includes(current)
			? [{ file: notes.site.file, line: notes.site.lineOf('exam'), message: unknown('exam', current, examIds) }]
			: [];

	return [...ofCards, ...ofChapters, ...ofComparisons, ...ofServices, ...ofDomains, ...ofPhrases, ...ofSite];
};
