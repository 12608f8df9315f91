import { counted } from '../../model/counted.ts';
import { dayText } from '../day-text.ts';
import type { PracticeRun } from '../practice-run.ts';
import type { Prompt } from '../prompts.ts';
import { mistakesOf, promptsToRepeat, resultOf } from '../run-result.ts';
import type { StudyData } from '../study-data.ts';
import type { PracticeResult } from '../study-document.ts';
import type { Cards } from './practice-answer.ts';
import {
	answerItems,
	daysText,
	domainRows,
	flipText,
	repeatText,
	resultItems,
	summaryText,
} from './practice-summary.ts';

/** The HTML around a set: the result of the last one, and what can be repeated. */
export class PracticeResults {
	readonly #getPart: (name: string) => HTMLElement;

	/** @param getPart returns the element whose `data-part` is this name */
	constructor(getPart: (name: string) => HTMLElement) {
		this.#getPart = getPart;
	}

	/** Shows the result of a set that is finished. */
	show(run: PracticeRun, data: StudyData, prompts: ReadonlyMap<string, Prompt>, cards: Cards) {
		const wrong = mistakesOf(run).length;
		const repeat = repeatText(wrong, promptsToRepeat(run).length - wrong);
		this.#getPart('score').textContent = summaryText(run, data.pace);
		this.#getPart('flips').textContent = flipText(run);
		this.#getPart('days').textContent = `${daysText(resultOf(run), dayText)}.`;
		this.#getPart('domains').replaceChildren(...domainRows(run, data));
		this.#getPart('answers').replaceChildren(...answerItems(run, prompts, cards));
		this.#getPart('due').hidden = wrong === 0;
		this.#getPart('repeat').hidden = repeat === '';
		this.#getPart('repeat').textContent = repeat;
	}

	/**
	 * Shows the results of earlier sets, and how many questions are still to be repeated.
	 * @param run the set that is shown; if it is finished, it is not among the earlier ones, and its own button repeats
	 * what was wrong in it
	 * @param mistakes prompts
	 */
	showEarlier(results: readonly PracticeResult[], mistakes: readonly string[], run: PracticeRun | undefined) {
		const shown = run?.finished && run;
		const items = resultItems(results.filter(({ at }) => at !== shown?.started));
		this.#getPart('past').hidden = items.length === 0;
		this.#getPart('past')
			.querySelector('ul')
			?.replaceChildren(...items);
		const own = new Set(shown ? promptsToRepeat(shown) : []);
		this.#getPart('repeat-open').hidden = mistakes.every((prompt) => own.has(prompt));
		this.#getPart('repeat-open').textContent = `Repeat all that was wrong: ${counted(mistakes.length, 'question')}`;
	}
}
