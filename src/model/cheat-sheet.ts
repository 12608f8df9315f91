import type { Card } from './card.ts';
import { taskSection } from './task-sections.ts';
import type { Domain, Task } from './exam.ts';

/** One row of a cheat sheet. */
export interface CheatSheetRow {
	card: Card;
	/** Answers that look right and are wrong here, from the traps, each with the first sentence of the reason. */
	tempting: readonly { option: string; reason: string }[];
}

/** A full stop within a name or in code ends no sentence: a new one begins with a capital letter. */
const firstSentence = (text: string) => text.split(/(?<=[.!?])\s+(?=\p{Lu}|`|\[\[)/u)[0] ?? text;

/** The cards with a decision whose primary task is one of these, in the order of the tasks; background cards last. */
export function cheatSheet(domain: Domain, tasks: readonly Task[], cards: readonly Card[]): readonly CheatSheetRow[] {
	return tasks
		.flatMap((task) => taskSection(task, domain, cards).cards)
		.filter(({ answer }) => answer !== undefined)
		.toSorted((a, b) => Number(a.background) - Number(b.background))
		.map((card) => ({
			card,
			tempting: card.studyText.traps.map(({ option, reason }) => ({ option, reason: firstSentence(reason) })),
		}));
}

/** How many letters of the print size a line of each column holds, and the heights on paper in millimeters. */
const LETTERS = { title: 34, answer: 46, tempting: 46 };
const LINE = 3.6;
const ROW_PADDING = 2.7;
/** Two A4 pages without margins, title and footer. */
const TWO_PAGES = 480;

const linesOf = (text: string, letters: number) => Math.ceil(text.length / letters);

function heightOf({ card, tempting }: CheatSheetRow): number {
	const lines = Math.max(
		linesOf(card.title, LETTERS.title),
		linesOf(card.answer ?? '', LETTERS.answer) + linesOf((card.decides ?? []).join(' · '), LETTERS.answer),
		tempting.reduce((sum, { option, reason }) => sum + linesOf(`${option} ${reason}`, LETTERS.tempting), 0),
	);
	return lines * LINE + ROW_PADDING;
}

/** Whether a cheat sheet surely prints on two A4 pages. The height is estimated from the number of letters. */
export const fitsTwoPages = (rows: readonly CheatSheetRow[]) =>
	rows.reduce((sum, row) => sum + heightOf(row), 0) <= TWO_PAGES;
