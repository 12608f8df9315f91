import { expect, test } from 'vitest';
import { checkDocument } from '../../../src/study/check-document.ts';
import { daysBetween, dayOf, startOf } from '../../../src/study/days.ts';
import { EMPTY, type Grade, reviewsOf, type StudyDocument, withReview } from '../../../src/study/study-document.ts';
import { follow, memoriesOf, type Memory, retrievability, reviewed } from '../../../src/study/schedule.ts';
import { at } from './builders.ts';

const known = new Set(['a#decision']);

/** Through a file and back: what a reader's reviews go through between two days. */
function stored(document: StudyDocument): StudyDocument {
	const checked = checkDocument(JSON.parse(JSON.stringify(document)));
	if ('fault' in checked) throw new Error(checked.fault);
	return checked.document;
}

/** Grades a prompt at each moment that `when` gives, storing and reading the document before each answer. */
function learn(grades: readonly Grade[], when: (memory: Memory | undefined, index: number) => number): Memory[] {
	let document: StudyDocument = EMPTY;
	const memory = () => memoriesOf(reviewsOf(document), known).get('a#decision');
	return grades.map((grade, index) => {
		document = stored(withReview(document, { prompt: 'a#decision', at: when(memory(), index), grade }));
		return memory() as Memory;
	});
}

const start = new Date(2022, 11, 29, 12, 30).getTime();

test('intervals match the published vectors of ts-fsrs after each passage through storage', () => {
	const grades: Grade[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
	const memories = learn(grades, (memory) => memory?.due.getTime() ?? start);
	expect(memories.map((memory) => memory.scheduled_days)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

test('stability and difficulty match the published vectors of ts-fsrs after each passage through storage', () => {
	const gaps = [0, 0, 1, 3, 8, 21];
	let now = start;
	const memory = learn([1, 3, 3, 3, 3, 3], (_memory, index) => (now += (gaps[index] ?? 0) * 86_400_000)).at(-1);
	expect(memory?.stability).toBeCloseTo(53.62691, 4);
	expect(memory?.difficulty).toBeCloseTo(6.3574867, 4);
});

test('the first answer leads to the published first states', () => {
	const first = ([1, 2, 3, 4] as const).map((grade) => reviewed(undefined, { prompt: 'a', at: start, grade }));
	expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
	expect(first.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
	expect(first.map((memory) => memory.scheduled_days)).toEqual([0, 0, 0, 8]);
});

test('the chance to remember matches the published figure on the day a prompt is due', () => {
	const now = new Date('2023-12-01T04:05:00').getTime();
	const memory = reviewed(undefined, { prompt: 'a', at: now, grade: 4 });
	expect(retrievability(memory, memory.due.getTime())).toBe(0.9024733);
});

test('no interval passes the exam, however easy the prompts are', () => {
	const exam = dayOf(at(20));
	const prompts = Array.from({ length: 40 }, (_, index) => `card-${index}#decision`);
	for (let day = 0; day < 20; day++) {
		for (const prompt of prompts) {
			const due = reviewed(undefined, { prompt, at: at(day), grade: 4 }, exam).due.getTime();
			expect(due).toBeLessThanOrEqual(startOf(exam));
		}
	}
});

test('last looks are spread over the week before the exam', () => {
	const exam = dayOf(at(90));
	const days = Array.from({ length: 200 }, (_, index) => {
		const prompt = `card-${index}#decision`;
		let memory: Memory | undefined;
		for (const day of [0, 10, 50]) memory = reviewed(memory, { prompt, at: at(day), grade: 4 }, exam);
		return daysBetween(dayOf(memory?.due.getTime() ?? 0), exam);
	});
	expect(new Set(days)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
});

test('a new exam date holds for what was scheduled before it was set', () => {
	const reviews = [0, 2, 10, 40].map((day) => ({ prompt: 'a#decision', at: at(day), grade: 4 as const }));
	const exam = dayOf(at(60));
	expect(memoriesOf(reviews, known).get('a#decision')?.due.getTime()).toBeGreaterThan(startOf(exam));
	expect(memoriesOf(reviews, known, {}, exam).get('a#decision')?.due.getTime()).toBeLessThanOrEqual(startOf(exam));
});

test('the history of a renamed card goes on, that of a removed one rests', () => {
	const reviews = [
		{ prompt: 'old#decision', at: at(0), grade: 3 as const },
		{ prompt: 'gone#decision', at: at(0), grade: 3 as const },
	];
	expect([...memoriesOf(reviews, known, { old: 'a' }).keys()]).toEqual(['a#decision']);
});

test('renamings are followed from name to name, and circles end', () => {
	expect(follow('one#x', { one: 'two', 'two#x': 'two#y', two: 'three' })).toBe('three#y');
	expect(follow('one#x', { one: 'two', two: 'one' })).toMatch(/#x$/);
});
