import { cardPath } from '../../model/paths.ts';
import type { ExamEntry } from '../../schema/exam.ts';
import type { Fault } from '../fault.ts';
import type { Note, Notes } from '../note.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** Says what to write instead of a slug that no card has: its new name, if the card was renamed, or one like it. */
function unknownCard(slug: string, notes: Notes): string {
	const moved = notes.redirects?.data.find(({ from }) => from === cardPath(slug))?.to;
	const hint = moved
		? ` Its address leads to ${moved} now; write that card, if it answers the point.`
		: didYouMean(slug, notes.ids.scenarios);
	return `names "${slug}", which does not exist.${hint} A card that was deleted or split must go from here, too`;
}

/** What is wrong with the points of one exam; `where` names a field as an author counts it, from 1. */
function problemsOf({ domains, status }: ExamEntry, notes: Notes): string[] {
	const known = new Set(notes.ids.scenarios);
	const tasks = domains.flatMap((domain, at) =>
		domain.tasks.map((task, position) => ({ task, where: `domains[${at + 1}].tasks[${position + 1}]` })),
	);
	if (!tasks.some(({ task }) => task.points)) return [];
	return tasks.flatMap(({ task, where }) => {
		if (!task.points) {
			const message = `"${where}" (${task.id}) has "topics", but other tasks have "points"; name the cards for each topic of it as well`;
			return status === 'current' ? [message] : [];
		}
		return task.points.flatMap(({ text, cards, partly }, at) => {
			const point = `"${where}.points[${at + 1}]" (${task.id}, “${text}”)`;
			const named = [...cards, ...partly];
			return [
				status === 'current' &&
					cards.length === 0 &&
					`${point} has no card; write the slug of a card that answers it into its "cards", or add such a card`,
				...named.filter((slug) => !known.has(slug)).map((slug) => `${point} ${unknownCard(slug, notes)}`),
				...named
					.filter((slug, index) => named.indexOf(slug) < index)
					.map((slug) => `${point} names "${slug}" twice; delete one`),
			].filter((message) => message !== false);
		});
	});
}

/**
 * The points of an outline name cards that exist. If the exam is current, each has at least one card that answers it, so
 * that no point loses its last card unnoticed. Exams without points are left alone.
 */
export const points: Rule = (notes) =>
	notes.exams.flatMap(({ file, data, lineOf }: Note<ExamEntry>): Fault[] =>
		problemsOf(data, notes).map((message) => ({ file, line: lineOf('domains'), message })),
	);
