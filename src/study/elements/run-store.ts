import { countedQuestions, currentRun, finishedRun, newRun, type PracticeRun, withSeconds } from '../practice-run.ts';
import type { Question } from '../question.ts';
import type { StudyData } from '../study-data.ts';
import { changeRun, loadRun, saveRun } from './practice-storage.ts';
import { QuestionTime } from './question-time.ts';

/** The reader's practice set, in this tab and in the storage, which all tabs share. */
export class RunStore {
	/** The set that was started last; undefined if there is none. */
	run: PracticeRun | undefined;
	readonly #data: StudyData;
	readonly #time = new QuestionTime();

	constructor(data: StudyData) {
		this.#data = data;
	}

	/** Starts a set in place of the last one. */
	start(questions: readonly Question[], isTimed: boolean) {
		this.#take(newRun(questions, Date.now(), isTimed, this.#data.cards, Math.random));
		if (this.run) void saveRun(this.run);
	}

	/** Reads the stored set. Resolves to whether it differs from the one that is known. */
	async follow(): Promise<boolean> {
		const stored = await loadRun();
		if (!stored || JSON.stringify(stored) === JSON.stringify(this.run)) return false;
		this.#take(currentRun(stored, this.#data));
		return true;
	}

	/** Changes the set, and adds the time for which its question was shown. A set that is finished stays as it is. */
	update(change: (run: PracticeRun) => PracticeRun = (run) => run) {
		const { run } = this;
		if (!run || run.finished) return;
		const { position } = run;
		const passed = this.#time.take() / 1000;
		const isOpen = run.questions[position]?.isChecked === false;
		const changeBoth = (each: PracticeRun) => change(isOpen ? withSeconds(each, position, passed) : each);
		this.run = changeBoth(run);
		void changeRun(run, (stored) => changeBoth(currentRun(stored, this.#data)));
	}

	/**
	 * Ends the set.
	 * @returns the set, or undefined if there is none with an answer, or it is finished already
	 */
	finish(timeIsUp: boolean): PracticeRun | undefined {
		this.update();
		if (!this.run || this.run.finished) return undefined;
		const run = (this.run = finishedRun(this.run, Date.now(), timeIsUp));
		void saveRun(run);
		return countedQuestions(run).length > 0 ? run : undefined;
	}

	/** Seconds for which the question of this position was shown. */
	get secondsShown(): number {
		const stored = this.run?.questions[this.run.position]?.seconds ?? 0;
		return stored + Math.round(this.#time.passed / 1000);
	}

	#take(run: PracticeRun) {
		this.run = run;
		this.#time.start();
	}
}
