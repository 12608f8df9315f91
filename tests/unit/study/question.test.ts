import { expect, test } from 'vitest';
import { decisionQuestion, givesReasonAway, lengthenedShare, reasonQuestion } from '../../../src/study/question.ts';
import { promptsOf } from '../../../src/study/prompts.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { aStudyCard } from './builders.ts';

const traps = ['first', 'second', 'third'].map((id) => ({
	id,
	option: `Take the ${id} way with \`code\`.`,
	reason: `Too slow for ${id}.`,
	rightWhen: '',
}));
const longAnswer = 'Take the way that is by far the longest of all the ways that are offered here.';
const long = (slug: string, related: readonly string[] = []) =>
	aStudyCard(slug, { traps, answer: longAnswer, related });
const none = new Map();

test('a decision is asked among the card’s own traps, in plain words', () => {
	const card = aStudyCard('a', { traps, option: ['Take the right way.'] });
	const question = decisionQuestion(card, none, 0, seededRandom());
	expect(question?.choices.map(({ trap }) => trap).sort()).toEqual(['first', 'second', 'third', undefined]);
	expect(question?.right.map((index) => question.choices[index]?.text)).toEqual(['Take the right way.']);
	expect(question?.choices.filter(({ text }) => text.includes('`'))).toEqual([]);
});

test('without words for the exam, the decision itself is asked', () => {
	const question = decisionQuestion(long('a'), none, 0, seededRandom());
	expect(question?.choices[question.right[0] ?? -1]).toEqual({ text: longAnswer });
});

test('a decision of two steps has two right choices among five', () => {
	const card = aStudyCard('a', { traps, option: ['Turn the first on.', 'Turn the second on.'] });
	const question = decisionQuestion(card, none, 1, seededRandom());
	expect(question?.choices).toHaveLength(5);
	expect(question?.right.map((index) => question.choices[index]?.text).sort()).toEqual(card.option);
});

test('if all decisions are the longest option, four of five get a longer one of a similar card beside them', () => {
	const longer = aStudyCard('longer', { traps, option: [`${longAnswer.slice(0, -1)}, and one more.`] });
	const cards = new Map([['longer', longer]]);
	const share = lengthenedShare([long('a'), long('b')]);
	expect(share).toBeCloseTo(0.8);
	const question = decisionQuestion(long('a', ['longer']), cards, 1, seededRandom());
	expect(question?.choices.filter(({ card }) => card === 'longer')).toHaveLength(1);
	expect(question?.choices).toHaveLength(4);
	expect(
		lengthenedShare([long('a'), ...['b', 'c', 'd', 'e'].map((slug) => aStudyCard(slug, { option: ['Short.'] }))]),
	).toBe(0);
});

test('a card with a single trap is not asked', () => {
	expect(decisionQuestion(aStudyCard('a', { traps: traps.slice(0, 1) }), none, 0, seededRandom())).toBeUndefined();
});

test('a trap is asked among the reasons against the other traps', () => {
	const [, first] = promptsOf(aStudyCard('a', { traps }));
	const question = first && reasonQuestion(first, seededRandom());
	expect(question?.prompt).toBe('a#first');
	expect(question?.choices[question.right[0] ?? -1]).toEqual({ text: 'Too slow for first.', trap: 'first' });
	expect(question?.choices).toHaveLength(3);
});

test('a trap whose words only its own reason has gives its reason away', () => {
	const telling = traps.map((trap, index) =>
		index === 0 ? { ...trap, option: 'Copy the snapshot.', reason: 'A snapshot is stale.' } : trap,
	);
	const alike = traps.map((trap) => ({ ...trap, reason: 'Nothing of it is kept.' }));
	const [, first] = promptsOf(aStudyCard('a', { traps: telling }));
	expect(first && givesReasonAway(first)).toBe(true);
	expect(promptsOf(aStudyCard('a', { traps: alike })).map(givesReasonAway)).toEqual([false, false, false, false]);
});
