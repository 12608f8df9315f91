import { expect, test } from 'vitest';
import { CARD, faultsAfter, faultsAfterEdit } from '../../support/faults-after.ts';

const linked = (url: string) => faultsAfterEdit('## Why\n', `## Why\n\nSee [this](${url}).\n`);

test.each([
	[
		'/scenarios/kinesis-low-write-throughputs/',
		'does not exist. Did you mean "/scenarios/kinesis-low-write-throughput/"?',
	],
	[
		'/scenarios/kinesis-low-write-throughput',
		'does not exist. Did you mean "/scenarios/kinesis-low-write-throughput/"?',
	],
	['/scenarios/kinesis-low-write-throughput/#more-shard', 'has no statement #more-shard. Did you mean "more-shards"?'],
	['#longer-retention', 'has no statement #longer-retention.'],
	['/services/kinesys/', 'does not exist. Did you mean "/services/kinesis/"?'],
	['../kinesis-low-write-throughput/', 'must be written from the root of the site, such as /scenarios/slug/'],
])('a link to %s is refused', (url, problem) => {
	const [fault, ...others] = linked(url);
	expect(others).toEqual([]);
	expect(fault).toMatch(/md:\d+: /);
	expect(fault).toContain(`the link to "${url}" ${problem}`);
});

test.each([
	'/scenarios/kinesis-low-write-throughput/#more-shards',
	'/scenarios/kinesis-low-write-throughput.md',
	'/exams/dop-c02/',
	'/search/?q=kinesis',
	'#longer-retention-period',
	'https://docs.aws.amazon.com/',
	'mailto:a@example.org',
])('a link to %s is fine', (url) => {
	expect(linked(url)).toEqual([]);
});

test('the fault of a link to a page that has moved names its new path', () => {
	const faults = faultsAfter((notes) => {
		notes.write('content/redirects.yaml', '- { from: /scenarios/old/, to: /scenarios/ecs-container-logs/ }\n');
		notes.change(CARD, '## Why\n', '## Why\n\nSee [this](/scenarios/old/).\n');
	});
	expect(faults).toEqual([
		expect.stringContaining('the link to "/scenarios/old/" has moved; write /scenarios/ecs-container-logs/'),
	]);
});

test('a link to a statement that another one has replaced is fine', () => {
	const faults = faultsAfter((notes) => {
		notes.change(
			'content/scenarios/kinesis-low-write-throughput.md',
			'verified:',
			'redirects: { gone: more-shards }\nverified:',
		);
		notes.change(CARD, '## Why\n', '## Why\n\nSee [this](/scenarios/kinesis-low-write-throughput/#gone).\n');
	});
	expect(faults).toEqual([]);
});

test('URLs of link definitions below the text are checked too', () => {
	const faults = (url: string) => faultsAfterEdit('## Why\n', `## Why\n\nSee [this].\n\n[this]: ${url}\n`).join('\n');
	expect(faults('/services/kinesys/')).toContain('the link to "/services/kinesys/" does not exist.');
	expect(faults('javascript:alert(1)')).toContain('allowed are https, http and mailto addresses');
});

test.each(['content/services/iam.md', 'content/domains/dop-c02/1-sdlc-automation.md', 'content/about.md'])(
	'a link in %s is checked too',
	(file) => {
		expect(faultsAfter((notes) => notes.change(file, /$/, '\nSee [this](/services/kinesys/).\n'))).toEqual([
			expect.stringMatching(new RegExp(`^${file}:\\d+: the link to "/services/kinesys/" does not exist`)),
		]);
	},
);

test.each(['See [[kinesis-low-write-throughput.', 'See kinesis]].', 'See [[kinesis-low-write-throughput|*it*]].'])(
	'%s is refused, because its brackets make no link',
	(words) => {
		expect(faultsAfterEdit('## Why\n', `## Why\n\n${words}\n`).join('\n')).toMatch(
			/md:\d+: has \[\[ or \]\] that is no link/,
		);
	},
);
