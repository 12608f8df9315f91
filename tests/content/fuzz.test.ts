import { mkdirSync, mkdtempSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pipeline } from '../../src/markdown/pipeline.ts';
import { checkNotes } from '../../src/notes/check-notes.ts';
import { LEDGER } from '../../src/notes/ledger.ts';
import type { Note } from '../../src/notes/note.ts';
import { CARD_TEXT } from '../support/faults-after.ts';
import { FIXTURE } from '../support/notes-folder.ts';

/** How many folders of broken notes are tried. `FUZZ=250` tries more of them, and others each time. */
const RUNS = Number(process.env['FUZZ'] ?? 3);
const NOTES_A_RUN = 40;

/** A card that needs no other. */
const CARD = CARD_TEXT.replace(/^related:.*\n/m, '').replace(/\[\[[^|\]]*\|([^\]]*)\]\]/g, '$1');
const [, FRONT = '', BODY = ''] = CARD.split(/^---$/m);

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'fuzz-'));
	cpSync(FIXTURE, root, { recursive: true });
	// Its addresses are those of cards that this test removes.
	rmSync(join(root, LEDGER));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Words that break parsers, pages or browsers. */
const NASTY = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<svg/onload=alert(1)>',
	'<a href="javascript:alert(1)">x</a>',
	'[x](javascript:alert(1))',
	'[x](JaVa\tScRiPt:alert(1))',
	'[x]: javascript:alert(1)\n\n[x]',
	'![x](data:text/html,<script>alert(1)</script>)',
	'![x](https://example.com/x.png)',
	'<javascript:alert(1)>',
	'</title></head><body onload=alert(1)>',
	'<!-- open',
	'<!-- a --><script>alert(1)</script>',
	'[[', ']]', '[[a|b|c]]', '[[service:]]', '[[<b>|<i>]]', '[[service:codebuild|<script>alert(1)</script>]]',
	'```', '```flow', '```yaml\n{{{\n```', '```flow A caption\na -> b\nb -> a\na -> a\n```', '```html\n<script>alert(1)</script>\n```',
	'{#id}', '{#"onclick="alert(1)}', '## Do this', '# x', '| a |\n| - |\n| <b> |', '~~~', '\u0000', '\uFEFF', '\u202E', '\r', '\u2028',
	'&lt;script&gt;', '&#x6A;avascript:', '---', '%', '$&', '{{x}}', '<%= x %>', '${x}',
];

const nasty = fc.oneof(
	fc.constantFrom(...NASTY),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc.nat({ max: 90 }).map((depth) => '> '.repeat(depth) + 'deep'),
	fc.nat({ max: 40 }).map((depth) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')),
	fc.nat({ max: 300 }).map((depth) => '['.repeat(depth) + '*'.repeat(depth)),
	fc.nat({ max: 20_000 }).map((length) => 'word '.repeat(length / 5)),
);

const spliced = (text: string) =>
	fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: 30 }), nasty).map(([at, gone, added]) => text.slice(0, at) + added + text.slice(at + gone));

const value = fc.oneof(
	fc.jsonValue({ maxDepth: 3 }),
	fc.constantFrom('!!js/function "x"', '*missing', '&a [*a]', '!!binary x', '2026-99-99', '~', '0x1F', '.nan', '__proto__'),
);

/** A front matter with fields of other types, missing, strange or twice. */
const front = fc
	.array(
		fc.tuple(
			fc.constantFrom('title', 'answer', 'services', 'tasks', 'asked', 'verified', 'sources', 'related', 'corrections', '__proto__', 'constructor', 'x'),
			value,
		),
		{ maxLength: 3 },
	)
	.map((fields) =>
		fields.reduce((text, [name, content]) => {
			const line = `${name}: ${typeof content === 'string' ? content : JSON.stringify(content)}`;
			const own = new RegExp(`^${name}:.*(?:\\n[ -].*)*`, 'm');
			return own.test(text) ? text.replace(own, () => line) : `${text}${line}\n`;
		}, FRONT),
	);

