import { scenariosOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

/**
 * Each card is named by a point of the current exam's outline, so that a new or split card is not forgotten there.
 * Background cards need not be, and an exam without points asks for none.
 */
export const cardsOfPoints: Rule = (notes) => {
	const exam = notes.exams.find(({ id }) => id === notes.site?.data.exam);
	const points = exam?.data.domains.flatMap(({ tasks }) => tasks.flatMap((task) => task.points ?? [])) ?? [];
	if (!exam || points.length === 0) return [];
	const named = new Set(points.flatMap(({ cards, partly }) => [...cards, ...partly]));
	return scenariosOf(notes)
		.filter(({ id, data }) => !data.background && !named.has(id))
		.map(({ file, id, data, lineOf }) => ({
			file,
			line: lineOf('tasks'),
			message: `is named by no point of ${exam.data.code}; add ${id} to the "cards" or "partly" of a point in ${exam.file}, such as one of task ${data.tasks[exam.id]?.[0] ?? '1.1'}`,
		}));
};
