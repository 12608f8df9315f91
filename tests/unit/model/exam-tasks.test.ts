import { expect, test } from 'vitest';
import { neighbourTasks, tasksOf } from '../../../src/model/exam-tasks.ts';
import { anExam } from '../../support/builders.ts';

const exam = anExam();

test('the tasks of an exam come in the order of its outline, each with its domain', () => {
	expect(tasksOf(exam).map(({ domain, task }) => [domain.number, task.id])).toEqual([
		[1, '1.1'],
		[1, '1.2'],
		[2, '2.1'],
		[2, '2.2'],
	]);
});

test('the last task of a domain is followed by the first one of the next domain', () => {
	const { previous, next } = neighbourTasks('1.2', exam);
	expect([previous?.task.id, next?.task.id]).toEqual(['1.1', '2.1']);
});

test('nothing comes before the first task or after the last one', () => {
	expect(neighbourTasks('1.1', exam).previous).toBeUndefined();
	expect(neighbourTasks('2.2', exam).next).toBeUndefined();
});

test('a task that the exam lacks is an error', () => {
	expect(() => neighbourTasks('9.9', exam)).toThrow('No task "9.9" in dop-c02.');
});
