import type { PracticeRun, RunQuestion } from './practice-run.ts';

const withQuestion = (
	run: PracticeRun,
	index: number,
	change: (question: RunQuestion) => Partial<RunQuestion>,
): PracticeRun => ({
	...run,
	questions: run.questions.map((question, at) => (at === index ? { ...question, ...change(question) } : question)),
});

/** Marks a choice. Of a question with one right choice only one is marked; of others, the last ones that were marked. */
export const withChoice = (run: PracticeRun, index: number, choice: number, isOn = true): PracticeRun =>
	withQuestion(run, index, ({ chosen, right }) => {
		const others = chosen.filter((each) => each !== choice);
		return { chosen: isOn ? [...others, choice].slice(-right.length) : others };
	});

export const withFlag = (run: PracticeRun, index: number, isFlagged: boolean) =>
	withQuestion(run, index, () => ({ isFlagged }));

/** Shows the answer of a question. */
export const withCheck = (run: PracticeRun, index: number) => withQuestion(run, index, () => ({ isChecked: true }));

/** Answers the changed condition of a question. */
export const withFlipChoice = (run: PracticeRun, index: number, chosen: number) =>
	withQuestion(run, index, ({ flip }) => (flip ? { flip: { ...flip, chosen } } : {}));

/** Adds time for which a question was shown. */
export const withSeconds = (run: PracticeRun, index: number, added: number) =>
	withQuestion(run, index, ({ seconds }) => ({ seconds: seconds + Math.max(0, Math.round(added)) }));

/** Shows another question, or the list of all. */
export const withPosition = (run: PracticeRun, position: number): PracticeRun => ({
	...run,
	position: Math.min(Math.max(0, position), run.questions.length),
});
