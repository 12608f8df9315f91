import { expect, test } from 'vitest';
import { cheatSheet, fitsTwoPages } from '../../../src/model/cheat-sheet.ts';
import { aCard, aDomain } from '../../support/builders.ts';

const domain = aDomain(1, '1.1', '1.2');
const cards = Array.from({ length: 60 }, (_, number) =>
	aCard({ slug: `card-${number}`, tasks: { 'dop-c02': [number % 2 === 0 ? '1.2' : '1.1'] } }),
);

test('a sheet has the cards of its tasks in their order, with the answers to avoid', () => {
	const rows = cheatSheet(domain, domain.tasks, cards.slice(0, 2));
	expect(rows.map(({ card, tempting }) => [card.slug, tempting])).toEqual([
		['card-1', [{ option: 'Tempting.', reason: 'It fails.' }]],
		['card-0', [{ option: 'Tempting.', reason: 'It fails.' }]],
	]);
});

test('of the reason why an answer fails, a sheet has the first sentence', () => {
	const reasons = ['`A.b` and 2.5 GB fail, e.g. at night. The rest is detail.', 'It ends. `kms` does not.', ''];
	const traps = reasons.map((reason, at) => ({ id: `trap-${at}`, option: 'No.', reason, rightWhen: '' }));
	const card = aCard({ studyText: { situation: '', why: '', traps } });
	const [row] = cheatSheet(domain, domain.tasks, [card]);
	expect(row?.tempting.map(({ reason }) => reason)).toEqual(['`A.b` and 2.5 GB fail, e.g. at night.', 'It ends.', '']);
});

test('long reasons make a sheet longer', () => {
	const reason =
		'It fails for a reason that takes a whole line of the sheet, and a second one, and a third one. '.repeat(2);
	const traps = [1, 2, 3].map((at) => ({ id: `trap-${at}`, option: 'No.', reason, rightWhen: '' }));
	const wordy = cards.slice(0, 20).map((card) => aCard({ ...card, studyText: { ...card.studyText, traps } }));
	expect(fitsTwoPages(cheatSheet(domain, domain.tasks, cards.slice(0, 20)))).toBe(true);
	expect(fitsTwoPages(cheatSheet(domain, domain.tasks, wordy))).toBe(false);
});

test('the sheet of a task has no cards of another', () => {
	expect(cheatSheet(domain, domain.tasks.slice(0, 1), cards.slice(0, 2)).map(({ card }) => card.slug)).toEqual([
		'card-1',
	]);
});

test('a few cards fit two pages, a long chapter does not', () => {
	expect(fitsTwoPages(cheatSheet(domain, domain.tasks, cards.slice(0, 10)))).toBe(true);
	const long = cards.map((card) => aCard({ ...card, answer: 'Words of a long decision. '.repeat(6) }));
	expect(fitsTwoPages(cheatSheet(domain, domain.tasks, long))).toBe(false);
});
