import { expect, test } from 'vitest';
import { faultsAfter } from '../../support/faults-after.ts';

const EXAM = 'content/exams/dop-c02.yaml';
const edited = (from: string | RegExp, to: string) => faultsAfter((notes) => notes.change(EXAM, from, to));

const SEVENTH = `  - number: 7
    slug: seventh
    title: Seventh
    weight: 1
    tasks:
`;

test('an exam may have any number of domains, and tasks with numbers of any form', () => {
	const tasks = ['7.1', '7.10', 'A.2'].map(
		(id, at) => `      - { id: '${id}', slug: task-${at}, title: A task, topics: [] }\n`,
	);
	const faults = edited(/$/, SEVENTH + tasks.join(''));
	expect(faults).toEqual([expect.stringContaining('domain 7 has no introduction')]);
});

test.each([
	['a number that two domains have', 'number: 2', 'number: 1', '"domains" has number 1 twice'],
	[
		'a slug that two domains have',
		/slug: configuration.*/,
		'slug: sdlc-automation',
		'"domains" has the slug "sdlc-automation" twice',
	],
	['a task that stands twice', "id: '1.2'", "id: '1.1'", '"domains" has task 1.1 twice'],
	[
		'a slug that two tasks have',
		'slug: automated-tests',
		'slug: ci-cd-pipelines',
		'"domains" has a task with the slug "ci-cd-pipelines" twice',
	],
	['a task in another domain', "id: '2.3'", "id: '3.9'", 'task 3.9 is in domain 2; its number must start with 2.'],
	['a slug that is no address', /slug: sdlc.*/, 'slug: SDLC', '"domains[1].slug" cannot be an address'],
	['no minutes', /minutes: .*/, 'minutes: 0', '"minutes" is 0; more than 0 needed'],
	[
		'a current exam without a start',
		/launched: .*\n/,
		'',
		'"launched" is needed, because the exam is "current"; write since when',
	],
	[
		'a retired exam without an end',
		'status: current',
		'status: retired',
		'"retired" is needed, because the exam is "retired"',
	],
])('%s is refused', (_name, from, to, fault) => {
	expect(edited(from, to).join('\n')).toContain(`: ${fault}`);
});