/** Whole sections of the body, so that some notes are accepted and rendered. */
const body = fc.array(fc.tuple(fc.constantFrom('The lag must', 'Rule out', 'In one application', '- **More workers'), nasty), { maxLength: 3 }).map(
	(changes) => changes.reduce((text, [at, added]) => text.replace(at, () => `${added} ${at}`), BODY),
);

/** A note that has nothing wrong but these words. */
const noteWith = (words: string) => `---${FRONT}---${BODY.replace('The lag must', () => `${words} The lag must`)}`;

const note = fc.oneof(
	fc.tuple(front, body).map(([head, text]) => `---${head}---${text}`),
	body.map((text) => `---${FRONT}---${text}`),
	spliced(CARD),
	nasty,
);

const named = (text: string, number: number) =>
	text.replace(/^title: .*/m, (title) => `${title.slice(0, 60)} ${number}`).replace(/^answer: Add/m, `answer: Add ${number}`);

/** What in a page could run or reach out. */
function dangers(html: string): string[] {
	const found: string[] = [];
	visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }: Element) => {
		if (['script', 'iframe', 'object', 'embed', 'base', 'form', 'meta', 'style'].includes(tagName)) found.push(tagName);
		for (const [name, content] of Object.entries(properties)) {
			const text = String(content).replace(/[\u0000-\u0020]/g, '');
			if (/^on/i.test(name) || name === 'style' || name === 'srcDoc') found.push(`${tagName} ${name}`);
			if (/^(?:javascript|vbscript|data):/i.test(text)) found.push(`${tagName} ${name}=${text.slice(0, 30)}`);
		}
	});
	return found;
}

test('every broken note is accepted or named with its file and a reason, and none yields code that runs', async () => {
	const renderer = await pipeline({
		resolve: () => ({ href: '/x/', words: 'x' }),
		base: '/',
		site: 'https://site.example',
	}).createRenderer({ syntaxHighlight: false });
	const accepted: string[] = [];
	await fc.assert(
		fc.asyncProperty(fc.array(note, { minLength: NOTES_A_RUN, maxLength: NOTES_A_RUN }), async (texts) => {
			const folder = join(root, 'content/scenarios');
			rmSync(folder, { recursive: true });
			mkdirSync(folder);
			for (const [number, text] of texts.entries()) writeFileSync(join(folder, `n${number}.md`), named(text, number));
			const { notes, faults } = checkNotes(root, '2026-11-22');
			const blamed = new Set(faults.map(({ file }) => file));
			const read = new Map(notes.scenarios.map((each: Note<unknown>) => [each.file, each]));
			for (const number of texts.keys()) {
				const file = `content/scenarios/n${number}.md`;
				expect(blamed.has(file) || read.has(file), file).toBe(true);
				const fine = blamed.has(file) ? undefined : read.get(file);
				if (!fine) continue;
				accepted.push(file);
				const { code } = await renderer.render(fine.body, { frontmatter: {} });
				expect(dangers(code)).toEqual([]);
			}
			expect(faults.every(({ message }) => message.length > 3)).toBe(true);
		}),
		{ numRuns: RUNS, endOnFailure: true, examples: [[NASTY.map(noteWith)]], ...(process.env['FUZZ'] ? {} : { seed: 42 }) },
	);
	// A check that refuses everything would prove nothing.
	expect(accepted.length).toBeGreaterThan(RUNS);
}, 600_000);

test.each([
	['[x](javascript:alert(1))', 'https, http and mailto'],
	['<b>bold</b>', 'has HTML'],
	['![x](https://example.com/x.png)', 'another host'],
])('a note with %s is refused', (words, reason) => {
	const folder = join(root, 'content/scenarios');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
	writeFileSync(join(folder, 'n.md'), noteWith(words));
	const messages = checkNotes(root, '2026-11-22').faults.filter(({ file }) => file.endsWith('/n.md'));
	expect(messages.map(({ message }) => message).join()).toContain(reason);
});
