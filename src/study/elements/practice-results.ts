import { counted } from '../../model/counted.ts';
import { dayText } from '../day-text.ts';
import { mistakesOf, type PracticeRun, resultOf } from '../practice-run.ts';
import { wrongPrompts } from '../practice-score.ts';
import type { Prompt } from '../prompts.ts';
import type { StudyData } from '../study-data.ts';
import type { PracticeResult } from '../study-document.ts';
import type { Cards } from './practice-answer.ts';
import { answerItems, daysText, domainRows, flipText, resultItems, scoreText } from './practice-summary.ts';

/** The HTML around a set: the result of the last one, and what can be repeated. */
export class PracticeResults {
	readonly #getPart: (name: string) => HTMLElement;

	/** @param getPart returns the element whose `data-part` is this name */
	constructor(getPart: (name: string) => HTMLElement) {
		this.#getPart = getPart;
	}

	/** Shows the result of a set that is finished. */
	show(run: PracticeRun, data: StudyData, prompts: ReadonlyMap<string, Prompt>, cards: Cards) {
		const wrong = wrongPrompts(run).length;
		this.#getPart('score').textContent = scoreText(run, data.pace);
		this.#getPart('flips').textContent = flipText(run);
		this.#getPart('days').textContent = `${daysText(resultOf(run), dayText)}.`;
		this.#getPart('domains').replaceChildren(...domainRows(run, data));
		this.#getPart('answers').replaceChildren(...answerItems(run, prompts, cards));
		this.#getPart('due').hidden = mistakesOf(run).length === 0;
		this.#getPart('repeat').hidden = wrong === 0;
		this.#getPart('repeat').textContent = wrong === 1 ? 'Repeat the wrong one' : `Repeat the ${wrong} wrong ones`;
	}

	/** Shows the results of earlier sets, and how many questions are still to be repeated. */
	showEarlier(results: readonly PracticeResult[], mistakes: number) {
		const items = resultItems(results);
		this.#getPart('past').hidden = items.length === 0;
		this.#getPart('past')
			.querySelector('ul')
			?.replaceChildren(...items);
		this.#getPart('repeat-open').hidden = mistakes === 0;
		this.#getPart('repeat-open').textContent = `Repeat all that was wrong: ${counted(mistakes, 'question')}`;
	}
}
