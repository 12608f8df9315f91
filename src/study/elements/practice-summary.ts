import { createElement } from '../../dom/create-element.ts';
import { dateText } from '../day-text.ts';
import { dayOf } from '../days.ts';
import { isDone, isRight, type PracticeRun, type RunQuestion } from '../practice-run.ts';
import { hitsByDomain } from '../practice-score.ts';
import type { Prompt } from '../prompts.ts';
import { resultOf } from '../run-result.ts';
import type { StudyData } from '../study-data.ts';
import type { PracticeResult } from '../study-document.ts';
import { minutesAndSeconds } from './answer-marks.ts';
import { answeredNodes, type Cards, verdictText } from './practice-answer.ts';

/** How many questions were right, and the time: `3 of 10 right, 1 not answered, in 12:34`. */
export function scoreText({ answers, unanswered = [], seconds }: PracticeResult): string {
	const right = answers.filter((answer) => answer.right).length;
	const left = unanswered.length > 0 ? `, ${unanswered.length} not answered,` : '';
	return `${right} of ${answers.length + unanswered.length} right${left} in ${minutesAndSeconds(seconds)}`;
}

/** The day of a set; two if it was finished on another one. */
export function daysText({ at, finished }: PracticeResult, format: (timestamp: number) => string): string {
	if (finished === undefined || dayOf(finished) === dayOf(at)) return format(at);
	return `Begun on ${format(at)}, finished on ${format(finished)}`;
}

/** List items for the last ten results, latest first. */
export const resultItems = (results: readonly PracticeResult[]) =>
	results
		.slice(-10)
		.reverse()
		.map((result) => {
			const days = daysText(result, dateText);
			return createElement('li', {}, `${days}: ${scoreText(result)}`);
		});

/** What is said of a set that is finished. */
export function summaryText(run: PracticeRun, { minutes, questions }: StudyData['pace']): string {
	const result = resultOf(run);
	const answered = result.answers.length;
	const given = minutesAndSeconds(Math.round((minutes * 60) / questions));
	return [
		...(run.finished?.timeIsUp ? [run.finished.wasAway ? 'Time was up while you were away.' : 'Time is up.'] : []),
		`${scoreText(result)}.`,
		...(answered > 0
			? [`${minutesAndSeconds(Math.round(result.seconds / answered))} a question; the exam gives ${given}.`]
			: []),
	].join(' ');
}

/** What the button says that asks again what was wrong or not answered; empty if nothing was. */
export function repeatText(wrong: number, unanswered: number): string {
	const parts = [wrong > 0 ? `${wrong} wrong` : [], unanswered > 0 ? `${unanswered} not answered` : []].flat();
	return parts.length > 0 ? `Repeat the ${parts.join(' and ')}` : '';
}

/** How many answers to changed conditions were right; empty if none was given. */
export function flipText({ questions }: PracticeRun): string {
	const answered = questions.flatMap(({ flip }) => (flip?.chosen === undefined ? [] : flip));
	const right = answered.filter((flip) => flip.chosen === flip.right).length;
	return answered.length > 0 ? `After a changed condition: ${right} of ${answered.length} right.` : '';
}

/** A row for each domain: its title, and how many of its questions were answered rightly. */
export const domainRows = (run: PracticeRun, data: StudyData) =>
	hitsByDomain(run, data).map(({ title, right, total }) =>
		createElement(
			'tr',
			{},
			createElement('th', { scope: 'row' }, title),
			createElement('td', {}, `${right} of ${total}`),
		),
	);

/** A check, a cross, or a dash without an answer. */
function answerSign(question: RunQuestion, done: boolean): { className: string; sign: string } {
	if (!done) return { className: 'answer', sign: '–' };
	return isRight(question) ? { className: 'answer right', sign: '✓' } : { className: 'answer wrong', sign: '✗' };
}

/** A question that can be opened: its card, the verdict and the time; inside, its answer. */
function answerItem(
	question: RunQuestion,
	prompt: Prompt,
	number: number,
	cards: Cards,
	done: boolean,
): HTMLDetailsElement {
	const { className, sign } = answerSign(question, done);
	const verdict = createElement('span', { className: done ? 'visually-hidden' : 'quiet' }, verdictText(question, done));
	const flag = question.isFlagged ? '⚑ ' : '';
	const time = question.seconds > 0 ? ` ${minutesAndSeconds(question.seconds)}` : '';
	return createElement(
		'details',
		{ className },
		createElement(
			'summary',
			{},
			createElement('span', { className: 'sign', ariaHidden: 'true' }, sign),
			createElement('span', {}, `${flag}${number}. ${prompt.card.title} `, verdict),
			createElement('span', { className: 'time' }, time),
		),
		...answeredNodes(prompt, question, cards, done),
	);
}

/** The questions of a set that is finished, with their answers; those without an answer too. */
export const answerItems = (run: PracticeRun, prompts: ReadonlyMap<string, Prompt>, cards: Cards) =>
	run.questions.flatMap((question, index) => {
		const prompt = prompts.get(question.prompt);
		return prompt ? answerItem(question, prompt, index + 1, cards, isDone(run, question)) : [];
	});
