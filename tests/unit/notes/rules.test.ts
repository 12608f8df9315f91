import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { copyOfNotes, type NotesFolder } from '../../support/notes-folder.ts';

const CARD = 'content/scenarios/kinesis-growing-iterator-age.md';
const OTHER = 'content/scenarios/ecs-container-logs.md';
const SERVICE = 'content/services/codecommit.md';
const text = readFileSync(CARD, 'utf8');

/** What the check says after a card was changed, without the file's name in front. */
function after(change: (notes: NotesFolder) => void, today?: string): string[] {
	using notes = copyOfNotes();
	change(notes);
	return notes.faults(today);
}
const changed = (from: string | RegExp, to: string) => after((notes) => notes.change(CARD, from, to));

describe('references', () => {
	test.each([
		[
			'service',
			'services: [kinesis,',
			'services: [kinesys,',
			':4: "services" names "kinesys", which does not exist. Did you mean "kinesis"? Allowed: auto-scaling, backup, ',
		],
		[
			'task',
			"['3.2', '4.2']",
			"['3.2', '4.9']",
			':5: "tasks.dop-c02" names "4.9", which does not exist. Allowed: 1.1, 1.2, ',
		],
		[
			'exam',
			'dop-c01:',
			'dop-c03:',
			':5: "tasks" names "dop-c03", which does not exist. Did you mean "dop-c01"? Allowed: dop-c01, dop-c02',
		],
		[
			'card',
			'[kinesis-slow-reads-',
			'[kinesis-slow-raeds-',
			':24: "related" names "kinesis-slow-raeds-skipped-records", which does not exist. Did you mean "kinesis-slow-reads-skipped-records"?',
		],
	])('an unknown %s is named with what is allowed', (_name, from, to, fault) => {
		expect(changed(from, to)[0]).toContain(`${CARD}${fault}`);
	});
	test('a card that lacks an exam is told so', () => {
		expect(changed(", dop-c01: ['3.3']", '')).toEqual([
			`${CARD}:5: "tasks" lacks dop-c01; name at least one of its tasks`,
		]);
	});
	test('a card is not related to itself', () => {
		expect(changed('related: [', 'related: [kinesis-growing-iterator-age, ')).toEqual([
			`${CARD}:24: "related" names the card itself`,
		]);
	});
	test('phrases belong to a card', () => {
		const faults = after((notes) =>
			notes.write('content/phrases/ecs-container-log.yaml', 'phrases: [where do they print to]\n'),
		);
		expect(faults).toEqual([
			'content/phrases/ecs-container-log.yaml: has phrases for a card "ecs-container-log", which does not exist. Did you mean "ecs-container-logs"?',
		]);
	});

	test('an unknown successor, exam of a domain, number of a domain and exam of the site are named', () => {
		const faults = after((notes) => {
			notes.change('content/services/opsworks.md', /successor: .*/, 'successor: system-manager');
			notes.change('content/domains/dop-c02/1-sdlc-automation.md', /number: .*/, 'number: 8');
			notes.change('content/domains/dop-c02/3-resilient-cloud-solutions.md', /exam: .*/, 'exam: dop-c09');
			notes.change('content/site.yaml', /exam: .*/, 'exam: dop-c09');
		});
		for (const name of ['"successor" names "system-manager"', '"number" names "8"', '"exam" names "dop-c09"'])
			expect(faults.join('\n')).toContain(name);
		expect(faults.filter((fault) => fault.includes('dop-c09'))).toHaveLength(2);
	});
});

describe('links', () => {
	test('a link that leads nowhere is named with its line and the likely target', () => {
		expect(changed('[[kinesis-low', '[[kinesis-lwo')[0]).toMatch(
			/md:\d+: \[\[kinesis-lwo-write-throughput\]\] leads nowhere\. Did you mean "kinesis-low-write-throughput"\? Allowed are the names of the files in content\/scenarios$/,
		);
	});
	test('so is a link to a service, wherever it stands', () => {
		const faults = after((notes) => notes.change('content/about.md', /$/, '\n\nSee [[service:nope]].\n'));
		expect(faults[0]).toMatch(/^content\/about\.md:\d+: \[\[service:nope\]\] leads nowhere/);
	});
	test('a link to a card with a fault of its own is not called broken', () => {
		const faults = after((notes) =>
			notes.change('content/scenarios/kinesis-low-write-throughput.md', /answer: .*\n/, ''),
		);
		expect(faults).toEqual(['content/scenarios/kinesis-low-write-throughput.md: "answer" is missing']);
	});
	test('what looks like a link within code is none', () => {
		expect(changed('## Why\n\n', '## Why\n\nTest with `[[ -f x ]]`. ')).toEqual([]);
	});
});

describe('unique names', () => {
	test('two cards do not share a title, not even in other letters', () => {
		const title = /title: (.*)/.exec(text)?.[1]?.toUpperCase() ?? '';
		const [fault] = after((notes) => notes.change(OTHER, /title: .*/, `title: ${title}`));
		expect(fault).toMatch(
			/^content\/scenarios\/kinesis-growing-iterator-age\.md:2: "title" is .*, which content\/scenarios\/ecs-container-logs\.md has already; choose another$/,
		);
	});
	test('two services do not share an alias', () => {
		const faults = after((notes) =>
			notes.change('content/services/codebuild.md', 'aliases: [', 'aliases: [CodeCommit, '),
		);
		expect(faults.join()).toContain('"CodeCommit"');
	});
});

