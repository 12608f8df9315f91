import { type AliasEntry, createLexiconLoader } from '../../src/search/query/lexicon.ts';
import { type ParsedQuery, parseQuery, tokenizeQuery } from '../../src/search/query/parse-query.ts';
import { indexOf } from './term-index.ts';

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

/** The texts of a few cards. */
export const FEW_TEXTS = ['iterator of kinesis records', 'precedence of a server', 'shard', 'CodeBuild', 'EventBridge'];

const NAMES: readonly AliasEntry[] = [
	['CodeBuild', 'cb|code build', 'build badge'],
	['EventBridge', 'cloudwatch events', ''],
];

/** Understands a query for these few cards and two names. */
export const parseFew = (query: string, spellCheck = true) => parseFor(FEW_TEXTS, query, { names: NAMES, spellCheck });

const wordsOf = ({ terms }: ParsedQuery) => terms.map(({ alternatives }) => alternatives.flatMap(({ words }) => words));

/** The words that are searched for in cards with these texts, by the terms of a query. */
export const wordsFor = async (texts: readonly string[], query: string) => wordsOf(await parseFor(texts, query));

/** The same for the few cards. */
export const wordsOfFew = async (query: string) => wordsOf(await parseFew(query));
