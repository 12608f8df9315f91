import { expect, test } from 'vitest';
import { createExcerpt } from '../../../src/search/excerpt.ts';
import type { PagefindFragment } from '../../../src/search/pagefind.ts';

const WORDS = ['Title', 'Decision', ...Array.from({ length: 100 }, (_, index) => `word${index}`)];
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
const textOf = (positions: number[]) =>
	createExcerpt(fragment, positions)
		.runs.map(({ text }) => text)
		.join('');

test('an excerpt names the part and the statement that it comes from', () => {
	expect(createExcerpt(fragment, [65])).toMatchObject({ part: 'Traps', id: 'tempting' });
	expect(createExcerpt(fragment, [30])).toMatchObject({ part: 'Do this', id: 'first-step' });
});

test('matches of different statements do not count together', () => {
	// Two matches in one statement win over three in two statements.
	expect(createExcerpt(fragment, [24, 25, 57, 58, 61]).id).toBe('first-step');
	expect(textOf([24, 25, 57, 61])).toContain('word22 word23');
});

test('a heading is shown only if nothing else was found', () => {
	expect(createExcerpt(fragment, [60, 65]).runs.some(({ text, marked }) => marked && text === 'word63')).toBe(true);
});

test('an excerpt does not link to a former id', () => {
	const moved = { ...fragment, anchors: [...fragment.anchors, { element: 'span', id: 'old', text: '', location: 62 }] };
	expect(createExcerpt(moved, [65]).id).toBe('tempting');
});

test('punctuation around a matching word is not marked', () => {
	const quoted = { ...fragment, content: WORDS.map((word) => (word === 'word63' ? '“word63”,' : word)).join(' ') };
	const { runs } = createExcerpt(quoted, [65, 66]);
	expect(runs.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['word63', 'word64']);
});

test('an excerpt that is cut off ends with an ellipsis', () => {
	expect(textOf([65]).endsWith('…')).toBe(true);
	expect(textOf([58]).endsWith('…')).toBe(false);
});

test('an excerpt does not go beyond the end of its statement', () => {
	expect(textOf([58])).toBe('… word52 word53 word54 word55 word56 word57');
});

test('code is shown only if nothing else was found', () => {
	const withCode = {
		...fragment,
		anchors: [...fragment.anchors, { element: 'pre', id: 'code', text: '', location: 80 }],
	};
	expect(createExcerpt(withCode, [65, 85, 86, 87]).id).toBe('tempting');
	expect(createExcerpt(withCode, [85, 86, 87]).id).toBe('code');
});

test('characters that Pagefind has escaped are shown unescaped', () => {
	const escaped = { ...fragment, content: WORDS.map((word) => (word === 'word63' ? '&lt;pre&gt;' : word)).join(' ') };
	expect(
		createExcerpt(escaped, [66])
			.runs.map(({ text }) => text)
			.join(''),
	).toContain('word62 <pre> word64');
});

test('an excerpt starts where its statement starts or, if the match is far from there, a few words before the match', () => {
	expect(textOf([63]).startsWith('word60 word61')).toBe(true);
	expect(textOf([80]).startsWith('word60 word61')).toBe(true);
	expect(textOf([85]).startsWith('… word79')).toBe(true);
});

test('only matching words are marked', () => {
	const marked = createExcerpt(fragment, [65, 66, 70]).runs.filter((run) => run.marked);
	expect(marked.map(({ text }) => text)).toEqual(['word63 word64', 'word68']);
});

test('the statement with the most matches is shown', () => {
	expect(createExcerpt(fragment, [30, 65, 66, 67]).id).toBe('tempting');
});

test('matches in the text are preferred to those in the title and the decision', () => {
	expect(createExcerpt(fragment, [0, 1, 65]).id).toBe('tempting');
});

test('a card found by its title alone still shows text', () => {
	expect(textOf([0])).toContain('Title');
});

test('phrases, which only the index has, are neither shown nor linked to', () => {
	const found = {
		...fragment,
		anchors: [...fragment.anchors, { element: 'div', id: 'phrases', text: '', location: 90 }],
	};
	expect(createExcerpt(found, [65, 91, 92, 93]).id).toBe('tempting');
	const alone = createExcerpt(found, [91, 92]);
	expect(alone.id).toBe('situation');
	expect(alone.runs.every(({ marked }) => !marked)).toBe(true);
	expect(textOf([62])).not.toContain('word90');
});
