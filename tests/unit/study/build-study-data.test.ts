import { expect, test } from 'vitest';
import { buildStudyData } from '../../../src/study/build-study-data.ts';
import { cheatSheet } from '../../../src/model/cheat-sheet.ts';
import { aCard, anExam } from '../../support/builders.ts';

const exam = anExam();
const cardOfTask = (slug: string, task: string) => aCard({ slug, tasks: { 'dop-c02': [task] } });
const cards = [cardOfTask('later', '2.1'), cardOfTask('first', '1.1'), cardOfTask('second', '1.2')];

test('cards are in the order of the exam’s tasks, each with its domain', () => {
	const data = buildStudyData(cards, exam, new Map());
	expect(data.cards.map(({ slug, domain }) => [slug, domain])).toEqual([
		['first', 1],
		['second', 1],
		['later', 2],
	]);
});

test('if no card is related, wrong decisions come from cards of the same domain', () => {
	const [first] = buildStudyData(cards, exam, new Map()).cards;
	expect(first?.related).toEqual(['second']);
});

test('a cheat sheet lists each card of its domain with its traps', () => {
	const [domain] = exam.domains;
	if (!domain) throw new Error('The exam has no domain.');
	expect(cheatSheet(domain, domain.tasks, cards).map(({ card, tempting }) => [card.slug, tempting])).toEqual([
		['first', [{ option: 'Tempting.', reason: 'It fails.' }]],
		['second', [{ option: 'Tempting.', reason: 'It fails.' }]],
	]);
});

test('background cards are marked, and their decisions are no wrong choices of other cards', () => {
	const background = aCard({ slug: 'background', tasks: { 'dop-c02': ['1.1'] }, background: true });
	const { cards: all } = buildStudyData([...cards, background], exam, new Map());
	expect(all.filter((card) => card.background).map(({ slug }) => slug)).toEqual(['background']);
	expect(all.flatMap(({ related }) => related)).not.toContain('background');
});

test('a cheat sheet has the background cards of its domain last', () => {
	const background = aCard({ slug: 'background', tasks: { 'dop-c02': ['1.1'] }, background: true });
	const [domain] = exam.domains;
	if (!domain) throw new Error('The exam has no domain.');
	expect(cheatSheet(domain, domain.tasks, [background, ...cards]).map(({ card }) => card.slug)).toEqual([
		'first',
		'second',
		'background',
	]);
});

test('practice gets the decision in the words of an exam: one sentence, or two steps', () => {
	const steps = ['Turn on the first of them.', 'Then turn on the second.'];
	const [one, two, none] = buildStudyData(
		[
			aCard({ slug: 'a', option: 'Turn on what meets the demand.' }),
			aCard({ slug: 'b', option: steps }),
			aCard({ slug: 'c' }),
		],
		exam,
		new Map(),
	).cards;
	expect([one?.option, two?.option, none?.option]).toEqual([['Turn on what meets the demand.'], steps, undefined]);
});
