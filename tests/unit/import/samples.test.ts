import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importNotes } from '../../../src/import/import-notes.ts';
import { readSource } from '../../../src/import/read-source.ts';
import { lostWords } from '../../support/importing.ts';

const SAMPLES = 'tests/fixtures/import';

test.for(['readme/README.md', 'readme', 'domains', 'vault'])(
	'every word of the sample %s is in a card, an introduction or the report',
	(sample) => {
		const { root, source } = readSource(join(SAMPLES, sample));
		const texts = source.files.map(({ path }) => readFileSync(join(root, path), 'utf8'));
		expect(lostWords(texts, importNotes(source))).toEqual([]);
		expect(lostWords(texts, importNotes(source, { cardsAt: 3 }))).toEqual([]);
		expect(lostWords(texts, importNotes(source, { oneCardPerFile: true }))).toEqual([]);
	},
);
