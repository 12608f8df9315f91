import { expect, test } from 'vitest';
import { checkDocument } from '../../../src/study/check-document.ts';
import { daysBetween, dayOf, startOfDay } from '../../../src/study/days.ts';
import {
	EMPTY_DOCUMENT,
	type Grade,
	activeReviews,
	type StudyDocument,
	withReview,
} from '../../../src/study/study-document.ts';
import { applyReview, currentId, type MemoryState, memoryStates, retrievability } from '../../../src/study/schedule.ts';
import { Session } from '../../../src/study/session.ts';
import { aStudyCard, at, someStudyIndex } from './builders.ts';

/** Ids of the prompts that exist. */
const known = new Set(['a#decision']);

/** Converts a document to JSON and back, as happens between two visits. */
function roundTrip(document: StudyDocument): StudyDocument {
	const checked = checkDocument(JSON.parse(JSON.stringify(document)));
	if ('error' in checked) throw new Error(checked.error);
	return checked.document;
}

/** Reviews a prompt once for each grade, at the time that `when` gives, and stores and reads the document each time. */
function learn(
	grades: readonly Grade[],
	when: (state: MemoryState | undefined, index: number) => number,
): MemoryState[] {
	let document: StudyDocument = EMPTY_DOCUMENT;
	const state = () => memoryStates(activeReviews(document), known).get('a#decision');
	return grades.map((grade, index) => {
		document = roundTrip(withReview(document, { prompt: 'a#decision', at: when(state(), index), grade }));
		return state() as MemoryState;
	});
}

const start = new Date(2022, 11, 29, 12, 30).getTime();

test('intervals match the published test vectors of ts-fsrs after being stored and read each time', () => {
	const grades: Grade[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
	const states = learn(grades, (state) => state?.due.getTime() ?? start);
	expect(states.map((state) => state.scheduled_days)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

test('stability and difficulty match the published test vectors of ts-fsrs after being stored and read each time', () => {
	const gaps = [0, 0, 1, 3, 8, 21];
	let now = start;
	const state = learn([1, 3, 3, 3, 3, 3], (_memory, index) => (now += (gaps[index] ?? 0) * 86_400_000)).at(-1);
	expect(state?.stability).toBeCloseTo(53.62691, 4);
	expect(state?.difficulty).toBeCloseTo(6.3574867, 4);
});

test('the state after the first review matches the published test vectors of ts-fsrs', () => {
	const first = ([1, 2, 3, 4] as const).map((grade) => applyReview(undefined, { prompt: 'a', at: start, grade }));
	expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
	expect(first.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
	expect(first.map((state) => state.scheduled_days)).toEqual([0, 0, 0, 8]);
});

test('the probability of remembering matches the published test vector of ts-fsrs on the due date', () => {
	const now = new Date('2023-12-01T04:05:00').getTime();
	const state = applyReview(undefined, { prompt: 'a', at: now, grade: 4 });
	expect(retrievability(state, state.due.getTime())).toBe(0.9024733);
});

const EXAM = dayOf(at(20));
const manyPrompts = Array.from({ length: 40 }, (_, index) => `card-${index}#decision`);

test('what is first met before the last day comes back before the exam, however easy it is', () => {
	for (let day = 0; day < 19; day++) {
		for (const prompt of manyPrompts) {
			const due = dayOf(applyReview(undefined, { prompt, at: at(day), grade: 4 }, EXAM).due.getTime());
			expect(daysBetween(due, EXAM)).toBeGreaterThanOrEqual(1);
			expect(daysBetween(due, EXAM)).toBeLessThan(20 - day);
		}
	}
});

test('on the day of the exam only what is due anyhow is due', () => {
	for (const days of [
		[0, 3, 8, 17],
		[0, 10, 18],
		[0, 19],
		[0, 20],
	]) {
		for (const prompt of manyPrompts) {
			let [state, without]: (MemoryState | undefined)[] = [];
			for (const day of days) {
				const review = { prompt, at: at(day), grade: 3 as const };
				state = applyReview(state, review, EXAM);
				without = applyReview(without, review);
			}
			if (dayOf(state?.due.getTime() ?? 0) >= EXAM) expect(state?.due).toEqual(without?.due);
		}
	}
});

test('once the exam is past, prompts are due as without a date', () => {
	const document = { ...EMPTY_DOCUMENT, settings: { limit: 30, changed: 1, exam: EXAM } };
	const reviews = [0, 2, 10].map((day) => ({ prompt: 'card-0#decision', at: at(day), grade: 4 as const }));
	const due = (now: number, exam?: string) => {
		const settings = { limit: 30, changed: 1, ...(exam ? { exam } : {}) };
		return new Session(someStudyIndex(), { ...document, reviews, settings }, now).states.get('card-0#decision')?.due;
	};
	expect(due(at(20), EXAM)).not.toEqual(due(at(20)));
	expect(due(at(21), EXAM)).toEqual(due(at(21)));
	const overNight = new Session(someStudyIndex(), { ...document, reviews }, at(20));
	overNight.setDocument(overNight.document, at(21));
	expect(overNight.states.get('card-0#decision')?.due).toEqual(due(at(21)));
});

test('the last reviews of the prompts are spread over the week before the exam', () => {
	const exam = dayOf(at(90));
	const days = Array.from({ length: 200 }, (_, index) => {
		const prompt = `card-${index}#decision`;
		let state: MemoryState | undefined;
		for (const day of [0, 10, 50]) state = applyReview(state, { prompt, at: at(day), grade: 4 }, exam);
		return daysBetween(dayOf(state?.due.getTime() ?? 0), exam);
	});
	expect(new Set(days)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
});

test('a new exam date also limits the due dates of earlier reviews', () => {
	const reviews = [0, 2, 10, 40].map((day) => ({ prompt: 'a#decision', at: at(day), grade: 4 as const }));
	const exam = dayOf(at(60));
	expect(memoryStates(reviews, known).get('a#decision')?.due.getTime()).toBeGreaterThan(startOfDay(exam));
	expect(memoryStates(reviews, known, exam).get('a#decision')?.due.getTime()).toBeLessThanOrEqual(startOfDay(exam));
});

test('a renamed card keeps its history, and reviews of a removed card are skipped', () => {
	const reviews = [
		{ prompt: 'old#decision', at: at(0), grade: 3 as const },
		{ prompt: 'removed#decision', at: at(0), grade: 3 as const },
	];
	const data = someStudyIndex({ cards: [aStudyCard('a')], moved: { old: 'a' } });
	const session = new Session(data, { ...EMPTY_DOCUMENT, reviews });
	expect([...session.states.keys()]).toEqual(['a#decision']);
});

test('an id is found after several renames, and a cycle of renames does not loop forever', () => {
	expect(currentId('one#x', { one: 'two', 'two#x': 'two#y', two: 'three' })).toBe('three#y');
	expect(currentId('one#x', { one: 'two', two: 'one' })).toMatch(/#x$/);
});
