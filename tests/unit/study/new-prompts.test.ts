import { expect, test } from 'vitest';
import { addDays, dayOf } from '../../../src/study/days.ts';
import { newPrompts, newToday } from '../../../src/study/new-prompts.ts';
import { orderedPrompts } from '../../../src/study/ordered-prompts.ts';
import { aStudyCard, at, someStudyData, someStudyIndex } from './builders.ts';

const prompts = orderedPrompts(someStudyIndex());
const seenOn = (day: number, ids: readonly string[]) => new Map(ids.map((id) => [id, { first: at(day) }]));
const plan = { prompts, limit: 8, now: at(1), states: new Map<string, { first: number }>() };
const inDays = (days: number) => addDays(dayOf(at(1)), days);

test('no trap comes on the day on which its decision was first met', () => {
	const today = newPrompts({ ...plan, states: seenOn(1, ['card-0#decision', 'card-1#decision']) });
	expect(today.filter(({ isTrap }) => isTrap)).toEqual([]);
});

test('a trap comes the day after its decision, before other new prompts, and one of each card first', () => {
	const states = seenOn(0, ['card-0#decision', 'card-1#decision']);
	const [first, second, third, fourth] = newToday({ ...plan, states });
	expect([first, second].map((prompt) => [prompt?.isTrap, prompt?.slug])).toEqual([
		[true, 'card-0'],
		[true, 'card-1'],
	]);
	expect([third, fourth].map((prompt) => prompt?.isTrap)).toEqual([false, true]);
	expect(newToday({ ...plan, states }).filter(({ isTrap }) => isTrap)).toHaveLength(4);
});

test('the order stays the same while the prompts of a day are answered', () => {
	const states = seenOn(0, ['card-0#decision', 'card-1#decision', 'card-2#decision']);
	const morning = newToday({ ...plan, states });
	for (const [index, { id }] of morning.entries()) {
		states.set(id, { first: at(1) });
		expect(newToday({ ...plan, states })).toEqual(morning.slice(index + 1));
	}
});

test('with little time before the exam all decisions come first, then traps, with the domains by weight', () => {
	const states = seenOn(0, ['card-0#decision', 'card-1#decision']);
	const ordered = newPrompts({ ...plan, states, exam: inDays(3) });
	expect(ordered.slice(0, 18).every(({ isTrap }) => !isTrap)).toBe(true);
	expect(ordered.slice(18).map(({ isTrap }) => isTrap)).toEqual([true, true, true, true]);
	const met = seenOn(
		0,
		prompts.filter(({ isTrap }) => !isTrap).map(({ id }) => id),
	);
	const traps = newPrompts({ ...plan, states: met, exam: inDays(3) });
	expect(new Set(traps.slice(0, 10).map(({ slug }) => slug)).size).toBe(10);
	expect(traps.slice(0, 10).filter(({ domain }) => domain === 1)).toHaveLength(6);
	const enough = newPrompts({ ...plan, states, exam: inDays(30) });
	expect(enough[0]?.isTrap).toBe(true);
});

test('the most asked first: prompts come by the priority of their cards, background cards stay last', () => {
	const { cards } = someStudyData();
	const index = someStudyIndex({
		cards: cards.map((card, at) =>
			aStudyCard(card.slug, {
				domain: card.domain,
				...(at === 7 ? { priority: 1 as const } : {}),
				...(at === 3 ? { priority: 2 as const } : {}),
				...(at === 5 ? { priority: 1 as const, background: true as const } : {}),
			}),
		),
	});
	const order = newPrompts({ ...plan, prompts: orderedPrompts(index), mostAskedFirst: true }).map(({ slug }) => slug);
	expect(order[0]).toBe('card-7');
	expect(order.slice(0, 2)).toEqual(['card-7', 'card-3']);
	expect(order.at(-1)).toBe('card-5');
	expect(orderedPrompts(someStudyIndex()).every(({ priority }) => priority === 3)).toBe(true);
});

test('the traps of a decision that was suspended unseen do not come before others', () => {
	const without = prompts.filter(({ id }) => id !== 'card-0#decision');
	const order = newPrompts({ ...plan, prompts: without });
	expect(order[0]?.isTrap).toBe(false);
	expect(order.some(({ isTrap, slug }) => isTrap && slug === 'card-0')).toBe(true);
});
