import { expect, test } from 'vitest';
import { CARD, CARD_TEXT as text } from '../../support/faults-after.ts';
import { copyOfNotes } from '../../support/notes-folder.ts';

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** What the check says of the card when its file holds this. */
function faultsOf(content: string | Uint8Array): string[] {
	using notes = copyOfNotes();
	notes.write(CARD, content);
	return notes.faults();
}

test('the notes as they are have no fault', () => {
	using notes = copyOfNotes();
	expect(notes.faults()).toEqual([]);
});

test.each([
	['with a byte order mark', `\uFEFF${text}`],
	['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
	['with both', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
	['without an end of its last line', text.trimEnd()],
])('a note %s is as good', (_name, content) => {
	expect(faultsOf(content)).toEqual([]);
});

test.each([
	['an empty file', '', `${CARD}: is empty; write the note or delete the file`],
	['a blank file', ' \n\n\t', `${CARD}: is empty; write the note or delete the file`],
	[
		'Latin-1',
		bytes(text.slice(0, 300), [0xe9], text.slice(300)),
		`${CARD}: is not UTF-8 text; save it with that encoding`,
	],
	['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), `${CARD}: is not UTF-8 text; save it with that encoding`],
	[
		'far too much',
		`${text}${'x'.repeat(300_000)}`,
		`${CARD}: is ${Math.ceil((text.length + 300_000) / 1024)} KB long; at most 200 KB allowed`,
	],
	['no front matter', '# A card\n', `${CARD}:1: has no front matter; the first line must be ---`],
	[
		'front matter in another language',
		text.replace('---', '---js'),
		`${CARD}:1: has no front matter; the first line must be ---`,
	],
	[
		'front matter without an end',
		text.replace('\n---\n', '\n'),
		`${CARD}:1: has front matter without an end; write --- below its last field`,
	],
	['front matter that is a word', '---\nwords\n---\n\nText.', `${CARD}: the file must be a group of fields`],
	['front matter that is a list', '---\n- one\n---\n\nText.', `${CARD}: the file must be a group of fields`],
])('%s is refused', (_name, content, fault) => {
	expect(faultsOf(content)).toEqual([fault]);
});

test('for empty front matter, each required field is reported', () => {
	const fields = ['title', 'answer', 'services', 'asked', 'verified', 'sources'];
	expect(faultsOf('---\n---\n\nText.')).toEqual(fields.map((field) => `${CARD}: "${field}" is missing`));
});

test.each([
	['a colon', 'answer: Add', 'answer: Add: then add', 3, 'Nested mappings'],
	['a tab', 'asked:\n', 'asked:\n\t- one\n', 8, 'Tabs are not allowed'],
	['an open bracket', 'lambda]', 'lambda', 5, 'end with a ]'],
	['a field twice', 'verified:', 'title: Another title here\nverified:', 17, 'Map keys must be unique'],
	['an open quote', 'original: ', 'original: "', 36, 'Missing closing'],
])('%s that breaks the YAML is named with its line', (_name, from, to, line, reason) => {
	const [fault = '', ...others] = faultsOf(text.replace(from, to));
	expect(others).toEqual([]);
	expect(fault).toMatch(new RegExp(`^${CARD}:${line}: is not valid YAML: `));
	expect(fault).toContain(reason);
	expect(fault).toMatch(/in quotes and indent with spaces$/);
});

test('a second document in a file of YAML is refused with its line', () => {
	using notes = copyOfNotes();
	const file = 'content/phrases/ecs-container-logs.yaml';
	notes.write(file, 'phrases:\n  - one of them\n---\nphrases:\n  - another\n');
	expect(notes.faults()).toEqual([
		expect.stringMatching(
			/yaml:[34]: is not valid YAML: a second document starts here; write all fields into the first/,
		),
	]);
});

test('a line of a note is counted the same with the line ends of Windows', () => {
	const broken = text.replace('[[kinesis-low', '[[nope-low');
	expect(faultsOf(broken.replaceAll('\n', '\r\n'))).toEqual(faultsOf(broken));
});

test.each(['site.yaml', 'glossary.yaml', 'exams/dop-c02.yaml'])('a broken content/%s is named', (file) => {
	using notes = copyOfNotes();
	notes.write(`content/${file}`, 'a: b: c');
	expect(notes.faults()[0]).toMatch(new RegExp(`^content/${file}:1: is not valid YAML`));
});

test('a missing content/site.yaml is reported', () => {
	using notes = copyOfNotes();
	notes.remove('content/site.yaml');
	expect(notes.faults()).toEqual(['content/site.yaml: is missing']);
});
