import { expect, test } from 'vitest';
import { ankiDeck } from '../../../src/outputs/anki-deck.ts';
import { buildStudyData, renamedPrompts } from '../../../src/study/build-study-data.ts';
import type { Card } from '../../../src/model/card.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import type { Redirect } from '../../../src/schema/redirect.ts';
import { aCard, aComparison, anExam } from '../../support/builders.ts';

const exam = anExam();

/** The deck's notes by GUID, read as Anki's manual describes the format. */
function notesOf(
	cards: readonly Card[],
	moved: Record<string, string> = {},
	redirects: readonly Redirect[] = [],
	comparisons: readonly Comparison[] = [],
) {
	const deck = ankiDeck({
		data: buildStudyData(cards, exam, new Map(), moved),
		redirects,
		cards,
		comparisons,
		exam,
		name: 'Deck',
		urlOf: (path) => `https://site.example${path}`,
	});
	const lines = deck.trimEnd().split('\n');
	const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
	const plain = (field = '') => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
	return {
		header: lines.filter((line) => line.startsWith('#')),
		notes: new Map(
			rows.map(([guid = '', deckName, front, back, tags]) => [
				guid,
				{ deckName, front: plain(front), back: plain(back), tags },
			]),
		),
		rows,
	};
}

const renamed = (from: string, to: string): Redirect => ({ from: `/scenarios/${from}/`, to: `/scenarios/${to}/` });

test('the header names separator, note type and columns as Anki reads them', () => {
	expect(notesOf([aCard()]).header).toEqual([
		'#separator:Tab',
		'#html:true',
		'#notetype:Basic',
		'#guid column:1',
		'#deck column:2',
		'#tags column:5',
		'#columns:GUID\tDeck\tFront\tBack\tTags',
	]);
});

test('each decision and each trap is a note on one line, with five fields', () => {
	const { rows, notes } = notesOf([
		aCard({ slug: 'a', stepsHtml: '<pre><code>a\n\tb</code></pre><a href="https://site.example/b/">b</a>' }),
	]);
	expect(rows.map(({ length }) => length)).toEqual([5, 5]);
	expect([...notes.keys()]).toEqual(['a#decision', 'a#tempting']);
	expect(notes.get('a#decision')).toMatchObject({ deckName: 'Deck', tags: 'dop-c02::1-domain-1 service::codebuild' });
	expect(notes.get('a#decision')?.back).toContain('<pre><code>a<br> b</code></pre>');
	expect(notes.get('a#decision')?.back).toContain('<a href="https://site.example/b/">b</a>');
	expect(notes.get('a#tempting')?.back).toContain('<a href="https://site.example/scenarios/a/#tempting">');
});

test('markup in the text of a card is shown as text in Anki', () => {
	const { notes } = notesOf([aCard({ slug: 'a', title: 'A <b> & "c"', answer: 'Use `<x>` & y.' })]);
	expect(notes.get('a#decision')?.front).toContain('A &lt;b&gt; &amp; "c"');
	expect(notes.get('a#decision')?.back).toContain('Use <code>&lt;x&gt;</code> &amp; y.');
});

test('an edit of a card changes fields of its notes, never their GUIDs', () => {
	const before = notesOf([aCard({ slug: 'a' })]).notes;
	const traps = [{ id: 'tempting', option: 'Reworded.', reason: 'New.', rightWhen: 'Right when new.' }];
	const studyText = { situation: 'New.', why: 'New.', traps };
	const after = notesOf([
		aCard({ slug: 'a', title: 'Another title of the card', answer: 'Another answer.', studyText }),
	]).notes;
	expect([...after.keys()]).toEqual([...before.keys()]);
	expect(after.get('a#tempting')?.front).not.toBe(before.get('a#tempting')?.front);
});

test('a renamed card or statement keeps the GUID of its first id', () => {
	const moved = { old: 'a', middle: 'a', 'a#was': 'a#tempting' };
	const redirects = [renamed('old', 'a'), renamed('middle', 'a')];
	expect([...notesOf([aCard({ slug: 'a' })], moved, redirects).notes.keys()]).toEqual(['old#decision', 'old#was']);
});

test('a card that got its first name back keeps its GUIDs', () => {
	const redirects = [{ ...renamed('middle', 'a'), first: '/scenarios/a/' }];
	expect([...notesOf([aCard({ slug: 'a' })], { middle: 'a' }, redirects).notes.keys()]).toEqual([
		'a#decision',
		'a#tempting',
	]);
});

test('the answer to a trap is its reason, then when it would be right; links lead to their cards', () => {
	const reason = 'It fails as in [[b|that case]].';
	const traps = [{ id: 'tempting', option: 'Take `x`.', reason, rightWhen: 'Right when it rains.' }];
	const { notes } = notesOf([aCard({ slug: 'a', studyText: { situation: 'S.', why: 'W.', traps } })]);
	expect(notes.get('a#tempting')?.front).toContain('Take <code>x</code>.');
	expect(notes.get('a#tempting')?.back).toContain(
		'<p><b>It fails as in <a href="https://site.example/scenarios/b/">that case</a>.</b></p><p>Right when it rains.</p><p>Decision: ',
	);
});

test('a decision has the words to look for, and a background card a tag', () => {
	const { notes } = notesOf([
		aCard({ slug: 'a', decides: ['R&D', 'at night'] }),
		aCard({ slug: 'b', background: true }),
	]);
	expect(notes.get('a#decision')?.back).toContain('<p>Look for “R&amp;D”, “at night”</p>');
	expect(notes.get('b#decision')?.back).not.toContain('Look for');
	expect(notes.get('b#decision')?.tags).toMatch(/ background$/);
});

test('each row of a comparison asks which one fits its deciding fact, and leads to the row', () => {
	const { rows, notes } = notesOf(
		[],
		{},
		[],
		[aComparison({ slug: 'two', title: 'First & second', services: ['ecs'] })],
	);
	expect(rows.map(([guid]) => guid)).toEqual(['compare/two#first', 'compare/two#second']);
	expect(notes.get('compare/two#second')).toEqual({
		deckName: 'Deck',
		front: '<p><b>First &amp; second</b></p><p>It must not wait.</p><p><b>Which one fits?</b></p>',
		back: '<p><b>Second</b></p><ul><li>Model: Runs <code>now</code></li><li>Limit: Two</li></ul><p><a href="https://site.example/compare/two/#second">First &amp; second</a></p>',
		tags: 'dop-c02::1-domain-1 service::ecs comparison',
	});
});

test('a renamed comparison or row keeps the GUID of its first id', () => {
	const comparison = aComparison({ slug: 'two', redirects: { was: 'second' } });
	const redirects = [{ from: '/compare/old/', to: '/compare/two/' }];
	const moved = renamedPrompts([], redirects, [comparison]);
	expect([...notesOf([], moved, redirects, [comparison]).notes.keys()]).toEqual([
		'compare/old#first',
		'compare/old#was',
	]);
});
