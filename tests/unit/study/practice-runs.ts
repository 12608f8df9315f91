import { practiceSet } from '../../../src/study/practice.ts';
import * as practiceRun from '../../../src/study/practice-run.ts';
import * as runChanges from '../../../src/study/run-changes.ts';
import * as runResult from '../../../src/study/run-result.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { aStudyCard, at, someStudyData } from './builders.ts';

/** All that can be done with a run. */
export const runs = { ...practiceRun, ...runChanges, ...runResult };

export const traps = ['first', 'second', 'third'].map((id) => ({
	id,
	option: `Tempting ${id}.`,
	reason: `It fails: ${id}.`,
	rightWhen: 'Right when snow falls.',
}));
export const data = someStudyData({ cards: ['a', 'b', 'c'].map((slug) => aStudyCard(slug, { traps })) });
export const aRun = (isTimed = true) =>
	runs.newRun(practiceSet(data, 3, seededRandom()), at(0), isTimed, data.cards, seededRandom());

/** Chooses all that is right in a question. */
export const answered = (run: practiceRun.PracticeRun, index: number) =>
	(run.questions[index]?.right ?? []).reduce((each, right) => runs.withChoice(each, index, right), run);

/** Chooses something wrong in a question. */
export const answeredWrongly = (run: practiceRun.PracticeRun, index: number) =>
	runs.withChoice(run, index, run.questions[index]?.right.includes(0) ? 1 : 0);

/** Finishes a run, so long after its start. */
export const finished = (run: practiceRun.PracticeRun, ms = 90_000) =>
	runs.finishedRun(run, at(0) + ms, false, data.pace);
