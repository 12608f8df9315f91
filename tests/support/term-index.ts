import { termFiles } from '../../src/search/index/term-files.ts';
import { type CardFields, FIELDS } from '../../src/search/index/card-fields.ts';
import { type IndexedRecord, weighTerms } from '../../src/search/index/weigh-terms.ts';
import { type AliasEntry, createLexiconLoader } from '../../src/search/query/lexicon.ts';
import { type ParsedQuery, parseQuery, tokenizeQuery } from '../../src/search/query/parse-query.ts';
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

/** Understands a query for cards with these texts. */
export async function parseFor(
	texts: readonly string[],
	query: string,
	{ names = [], spellCheck = true }: { names?: readonly AliasEntry[]; spellCheck?: boolean } = {},
): Promise<ParsedQuery> {
	const index = indexOf(texts.map((text) => ({ text })));
	const tokenized = tokenizeQuery(query);
	return parseQuery(tokenized, await createLexiconLoader({ names }, index)(tokenized, spellCheck));
}
