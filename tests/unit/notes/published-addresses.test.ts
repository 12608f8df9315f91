import { expect, test } from 'vitest';
import { checkNotes } from '../../../src/notes/check-notes.ts';
import { LEDGER, ledgerWith } from '../../../src/notes/ledger.ts';
import { planIds } from '../../../src/notes/plan-ids.ts';
import { copyOfNotes } from '../../support/notes-folder.ts';

const GONE = 'ecs-container-logs';
const OTHER = 'kinesis-low-write-throughput';

test('a deleted card is reported until redirects say which card replaces it, and which statement each of its statements', () => {
	using notes = copyOfNotes();
	notes.remove(`content/scenarios/${GONE}.md`);
	notes.remove(`content/phrases/${GONE}.yaml`);
	expect(notes.faults()).toEqual([
		`content/redirects.yaml: /scenarios/${GONE}/ was published and is gone; add the page that replaces it: - { from: /scenarios/${GONE}/, to: /scenarios/SLUG/ }`,
	]);
	notes.write('content/redirects.yaml', `- { from: /scenarios/${GONE}/, to: /scenarios/${OTHER}/ }\n`);
	const [fault = '', ...others] = notes.faults();
	expect(others).toEqual([]);
	expect(fault).toContain(`content/scenarios/${OTHER}.md: lacks statements of /scenarios/${GONE}/`);
	const [redirects = ''] = /\{ \S+: situation.*\}$/.exec(fault) ?? [];
	notes.change(`content/scenarios/${OTHER}.md`, 'verified:', `redirects: ${redirects}\nverified:`);
	expect(notes.faults()).toEqual([]);
});

test('a note with a fault of its own is not reported as gone', () => {
	using notes = copyOfNotes();
	const files = [`content/scenarios/${GONE}.md`, 'content/services/ecs.md', 'content/exams/dop-c01.yaml'];
	for (const file of files) notes.change(file, /^/, file.endsWith('.md') ? 'No front matter.\n' : 'titel: x\n');
	const faults = notes.faults().filter((fault) => !files.some((file) => fault.startsWith(file)));
	expect(faults).toEqual([]);
});

test('a deleted statement is reported until a redirect leads to another', () => {
	using notes = copyOfNotes();
	notes.change(`content/scenarios/${OTHER}.md`, '{#larger-instance}', '{#bigger-instance}');
	expect(notes.faults().join('\n')).toContain(
		`content/scenarios/${OTHER}.md: lacks statements that others may link to: larger-instance. Write {#id} behind`,
	);
	notes.change(
		`content/scenarios/${OTHER}.md`,
		'verified:',
		'redirects: { larger-instance: bigger-instance }\nverified:',
	);
	expect(notes.faults()).toEqual([]);
});

test('a card is redirected only to a card, because other pages have no statements', () => {
	using notes = copyOfNotes();
	notes.remove(`content/scenarios/${GONE}.md`);
	notes.remove(`content/phrases/${GONE}.yaml`);
	notes.write('content/redirects.yaml', `- { from: /scenarios/${GONE}/, to: /services/ecs/ }\n`);
	expect(notes.faults()).toEqual([expect.stringContaining('lead a card to the card that replaces it')]);
});

test('new statements are a warning until they are in the ledger', () => {
	using notes = copyOfNotes();
	notes.change(
		`content/scenarios/${OTHER}.md`,
		'## Traps\n\n',
		'## Traps\n\n- **Wait until the stream is faster by itself.** Waiting changes nothing. Right when the load falls again at night.\n',
	);
	expect(notes.faults()).toEqual([]);
	expect(notes.warnings()).toEqual([
		`content/scenarios/${OTHER}.md: has 1 address not yet in ${LEDGER}; run npm run notes:ids before you publish it`,
	]);
});

test('notes without changes add nothing to the ledger', () => {
	using notes = copyOfNotes();
	const { notes: read } = checkNotes(notes.path);
	expect(ledgerWith(read.ledger, read, notes.path)).toBe(notes.read(LEDGER));
	expect(planIds(notes.path)).toMatchObject({ report: `0 addresses are new in ${LEDGER}.` });
});

test('facts that were not checked for more than a year do not stop new ids', () => {
	using notes = copyOfNotes();
	notes.change(`content/scenarios/${OTHER}.md`, /verified: .*/, 'verified: 2020-01-01');
	expect(planIds(notes.path)).not.toHaveProperty('refusal');
});
