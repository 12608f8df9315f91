import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import { dateText } from '../day-text.ts';
import { dayOf } from '../days.ts';
import {
	countedQuestions,
	isAnswered,
	isRight,
	type PracticeRun,
	resultOf,
	type RunQuestion,
} from '../practice-run.ts';
import { hitsByDomain } from '../practice-score.ts';
import type { Prompt } from '../prompts.ts';
import type { StudyData } from '../study-data.ts';
import type { PracticeResult } from '../study-document.ts';
import { answerMark, minutesAndSeconds } from './answer-marks.ts';
import { answeredNodes, type Cards, verdictText } from './practice-answer.ts';

const score = ({ answers }: PracticeResult) => `${answers.filter(({ right }) => right).length} of ${answers.length}`;

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
			return createElement('li', {}, `${days}: ${score(result)} in ${minutesAndSeconds(result.seconds)}`);
		});

/** What is said of a set that is finished. */
export function scoreText(run: PracticeRun, { minutes, questions }: StudyData['pace']): string {
	const result = resultOf(run);
	const unanswered = countedQuestions(run).filter((question) => !isAnswered(question)).length;
	const each = result.answers.length > 0 ? Math.round(result.seconds / result.answers.length) : 0;
	return [
		...(run.finished?.timeIsUp ? ['Time is up.'] : []),
		`${score(result)} right in ${minutesAndSeconds(result.seconds)}.`,
		...(unanswered > 0 ? [`${counted(unanswered, 'question')} not answered.`] : []),
		`${minutesAndSeconds(each)} a question; the exam gives ${minutesAndSeconds(Math.round((minutes * 60) / questions))}.`,
	].join(' ');
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

/** A question that can be opened: its card, the verdict and the time; inside, its answer. */
function answerItem(question: RunQuestion, prompt: Prompt, number: number, cards: Cards): HTMLDetailsElement {
	const { className } = answerMark(isRight(question), true);
	const sign = createElement('span', { className: 'sign', ariaHidden: 'true' }, isRight(question) ? '✓' : '✗');
	const verdict = createElement('span', { className: 'visually-hidden' }, verdictText(question));
	const time = question.seconds > 0 ? ` ${minutesAndSeconds(question.seconds)}` : '';
	return createElement(
		'details',
		{ className: className.replace('choice', 'answer') },
		createElement(
			'summary',
			{},
			sign,
			createElement('span', {}, `${number}. ${prompt.card.title} `, verdict),
			createElement('span', { className: 'time' }, time),
		),
		...answeredNodes(prompt, question, cards),
	);
}

/** The questions of a set that is finished, with their answers. */
export const answerItems = (run: PracticeRun, prompts: ReadonlyMap<string, Prompt>, cards: Cards) =>
	countedQuestions(run).flatMap((question, index) => {
		const prompt = prompts.get(question.prompt);
		return prompt ? answerItem(question, prompt, index + 1, cards) : [];
	});
