import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import { type PracticeRun, resultOf } from '../practice-run.ts';
import type { PracticeResult } from '../study-document.ts';

export const minutesAndSeconds = (seconds: number) =>
	`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const countRight = ({ answers }: PracticeResult) => answers.filter(({ right }) => right).length;

const score = (result: PracticeResult) => [countRight(result), result.answers.length] as const;

function resultItem(result: PracticeResult): HTMLLIElement {
	const date = new Date(result.at).toLocaleDateString('en');
	const [right, total] = score(result);
	return createElement('li', {}, `${date}: ${right} of ${total} in ${minutesAndSeconds(result.seconds)}`);
}

/** List items for the last ten results, latest first. */
export const resultItems = (results: readonly PracticeResult[]) => results.slice(-10).reverse().map(resultItem);

/** What is said of a set that is finished. */
export function scoreText(run: PracticeRun): string {
	const result = resultOf(run);
	const [right, total] = score(result);
	const unanswered = run.questions.filter(({ chosen }) => chosen === undefined).length;
	return [
		...(run.finished?.timeIsUp ? ['Time is up.'] : []),
		`${right} of ${total} right in ${minutesAndSeconds(result.seconds)}.`,
		...(unanswered > 0 ? [`${counted(unanswered, 'question')} not answered.`] : []),
		'Each answer stands below with its card.',
	].join(' ');
}
