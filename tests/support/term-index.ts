import { termFiles } from '../../src/search/index/term-files.ts';
import { type CardFields, FIELDS } from '../../src/search/index/card-fields.ts';
import { type IndexedRecord, weighTerms } from '../../src/search/index/weigh-terms.ts';
import { createTermIndex, type TermIndex } from '../../src/search/query/term-index.ts';
import type { TermManifest } from '../../src/search/query/term-manifest.ts';

/** A card that has only a few fields. */
export const someRecord = (fields: Partial<CardFields>, wordings: readonly string[] = []): IndexedRecord => ({
	fields: {
		...(Object.fromEntries(FIELDS.map((field) => [field, ''])) as Record<keyof CardFields, string>),
		...fields,
	},
	wordings,
});

/**
 * The index of some cards, with the files that a site would have.
 * @param loaded gets the number of each file that is loaded
 */
export function indexOf(cards: readonly Partial<CardFields>[], loaded: number[] = []): TermIndex {
	const [manifest, ...files] = termFiles(weighTerms(cards.map((fields) => someRecord(fields))), cards.length);
	return createTermIndex(JSON.parse(manifest?.content ?? '') as TermManifest, (number) => {
		loaded.push(number);
		return Promise.resolve(JSON.parse(files[number]?.content ?? ''));
	});
}
