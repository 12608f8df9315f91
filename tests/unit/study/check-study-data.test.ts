import { expect, test } from 'vitest';
import { checkStudyData } from '../../../src/study/check-study-data.ts';
import { aStudyCard, someStudyData } from './builders.ts';

test('valid prompts pass the check unchanged', () => {
	const data = someStudyData({ moved: { old: 'card-1' } });
	expect(checkStudyData(JSON.parse(JSON.stringify(data)))).toEqual(data);
});

test.each([
	[null, 'not an object'],
	[{ ...someStudyData(), pace: {} }, '"pace"'],
	[{ ...someStudyData(), domains: [{ number: 1, title: 'One' }] }, '"domains"'],
	[{ ...someStudyData(), cards: [{ ...aStudyCard('a'), answer: undefined }] }, '"cards"'],
	[{ ...someStudyData(), cards: [{ ...aStudyCard('a'), traps: [{ id: 'first' }] }] }, '"cards"'],
	[{ ...someStudyData(), moved: { old: 1 } }, '"moved"'],
])('invalid prompts are refused with the name of the field: %j', (value, message) => {
	expect(() => checkStudyData(value)).toThrow(message);
});
