import { expect, test } from 'vitest';
import { coverageText } from '../../../src/model/coverage-text.ts';
import { anExam } from '../../support/builders.ts';

const { domains } = anExam();
const textFor = (...covered: string[]) => coverageText(domains, new Map(covered.map((task) => [task, 1])));

test('it says whether every task has a card, and otherwise which have none', () => {
	expect(textFor('1.1', '1.2', '2.1', '2.2')).toBe('Each of the 4 tasks has at least one card.');
	expect(textFor('1.1', '2.1')).toBe('2 of 4 tasks have cards; there is none yet for 1.2 and 2.2.');
	expect(textFor('1.1', '2.1', '2.2')).toBe('3 of 4 tasks have cards; there is none yet for 1.2.');
	expect(textFor()).toBe('No task has a card yet.');
});

test('where points name their cards, it counts the points, and says in which tasks some are without', () => {
	const point = (...cards: string[]) => ({ text: 'a point', kind: 'skill' as const, cards, partly: [] });
	const saying = (...ofSecond: ReturnType<typeof point>[]) => {
		const [domain] = domains.map((each) => ({ ...each, tasks: domains.flatMap(({ tasks }) => tasks).slice(0, 2) }));
		const tasks = domain?.tasks.map((task, at) => ({
			...task,
			points: at === 0 ? [point('a'), point('b')] : ofSecond,
		}));
		return domain && tasks ? coverageText([{ ...domain, tasks }], new Map()) : '';
	};
	expect(saying(point('a'))).toBe('Each of the 3 points of the outline has at least one card.');
	expect(saying(point('a'), point())).toBe('3 of 4 points of the outline have cards; those without are in 1.2.');
});
