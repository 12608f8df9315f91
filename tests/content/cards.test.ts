import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { cardNote, slugs } from '../support/notes.ts';

const linesOf = (slug: string) => cardNote(slug).body.split('\n');

function blocksOf(slug: string): Code[] {
	const blocks: Code[] = [];
	visit(cardNote(slug).tree(), 'code', (node) => void blocks.push(node));
	return blocks;
}

describe.each(slugs)('%s', (slug) => {
	const { data } = cardNote(slug);

	test('has its sections in order', () => {
		const headings = linesOf(slug).filter((line) => line.startsWith('## '));
		expect(['## Do this', '## Why', '## Traps']).toEqual(headings.slice(0, 3));
		expect([[], ['## Today']]).toContainEqual(headings.slice(3));
	});

	test('decides in one sentence that can stand alone', () => {
		expect(data.answer.length).toBeLessThanOrEqual(160);
		expect(data.answer).toMatch(/^[A-Z].*[^.]\.$/);
		expect(data.answer).not.toMatch(/[`[\]]/);
	});

	test('has a title that fits on a line or two', () => {
		expect(data.title.length).toBeGreaterThanOrEqual(20);
		expect(data.title.length).toBeLessThanOrEqual(64);
		expect(data.title).not.toMatch(/[`[\].]$/);
	});

	test('is put in five to eight other ways, each once', () => {
		expect(data.asked.length).toBeGreaterThanOrEqual(5);
		expect(data.asked.length).toBeLessThanOrEqual(8);
		expect(new Set(data.asked.map((way) => way.toLowerCase())).size).toBe(data.asked.length);
	});

	test('rests on two or more pages of the vendors', () => {
		expect(data.sources.length).toBeGreaterThanOrEqual(2);
		expect(data.sources.some(({ url }) => url.startsWith('https://docs.aws.amazon.com/'))).toBe(true);
	});

	test('belongs to both exams', () => {
		expect(Object.keys(data.tasks).sort()).toEqual(['dop-c01', 'dop-c02']);
	});

	test('names every trap in bold and says why it is one', () => {
		const [, traps = ''] = cardNote(slug).body.split(/^## Traps$/m);
		const items = traps.split(/^## /m)[0]?.match(/^- .*/gm) ?? [];
		expect(items.length).toBeGreaterThanOrEqual(2);
		for (const item of items) expect(item).toMatch(/^- \*\*.+?\*\* \S/);
	});

	test('has code that is short enough to read', () => {
		for (const { value, lang } of blocksOf(slug).filter((block) => block.lang !== 'flow')) {
			expect(value.split('\n').length, lang ?? '').toBeLessThanOrEqual(24);
			for (const line of value.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
		}
	});

	test('holds no raw HTML and no shouting', () => {
		visit(cardNote(slug).tree(), 'html', ({ value }) => expect(value).toBe(''));
		visit(cardNote(slug).tree(), 'text', ({ value }) => expect(value).not.toMatch(/\b[A-Z]{3,} [A-Z]{4,} [A-Z]{3,}\b|!!|\?\?/));
	});
});

test('at least 24 cards show code and 12 draw a flow', () => {
	const count = (wanted: (lang: string) => boolean) =>
		slugs.filter((slug) => blocksOf(slug).some(({ lang }) => wanted(lang ?? ''))).length;
	expect(count((lang) => lang !== 'flow' && lang !== 'text')).toBeGreaterThanOrEqual(24);
	expect(count((lang) => lang === 'flow')).toBeGreaterThanOrEqual(12);
});
