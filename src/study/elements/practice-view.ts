import { timeLimit } from '../practice.ts';
import type { PracticeRun } from '../practice-run.ts';
import { type Prompt, promptsOf } from '../prompts.ts';
import { secondsSince } from '../run-result.ts';
import type { StudyData } from '../study-data.ts';
import { minutesAndSeconds } from './answer-marks.ts';
import { countDown } from './count-down.ts';
import { soFarText } from './practice-arrival.ts';
import type { Cards } from './practice-answer.ts';
import { PracticeResults } from './practice-results.ts';
import { QuestionScreen, type ScreenActions } from './question-screen.ts';
import type { RunStore } from './run-store.ts';

interface Actions extends ScreenActions {
	/** The time of the set is over. */
	timeUp: () => void;
}

/** The HTML of the practice: the start, one question on a screen, or the result, and the clock. */
export class PracticeView {
	readonly #element: HTMLElement;
	readonly #data: StudyData;
	readonly #getPart: (name: string) => HTMLElement;
	readonly #actions: Actions;
	readonly #screen: QuestionScreen;
	readonly #results: PracticeResults;
	readonly #prompts: ReadonlyMap<string, Prompt>;
	readonly #cards: Cards;
	/** Stops the clock. */
	stop: () => void = () => undefined;

	constructor(element: HTMLElement, data: StudyData, getPart: (name: string) => HTMLElement, actions: Actions) {
		this.#element = element;
		this.#data = data;
		this.#getPart = getPart;
		this.#actions = actions;
		this.#prompts = new Map(data.cards.flatMap(promptsOf).map((prompt) => [prompt.id, prompt]));
		this.#cards = new Map(data.cards.map((card) => [card.slug, card]));
		this.#screen = new QuestionScreen(getPart, actions, this.#prompts, this.#cards);
		this.#results = new PracticeResults(getPart);
	}

	/** Shows the set: its question, or its result. */
	show(store: RunStore) {
		const { run } = store;
		const isRunning = run !== undefined && !run.finished && run.questions.length > 0;
		this.#element.toggleAttribute('data-running', isRunning);
		this.#getPart('ask').hidden = true;
		this.#getPart('screen').hidden = !isRunning;
		this.#getPart('start').hidden = isRunning;
		this.#getPart('summary').hidden = !run?.finished;
		this.stop();
		this.#getPart('clock').textContent = '';
		if (run?.finished) this.#results.show(run, this.#data, this.#prompts, this.#cards);
		if (!isRunning) return;
		this.#screen.show(run);
		if (run.isTimed) this.#startClock(store, run);
	}

	/**
	 * Asks whether to go on with a set that is not finished.
	 * @param wantsTen whether the reader has asked for ten new questions
	 */
	ask(run: PracticeRun, now: number, wantsTen: boolean) {
		this.#element.removeAttribute('data-running');
		this.#getPart('screen').hidden = true;
		this.#getPart('ask').hidden = false;
		this.#getPart('so-far').textContent = soFarText(run, now, timeLimit(run.questions.length, this.#data.pace));
		this.#getPart('ten').hidden = !wantsTen;
		this.#getPart('start').hidden = wantsTen;
	}

	/** See `QuestionScreen`. */
	showState({ run }: RunStore) {
		if (run) this.#screen.showState(run);
	}

	/** See `QuestionScreen`. */
	askForMore(run: PracticeRun) {
		this.#screen.askForMore(run);
	}

	/** See `PracticeResults`. */
	showEarlier(...shown: Parameters<PracticeResults['showEarlier']>) {
		this.#results.showEarlier(...shown);
	}

	/** Tells the reader who continues a set that its clock has run on. */
	sayResumed({ isTimed }: PracticeRun) {
		if (isTimed) this.#getPart('said').textContent = 'The clock has run on while you were away.';
	}

	/** Moves the focus to what is shown now. */
	focus() {
		if (this.#element.hasAttribute('data-running')) return this.#screen.focus();
		const summary = this.#getPart('summary');
		if (summary.hidden) return this.#getPart('start').focus();
		// The result is what the reader wants to see now, and not the start above it.
		this.#getPart('score').focus({ preventScroll: true });
		summary.scrollIntoView({ block: 'start' });
	}

	#startClock(store: RunStore, run: PracticeRun) {
		const limit = timeLimit(run.questions.length, this.#data.pace);
		const each = minutesAndSeconds(timeLimit(1, this.#data.pace));
		this.stop = countDown(
			() => Math.max(0, limit - secondsSince(run, Date.now())),
			(left) => {
				const isQuestion = run.position < run.questions.length;
				const passed = isQuestion ? ` · ${minutesAndSeconds(store.secondsShown)} of ${each}` : '';
				this.#getPart('clock').textContent = `${minutesAndSeconds(left)} left${passed}`;
				if (left === 0) this.#actions.timeUp();
			},
		);
	}
}
