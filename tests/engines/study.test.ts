import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf, plainCard } from '../support/live-cards.ts';
import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const CARD = pathOf(plainCard);

const seesLeft = (reader: Reader, text: RegExp) => reader.sees('[data-part="left"]', text);

/** Shows the answer of the prompt and grades it. */
async function grade(reader: Reader, name: string) {
	await reader.click('button', 'Show the answer');
	await reader.click('button', name);
}

/** Waits until the export has arrived, and returns the path of its file. */
async function exported(reader: Reader): Promise<string> {
	const { downloads } = reader.engine;
	await reader.click('details#plan > summary', 'Settings');
	await reader.click('button', 'Export as a file');
	await reader.eventually(async () =>
		expect(readdirSync(downloads)).toEqual([expect.stringMatching(/^dop-notes-study-\d{4}-\d\d-\d\d\.json$/)]),
	);
	return join(downloads, readdirSync(downloads)[0] ?? '');
}

test('recall hides the parts of a card, opens them one by one, and stays on after a reload', async ({ reader }) => {
	await reader.open(CARD);
	await reader.find('section.why p');
	await reader.click('recall-mode button', 'Recall');
	await reader.seesNo('section.why p');
	await reader.engine.reload();
	await reader.click('recall-mode button', 'Next part');
	await reader.find('#decision');
	await reader.seesNo('section.why p');
	await reader.click('recall-mode button', 'Recall');
	await reader.find('section.why p');
});

test('a grade is counted, undone and kept, and survives export, erasing and import', async ({ reader }) => {
	await reader.open('review/');
	await seesLeft(reader, /0 of 30 done today/);
	await grade(reader, 'Easy');
	await seesLeft(reader, /1 of 30 done today/);
	await reader.click('button', 'Undo the last grade');
	await seesLeft(reader, /0 of 30 done today/);
	await grade(reader, 'Easy');
	await seesLeft(reader, /1 of 30 done today/);
	const file = await exported(reader);
	await reader.click('button', 'Erase everything here');
	await reader.click('button', 'Yes, erase everything');
	await seesLeft(reader, /0 of 30 done today/);
	await reader.engine.chooseFile('study-backup input[type="file"]', file);
	await reader.click('button', 'Add it to what is here');
	await reader.sees('study-backup [data-part="status"]', /Kept here now: 1 review/);
	await reader.engine.reload();
	await seesLeft(reader, /1 of 30 done today/);
});

test('the study data answers after pages that were left while they read it', async ({ reader }) => {
	await reader.open('review/');
	await seesLeft(reader, /0 of 30 done today/);
	await grade(reader, 'Easy');
	await seesLeft(reader, /1 of 30 done today/);
	for (let leaves = 0; leaves < 10; leaves++) for (const path of ['review/', CARD]) await reader.open(path);
	await reader.open('review/');
	await seesLeft(reader, /1 of 30 done today/);
});