describe('phrases', () => {
	const PHRASES = 'content/phrases/ecs-container-logs.yaml';

	test('none stands twice, on one card or on two', () => {
		const twice = 'phrases:\n  - where do they print to\n  - Where do they print to\n';
		expect(after((notes) => notes.write(PHRASES, twice))).toEqual([
			`${PHRASES}:1: "phrases" is "Where do they print to", which ${PHRASES} has already; choose another`,
		]);
	});

	test('a file of phrases holds a list', () => {
		expect(after((notes) => notes.write(PHRASES, 'phrases: one of them\n'))[0]).toContain(`${PHRASES}:1: "phrases"`);
	});
});

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
		expect(changed(from, to).join('\n')).toContain(fault);
	});
	test('a card with a retired service says how it is today', () => {
		const faults = changed(/services: \[kinesis[^]*?\]/, 'services: [kinesis, opsworks]').concat(
			after((notes) => {
				notes.change(CARD, 'services: [kinesis', 'services: [opsworks, kinesis');
				notes.change(CARD, /## Today[^]*$/, '');
			}),
		);
		expect(faults).toEqual([`${CARD}: names "opsworks", which is retired, so it needs a section "## Today"`]);
	});
});

describe('code', () => {
	const block = (fence: string, code: string) => changed('## Traps', `\`\`\`${fence}\n${code}\n\`\`\`\n\n## Traps`);

	test.each([
		['no language', '', 'ls', 'has no language; allowed: flow, text, bash, '],
		['an unknown language', 'bsah', 'ls', 'has the language "bsah". Did you mean "bash"? Allowed: '],
		['JSON that does not parse', 'json', '{ "a": 1, }', 'is not valid JSON: '],
		['YAML that does not parse', 'yaml', 'a: b: c', 'is not valid YAML: '],
		['a flow without a caption', 'flow', 'A -> B', 'has no caption; write it behind the word "flow"'],
		['a flow that is none', 'flow How', 'A to B', 'cannot be drawn: "A to B" is no path'],
	])('%s is refused with its line', (_name, fence, code, fault) => {
		const [first = '', ...others] = block(fence, code);
		expect(others).toEqual([]);
		expect(first).toContain(`the code block ${fault}`);
		expect(first).toMatch(/md:\d+: /);
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
		changed(
			/sources:\n(?: {2}- .*\n)+/,
			`sources:\n${urls.map((url) => `  - { title: Page, url: '${url}' }\n`).join('')}`,
		);
	const docs = 'https://docs.aws.amazon.com/a.html';

	test('one page is not enough', () => {
		expect(sources(docs)).toEqual([`${CARD}:17: "sources" has one page; name at least two`]);
	});
	test('a page twice is one page', () => {
		expect(sources(docs, docs)).toEqual([`${CARD}:17: "sources" names a page twice`]);
	});
	test('one of them is of the AWS documentation', () => {
		expect(sources('https://repost.aws/a', 'https://aws.amazon.com/b')).toEqual([
			`${CARD}:17: "sources" needs at least one docs.aws.amazon.com page`,
		]);
	});
});

describe('dates', () => {
	test('nothing was checked or corrected in the future', () => {
		const faults = after((notes) => notes.change(CARD, /verified: .*/, 'verified: 2027-01-01'));
		expect(faults).toEqual([`${CARD}:16: "verified" is 2027-01-01, which lies in the future`]);
		expect(after((notes) => notes.change(CARD, /date: .*/, 'date: 2027-01-01')).join()).toContain(
			'a correction is dated 2027-01-01',
		);
	});
	test('facts are checked once a year', () => {
		const faults = after((notes) => notes.change(CARD, /verified: .*/, 'verified: 2025-11-30'));
		expect(faults).toEqual([`${CARD}:16: "verified" is 2025-11-30, more than a year ago; check the facts again`]);
		expect(after((notes) => notes.change(CARD, /verified: .*/, 'verified: 2025-12-01'))).toEqual([]);
	});
});

describe('completeness', () => {
	test('each domain has an introduction', () => {
		const faults = after((notes) => notes.remove('content/domains/dop-c02/1-sdlc-automation.md'));
		expect(faults).toEqual([
			'content/exams/dop-c02.yaml: domain 1 has no introduction; write content/domains/dop-c02/1-sdlc-automation.md',
		]);
	});
	test('each domain has only one', () => {
		const faults = after((notes) =>
			notes.change('content/domains/dop-c02/6-security-and-compliance.md', /number: .*/, 'number: 1'),
		);
		expect(faults.join('\n')).toContain('is a second introduction to domain 1 of dop-c02');
	});
	test('a former name is among the aliases', () => {
		const faults = after((notes) => notes.change(SERVICE, /status: /, 'formerly: [Code Comet]\nstatus: '));
		expect(faults).toEqual([expect.stringContaining('"formerly" names "Code Comet"; add it to "aliases" too')]);
	});
});

describe('files', () => {
	test('a name that is no address is refused', () => {
		const faults = after((notes) =>
			notes.write('content/scenarios/My Card.md', text.replace(/title: .*/, 'title: Another title')),
		);
		expect(faults).toEqual([
			'content/scenarios/My Card.md: has a name that is no address; write it in small letters, digits and hyphens: my-card',
		]);
	});
	test.each(['scenarios/sub/card.md', 'scenarios/card.MD', 'exams/dop-c03.yml', 'folder.md/x.md'])(
		'content/%s is not overlooked in silence',
		(file) => {
			expect(after((notes) => notes.write(`content/${file}`, text))).toEqual([
				expect.stringMatching(/is read by nothing; notes are content\/scenarios\/\*\.md, /),
			]);
		},
	);
	test('what editors and systems leave behind is no fault', () => {
		expect(
			after((notes) => {
				notes.write('content/.DS_Store', 'x');
				notes.write('content/scenarios/.card.md.swp', 'x');
				notes.write('content/scenarios/card.md~', 'x');
			}),
		).toEqual([]);
	});
});
