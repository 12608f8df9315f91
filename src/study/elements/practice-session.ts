import { askToPersist } from '../../dom/ask-to-persist.ts';
import { practiceSet, repeatSet } from '../practice.ts';
import { flipPrompt, openMistakes } from '../practice-score.ts';
import type { Question } from '../question.ts';
import { withCheck, withChoice, withFlag, withFlipChoice, withPosition } from '../run-changes.ts';
import { mistakesOf, promptsToRepeat, resultOf } from '../run-result.ts';
import type { StudyData } from '../study-data.ts';
import { forgetPrompts } from './forget-prompts.ts';
import type { PracticeView } from './practice-view.ts';
import { goAction } from './question-screen.ts';
import { RunStore } from './run-store.ts';
import type { StudyContext } from './study-context.ts';

/** What the reader does with a practice set: each step is stored, then shown. */
export class PracticeSession {
	readonly store: RunStore;
	readonly #context: StudyContext;
	readonly #data: StudyData;
	readonly #view: PracticeView;

	constructor(context: StudyContext, data: StudyData, view: PracticeView) {
		this.#context = context;
		this.#data = data;
		this.#view = view;
		this.store = new RunStore(data);
	}

	/** Shows the set, and what was before it. */
	show() {
		this.#view.show(this.store);
		this.showEarlier();
	}

	/** Shows the set, and moves the focus to it. */
	goOn() {
		this.show();
		this.#view.focus();
	}

	/** Shows what was before this set. */
	showEarlier() {
		this.#view.showEarlier(this.#context.store.document.practices, this.#mistakes, this.store.run);
	}

	/** Asks new questions. */
	start(count: number, isTimed: boolean) {
		this.#start(practiceSet(this.#data, count, Math.random), isTimed);
	}

	/** Asks again what was wrong, or not answered, in the set that is shown. */
	repeat() {
		this.#startAgain(this.store.run ? promptsToRepeat(this.store.run) : []);
	}

	/** Asks again what was wrong in any set. */
	repeatAll() {
		this.#startAgain(this.#mistakes);
	}

	/** Does what the main button says. */
	go() {
		const { run } = this.store;
		if (!run) return;
		const { position } = run;
		const action = goAction(run);
		if (action === 'finish') return this.finish(false);
		if (action === 'ask') return this.#view.askForMore(run);
		if (action === 'next') return this.move(position + 1);
		this.store.update((each) => withCheck(each, position));
		void forgetPrompts(this.#context, mistakesOf(this.store.run ?? run, [position]));
		void askToPersist();
		this.goOn();
	}

	/** Shows another question, or the list of all. */
	move(position: number) {
		this.store.update((run) => withPosition(run, position));
		this.goOn();
	}

	flag() {
		this.store.update((run) => withFlag(run, run.position, !run.questions[run.position]?.isFlagged));
		this.#view.showState(this.store);
	}

	mark(choice: number, isOn: boolean) {
		this.store.update((run) => withChoice(run, run.position, choice, isOn));
		this.#view.showState(this.store);
	}

	/** Answers the changed condition of the question that is shown. */
	chooseFlip(choice: number) {
		const { run } = this.store;
		const question = run?.questions[run.position];
		if (!question?.flip) return;
		this.store.update((each) => withFlipChoice(each, each.position, choice));
		if (choice !== question.flip.right) void forgetPrompts(this.#context, flipPrompt(question));
		this.goOn();
	}

	/** Ends the set, and stores its result. */
	finish(timeIsUp: boolean) {
		const run = this.store.finish(timeIsUp);
		this.goOn();
		if (!run) return;
		const result = resultOf(run);
		if (run.isTimed) void forgetPrompts(this.#context, mistakesOf(run));
		void this.#context.change((document) => ({
			...document,
			practices: [...document.practices.filter(({ at }) => at !== result.at), result],
		}));
	}

	get #mistakes(): readonly string[] {
		return openMistakes(this.#context.store.document.practices, this.#data);
	}

	#startAgain(prompts: readonly string[]) {
		this.#start(repeatSet(this.#data, prompts, Math.random), false);
	}

	#start(questions: readonly Question[], isTimed: boolean) {
		if (questions.length === 0) return;
		this.store.start(questions, isTimed);
		this.goOn();
	}
}
