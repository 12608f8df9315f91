import { expect, test } from 'vitest';
import { examOf } from '../../../src/model/exam.ts';
import { primaryTask } from '../../../src/model/primary-task.ts';
import { aCard, anExam } from '../../support/builders.ts';

test('the primary task of a card is the one that it names first', () => {
	const { domain, task } = primaryTask(aCard({ tasks: { 'dop-c02': ['2.1', '1.1'] } }), anExam());
	expect([domain.number, task.id]).toEqual([2, '2.1']);
});

test('a card has a primary task in each exam', () => {
	const card = aCard({ tasks: { 'dop-c02': ['2.1'], 'dop-c01': ['1.2'] } });
	expect(primaryTask(card, anExam({ id: 'dop-c01' })).domain.number).toBe(1);
});

test.each([{ tasks: {} }, { tasks: { 'dop-c02': ['9.9'] } }])(
	'a card without a task of the exam is named in the error: %o',
	({ tasks }) => {
		expect(() => primaryTask(aCard({ slug: 'stray', tasks }), anExam())).toThrow(/stray.*dop-c02/);
	},
);

test('an exam is found by its id', () => {
	const exams = [anExam(), anExam({ id: 'dop-c01' })];
	expect(examOf('dop-c01', exams)).toBe(exams[1]);
	expect(() => examOf('dop-c03', exams)).toThrow('dop-c03');
});
