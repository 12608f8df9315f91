import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';
import type { PagefindFragment } from '../../../src/search/pagefind.ts';

const WORDS = ['Title', 'Decision', ...Array.from({ length: 100 }, (_, at) => `word${at}`)];
const fragment: PagefindFragment = {
	url: '/scenarios/a/',
	content: WORDS.join(' '),
	meta: {},
	filters: {},
	anchors: [
		{ element: 'p', id: 'decision', text: 'Decision', location: 1 },
		{ element: 'div', id: 'situation', text: '', location: 2 },
		{ element: 'h2', id: 'do-this', text: 'Do this', location: 20 },
		{ element: 'li', id: 'first-step', text: '', location: 22 },
		{ element: 'h2', id: 'traps', text: 'Traps', location: 60 },
		{ element: 'li', id: 'tempting', text: '', location: 62 },
	],
};
const textOf = (places: number[]) =>
	excerptOf(fragment, places)
		.runs.map(({ text }) => text)
		.join('');

test('an excerpt names the part and the statement that it comes from', () => {
	expect(excerptOf(fragment, [65])).toMatchObject({ part: 'Traps', id: 'tempting' });
	expect(excerptOf(fragment, [30])).toMatchObject({ part: 'Do this', id: 'first-step' });
});

test('finds on both sides of an end do not count together', () => {
	// Two in one statement beat three that lie across its end.
	expect(excerptOf(fragment, [24, 25, 57, 58, 61]).id).toBe('first-step');
	expect(textOf([24, 25, 57, 61])).toContain('word22 word23');
});

test('a heading is shown only where nothing else was found', () => {
	expect(excerptOf(fragment, [60, 65]).runs.some(({ text, marked }) => marked && text === 'word63')).toBe(true);
});

test('former addresses are not linked to', () => {
	const moved = { ...fragment, anchors: [...fragment.anchors, { element: 'span', id: 'old', text: '', location: 62 }] };
	expect(excerptOf(moved, [65]).id).toBe('tempting');
});

test('signs around a word that was found are not marked', () => {
	const quoted = { ...fragment, content: WORDS.map((word) => (word === 'word63' ? '“word63”,' : word)).join(' ') };
	const { runs } = excerptOf(quoted, [65, 66]);
	expect(runs.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['word63', 'word64']);
});

test('what is cut off says so', () => {
	expect(textOf([65]).endsWith('…')).toBe(true);
	expect(textOf([58]).endsWith('…')).toBe(false);
});

test('it ends with the statement', () => {
	expect(textOf([58])).toBe('… word52 word53 word54 word55 word56 word57');
});

test('code and drawings are shown only where nothing else was found', () => {
	const drawn = { ...fragment, anchors: [...fragment.anchors, { element: 'pre', id: 'code', text: '', location: 80 }] };
	expect(excerptOf(drawn, [65, 85, 86, 87]).id).toBe('tempting');
	expect(excerptOf(drawn, [85, 86, 87]).id).toBe('code');
});

test('signs that Pagefind has escaped are shown as they are', () => {
	const escaped = { ...fragment, content: WORDS.map((word) => (word === 'word63' ? '&lt;pre&gt;' : word)).join(' ') };
	expect(
		excerptOf(escaped, [66])
			.runs.map(({ text }) => text)
			.join(''),
	).toContain('word62 <pre> word64');
});

test('it starts with the statement, or a few words before a find that is far from that', () => {
	expect(textOf([63]).startsWith('word60 word61')).toBe(true);
	expect(textOf([80]).startsWith('word60 word61')).toBe(true);
	expect(textOf([85]).startsWith('… word79')).toBe(true);
});

test('the words that were found are marked, and only they', () => {
	const marked = excerptOf(fragment, [65, 66, 70]).runs.filter((run) => run.marked);
	expect(marked.map(({ text }) => text)).toEqual(['word63 word64', 'word68']);
});

test('the densest stretch is shown', () => {
	expect(excerptOf(fragment, [30, 65, 66, 67]).id).toBe('tempting');
});

test('finds in the title and the decision give way to those in the text', () => {
	expect(excerptOf(fragment, [0, 1, 65]).id).toBe('tempting');
});

test('a card found by its title alone still shows text', () => {
	expect(textOf([0])).toContain('Title');
});

test('phrases, which stand on no page, are neither shown nor linked to', () => {
	const found = {
		...fragment,
		anchors: [...fragment.anchors, { element: 'div', id: 'phrases', text: '', location: 90 }],
	};
	expect(excerptOf(found, [65, 91, 92, 93]).id).toBe('tempting');
	const alone = excerptOf(found, [91, 92]);
	expect(alone.id).toBe('situation');
	expect(alone.runs.every(({ marked }) => !marked)).toBe(true);
	expect(textOf([62])).not.toContain('word90');
});
