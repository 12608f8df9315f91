import { expect, test } from 'vitest';
import { statementId } from '../../../src/markdown/statement-ids.ts';

const idOf = (text: string, ...taken: string[]) => statementId(text, new Set(taken));

test('an address is made of the first telling words', () => {
	expect(idOf('Put the build project into the VPC of the database.')).toBe('put-build-project-vpc');
});

test('signs and accents stay out of it', () => {
	expect(idOf("Don’t use `AWS::Región`, it's déjà vu")).toBe('dont-use-aws-region');
});

test('an address that is taken gets a number', () => {
	const taken = new Set<string>();
	expect(['Alarm', 'Alarm', 'Alarm'].map((text) => statementId(text, taken))).toEqual(['alarm', 'alarm-2', 'alarm-3']);
});

test('the number avoids addresses that are there by themselves', () => {
	expect(idOf('Alarm', 'alarm', 'alarm-2')).toBe('alarm-3');
});

test.each(['', '…', 'It is what it is.', '日本'])('%j says nothing telling and still gets an address', (text) => {
	expect(idOf(text)).toBe('statement');
});
