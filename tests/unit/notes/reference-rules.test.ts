import { describe, expect, test } from 'vitest';
import { CARD, CARD_TEXT, faultsAfter, faultsAfterEdit } from '../../support/faults-after.ts';

const OTHER = 'content/scenarios/ecs-container-logs.md';

describe('references', () => {
	test.each([
		[
			'service',
			'services: [kinesis,',
			'services: [kinesys,',
			':4: "services" names "kinesys", which does not exist. Did you mean "kinesis"? Allowed: cloudwatch-logs, cloudwatch, codebuild, ',
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
			':25: "related" names "kinesis-slow-raeds-skipped-records", which does not exist. Did you mean "kinesis-slow-reads-skipped-records"?',
		],
	])('an unknown %s is named with what is allowed', (_name, from, to, fault) => {
		expect(faultsAfterEdit(from, to)[0]).toContain(`${CARD}${fault}`);
	});
	test('a card names a task of the current exam, and need not name one of a retired exam', () => {
		expect(faultsAfterEdit(/dop-c02: \[[^\]]*\], /, '')).toEqual([
			`${CARD}:5: "tasks" lacks dop-c02; name at least one of its tasks`,
		]);
		expect(faultsAfterEdit(", dop-c01: ['3.3']", '')).toEqual([]);
	});
	test('a card is not related to itself', () => {
		expect(faultsAfterEdit('related: [', 'related: [kinesis-growing-iterator-age, ')).toEqual([
			`${CARD}:25: "related" names the card itself`,
		]);
	});
	test('phrases belong to a card', () => {
		const faults = faultsAfter((notes) =>
			notes.write('content/phrases/ecs-container-log.yaml', 'phrases: [where do they print to]\n'),
		);
		expect(faults).toEqual([
			'content/phrases/ecs-container-log.yaml: has phrases for a card "ecs-container-log", which does not exist. Did you mean "ecs-container-logs"?',
		]);
	});

	test('an unknown successor, exam of a domain, number of a domain and exam of the site are named', () => {
		const faults = faultsAfter((notes) => {
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
	test('a link without a target is reported with its line and the likely target', () => {
		expect(faultsAfterEdit('[[kinesis-low', '[[kinesis-lwo')[0]).toMatch(
			/md:\d+: \[\[kinesis-lwo-write-throughput\]\] does not exist\. Did you mean "kinesis-low-write-throughput"\? Allowed are the names of the files in content\/scenarios$/,
		);
	});
	test('so is a link to a service, in any kind of note', () => {
		const faults = faultsAfter((notes) => notes.change('content/about.md', /$/, '\n\nSee [[service:nope]].\n'));
		expect(faults[0]).toMatch(/^content\/about\.md:\d+: \[\[service:nope\]\] does not exist\./);
	});
	test('a link to a card with a fault of its own is not reported', () => {
		const faults = faultsAfter((notes) =>
			notes.change('content/scenarios/kinesis-low-write-throughput.md', /answer: .*\n/, ''),
		);
		expect(faults).toEqual(['content/scenarios/kinesis-low-write-throughput.md: "answer" is missing']);
	});
	test('text in code that looks like a link is not one', () => {
		expect(faultsAfterEdit('## Why\n\n', '## Why\n\nTest with `[[ -f x ]]`. ')).toEqual([]);
	});
});

describe('unique names', () => {
	test('two cards do not share a title, not even with other capitals', () => {
		const title = /title: (.*)/.exec(CARD_TEXT)?.[1]?.toUpperCase() ?? '';
		const [fault] = faultsAfter((notes) => notes.change(OTHER, /title: .*/, `title: ${title}`));
		expect(fault).toMatch(
			/^content\/scenarios\/kinesis-growing-iterator-age\.md:2: "title" is .*, which content\/scenarios\/ecs-container-logs\.md has already; choose another$/,
		);
	});
	test('two cards do not share an answer, which describes their pages', () => {
		const answer = /answer: .*/.exec(CARD_TEXT)?.[0] ?? '';
		expect(faultsAfter((notes) => notes.change(OTHER, /answer: .*/, answer))).toEqual([
			expect.stringMatching(/:3: "answer" is "Add consumer .*", which .* has already; choose another$/),
		]);
	});
	test('two domains do not share a summary, which describes their pages', () => {
		const faults = faultsAfter((notes) => {
			for (const file of ['1-sdlc-automation', '3-resilient-cloud-solutions'])
				notes.change(
					`content/domains/dop-c02/${file}.md`,
					/^summary: .*/m,
					'summary: The same words for both of them.',
				);
		});
		expect(faults).toEqual([expect.stringContaining('"summary" is "The same words for both of them.", which')]);
	});
	test('a term of the glossary is no name of a service', () => {
		const faults = faultsAfter((notes) =>
			notes.change('content/glossary.yaml', /$/, '- term: CodeBuild\n  name: x\n  means: A service.\n'),
		);
		expect(faults.join()).toContain('"CodeBuild", which content/services/codebuild.md has already');
	});
	test('two services do not share an alias', () => {
		const faults = faultsAfter((notes) =>
			notes.change('content/services/codebuild.md', 'aliases: [', 'aliases: [CodeCommit, '),
		);
		expect(faults.join()).toContain('"CodeCommit"');
	});
});

describe('phrases', () => {
	const PHRASES = 'content/phrases/ecs-container-logs.yaml';

	test('no phrase occurs twice, on one card or on two', () => {
		const twice = 'phrases:\n  - where do they print to\n  - Where do they print to\n';
		expect(faultsAfter((notes) => notes.write(PHRASES, twice))).toEqual([
			`${PHRASES}:1: "phrases" is "Where do they print to", which ${PHRASES} has already; choose another`,
		]);
	});

	test('a file of phrases holds a list', () => {
		expect(faultsAfter((notes) => notes.write(PHRASES, 'phrases: one of them\n'))[0]).toContain(
			`${PHRASES}:1: "phrases"`,
		);
	});
});

describe('files', () => {
	test('a name that is no address is refused', () => {
		const faults = faultsAfter((notes) =>
			notes.write(
				'content/scenarios/My Card.md',
				CARD_TEXT.replace(/title: .*/, 'title: Another title for another card').replace(
					'answer: Add',
					'answer: First add',
				),
			),
		);
		expect(faults).toEqual([
			'content/scenarios/My Card.md: cannot be part of an address; write its name in small letters, digits and hyphens: my-card',
		]);
	});
	test.each([
		'scenarios/sub/card.md',
		'scenarios/card.MD',
		'scenarios/card.mdx',
		'scenarios/card.txt',
		'exams/dop-c03.yml',
		'folder.md/x.md',
	])('content/%s, which is no note, is reported', (file) => {
		expect(faultsAfter((notes) => notes.write(`content/${file}`, CARD_TEXT))).toEqual([
			expect.stringMatching(/is read by nothing; notes are content\/scenarios\/\*\.md, /),
		]);
	});
	test('files that editors and operating systems create are no fault', () => {
		expect(
			faultsAfter((notes) => {
				notes.write('content/.DS_Store', 'x');
				notes.write('content/scenarios/.card.md.swp', 'x');
				notes.write('content/scenarios/card.md~', 'x');
			}),
		).toEqual([]);
	});
});
