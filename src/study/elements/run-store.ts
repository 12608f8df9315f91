import { readRun } from '../check-run.ts';
import { currentRun, newRun, type PracticeRun } from '../practice-run.ts';
import type { Question } from '../question.ts';
import { withSeconds } from '../run-changes.ts';
import { answeredQuestions, finishedRun } from '../run-result.ts';
import type { StudyData } from '../study-data.ts';
import { RUN_KEY } from './practice-storage.ts';
import { QuestionTime } from './question-time.ts';
import { SharedRecord } from './shared-record.ts';

/** The reader's practice set, which all tabs share, and the time for which its question was shown. */
export class RunStore {
	readonly #data: StudyData;
	readonly #shared: SharedRecord<PracticeRun>;
	readonly #time = new QuestionTime();

	constructor(data: StudyData) {
		this.#data = data;
		this.#shared = new SharedRecord(RUN_KEY, (stored) => {
			const run = readRun(stored);
			return run && currentRun(run, data);
		});
	}

	/** The set that was started last; undefined if there is none. */
	get run(): PracticeRun | undefined {
		return this.#shared.value;
	}

	/** Starts a set in place of the last one. */
	start(questions: readonly Question[], isTimed: boolean) {
		this.#shared.start(newRun(questions, Date.now(), isTimed, this.#data.cards, Math.random));
		this.#time.start();
	}

	/** Reads the stored set. Resolves to whether it differs from the one that is known. */
	async follow(): Promise<boolean> {
		const isChanged = await this.#shared.follow();
		if (isChanged) this.#time.start();
		return isChanged;
	}

	/** Changes the set, and adds the time for which its question was shown. A set that is finished stays as it is. */
	update(change: (run: PracticeRun) => PracticeRun = (run) => run) {
		const { run } = this;
		if (!run || run.finished) return;
		const { position } = run;
		const passed = this.#time.take() / 1000;
		const isOpen = run.questions[position]?.isChecked === false;
		this.#shared.change((each) => (each.finished ? each : change(isOpen ? withSeconds(each, position, passed) : each)));
	}

	/**
	 * Ends the set.
	 * @returns the set, or undefined if there is none with an answer, or it is finished already
	 */
	finish(timeIsUp: boolean): PracticeRun | undefined {
		if (!this.run || this.run.finished) return undefined;
		const now = Date.now();
		this.update((run) => finishedRun(run, now, timeIsUp, this.#data.pace));
		const { run } = this;
		return run && answeredQuestions(run).length > 0 ? run : undefined;
	}

	/** Seconds for which the question of this position was shown. */
	get secondsShown(): number {
		const stored = this.run?.questions[this.run.position]?.seconds ?? 0;
		return stored + Math.round(this.#time.passed / 1000);
	}
}
