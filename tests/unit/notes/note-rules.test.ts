import { describe, expect, test } from 'vitest';
import { CARD, CARD_TEXT, faultsAfter, faultsAfterEdit } from '../../support/faults-after.ts';
import { copyOfNotes } from '../../support/notes-folder.ts';

const SERVICE = 'content/services/codecommit.md';

describe('sections', () => {
	test.each([
		[
			'a section with another name',
			'## Do this',
			'## Do that',
			'"## Do that" is not a section. Allowed, in this order: Do this, Why, Traps, Today',
		],
		['a section that is missing', /## Why[^]*(?=## Traps)/, '', 'lacks the section "## Why"'],
		['a heading of another level', '## Why', '### Why', '"Why" must be a heading of level 2 (##)'],
		['a section twice', '## Today', '## Traps', 'has its sections out of order or twice'],
		[
			'a card without its situation',
			/`GetRecords[^]*(?=## Do this)/,
			'',
			'has no situation; write one to three sentences above "## Do this"',
		],
	])('%s is refused', (_name, from, to, fault) => {
		expect(faultsAfterEdit(from, to).join('\n')).toContain(fault);
	});
	test('a card with a retired service says how it is today', () => {
		const faults = faultsAfterEdit(/services: \[kinesis[^]*?\]/, 'services: [kinesis, opsworks]').concat(
			faultsAfter((notes) => {
				notes.change(CARD, 'services: [kinesis', 'services: [opsworks, kinesis');
				notes.change(CARD, /## Today[^]*$/, '');
				notes.write('content/addresses.txt', '');
			}),
		);
		expect(faults).toEqual([`${CARD}: names "opsworks", which is retired, so it needs a section "## Today"`]);
	});
});

describe('code', () => {
	const block = (fence: string, code: string) =>
		faultsAfterEdit('## Traps', `\`\`\`${fence}\n${code}\n\`\`\`\n\n## Traps`);

	test.each([
		['no language', '', 'ls', 'has no language; allowed: flow, text, bash, '],
		['an unknown language', 'bsah', 'ls', 'has the language "bsah". Did you mean "bash"? Allowed: '],
		['JSON that does not parse', 'json', '{ "a": 1, }', 'is not valid JSON: '],
		['YAML that does not parse', 'yaml', 'a: b: c', 'is not valid YAML: '],
		['a flow without a caption', 'flow', 'A -> B', 'has no caption; write it behind the word "flow"'],
		['a flow that is none', 'flow How', 'A to B', 'cannot be drawn: "A to B" is not a path'],
	])('%s is refused with its line', (_name, fence, code, fault) => {
		const [first = '', ...others] = block(fence, code);
		expect(others).toEqual([]);
		expect(first).toContain(`the code block ${fault}`);
		expect(first).toMatch(/md:\d+: /);
	});
	test('the line is that of the file, also within a block', () => {
		const fence = CARD_TEXT.split('\n').indexOf('## Traps') + 1;
		expect(block('', 'ls')[0]).toContain(`${CARD}:${fence}: `);
		expect(block('json', '{\n"a": 1,\n}')[0]).toContain(`${CARD}:${fence + 3}: `);
	});
	test.each([
		['YAML with the short forms of CloudFormation', 'yaml', 'Value: !GetAtt Queue.Arn\nOther: !Sub "${A}-b"'],
		['JSON', 'json', '{ "a": [1, null] }'],
		['a flow', 'flow How it goes', 'A -> B: label'],
	])('%s is fine', (_name, fence, code) => {
		expect(block(fence, code)).toEqual([]);
	});
});

describe('sources', () => {
	const sources = (...urls: string[]) =>
		faultsAfterEdit(
			/sources:\n(?: {2}- .*\n)+/,
			`sources:\n${urls.map((url) => `  - { title: Page, url: '${url}' }\n`).join('')}`,
		);
	const docs = 'https://docs.aws.amazon.com/a.html';

	test('one page is not enough', () => {
		expect(sources(docs)).toEqual([`${CARD}:18: "sources" has one page; name at least two`]);
	});
	test('a page twice is one page', () => {
		expect(sources(docs, docs)).toEqual([`${CARD}:18: "sources" names a page twice`]);
	});
	test('one of them is of the AWS documentation', () => {
		expect(sources('https://repost.aws/a', 'https://aws.amazon.com/b')).toEqual([
			`${CARD}:18: "sources" needs at least one docs.aws.amazon.com page`,
		]);
	});
});

describe('dates', () => {
	const dated = (field: string, day: string) => {
		const notes = copyOfNotes();
		notes.change(CARD, new RegExp(`${field}: .*`), `${field}: ${day}`);
		return notes;
	};

	test('nothing was checked or corrected in the future', () => {
		using checked = dated('verified', '2027-01-01');
		expect(checked.faults()).toEqual([
			`${CARD}:17: "verified" is 2027-01-01, which is in the future; today is 2026-12-01`,
		]);
		using corrected = dated('date', '2027-01-01');
		expect(corrected.faults()).toEqual([
			`${CARD}:26: "corrections" has the date 2027-01-01, which is in the future; today is 2026-12-01`,
		]);
		using today = dated('verified', '2026-12-01');
		expect(today.faults()).toEqual([]);
	});
	test('no exam was corrected in the future', () => {
		const file = 'content/exams/dop-c01.yaml';
		expect(faultsAfter((notes) => notes.change(file, /date: .*/, 'date: 2027-01-01'))).toEqual([
			`${file}:15: "corrections" has the date 2027-01-01, which is in the future; today is 2026-12-01`,
		]);
	});
	test('facts that were not checked for more than a year are a warning, not a fault', () => {
		using old = dated('verified', '2025-11-30');
		expect(old.faults()).toEqual([]);
		expect(old.warnings()).toEqual([
			`${CARD}:17: "verified" is 2025-11-30, more than a year ago; check the facts again and write today's date`,
		]);
		using recent = dated('verified', '2025-12-01');
		expect(recent.warnings()).toEqual([]);
	});
});

describe('completeness', () => {
	test('each domain has an introduction', () => {
		const faults = faultsAfter((notes) => notes.remove('content/domains/dop-c02/1-sdlc-automation.md'));
		expect(faults).toEqual([
			'content/exams/dop-c02.yaml: domain 1 has no introduction; write content/domains/dop-c02/1-sdlc-automation.md',
		]);
	});
	test('an introduction with a fault of its own is not called missing', () => {
		const file = 'content/domains/dop-c02/1-sdlc-automation.md';
		expect(faultsAfter((notes) => notes.change(file, /summary: .*\n/, ''))).toEqual([`${file}: "summary" is missing`]);
	});
	test('each domain has only one', () => {
		const faults = faultsAfter((notes) =>
			notes.change('content/domains/dop-c02/6-security-and-compliance.md', /number: .*/, 'number: 1'),
		);
		expect(faults.join('\n')).toContain('is a second introduction to domain 1 of dop-c02');
	});
	test('every page has text, and the page about the notes may be missing', () => {
		expect(faultsAfter((notes) => notes.remove('content/about.md'))).toEqual([]);
		const faults = faultsAfter((notes) => {
			notes.write('content/about.md', '---\ntitle: About\n---\n');
			notes.write('content/more.md', '---\ntitle: More\n---\nText.\n');
		});
		expect(faults).toEqual([
			'content/more.md: is shown by no page; move its text to content/about.md',
			'content/about.md:4: has no text; write it below the front matter',
		]);
	});
	test('a former name is among the aliases', () => {
		const faults = faultsAfter((notes) => notes.change(SERVICE, /status: /, 'formerly: [Code Comet]\nstatus: '));
		expect(faults).toEqual([expect.stringContaining('"formerly" names "Code Comet"; add it to "aliases" too')]);
	});
});
