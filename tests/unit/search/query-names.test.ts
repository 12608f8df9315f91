import { expect, test } from 'vitest';
import type { AliasEntry } from '../../../src/search/query/lexicon.ts';
import { FEW_TEXTS, parseFew, parseFor, wordsOfFew } from '../../support/parsing.ts';

test('an abbreviation is understood as the name, and the parsed query says so', async () => {
	expect(await parseFew('cb precedence')).toMatchObject({
		interpretations: [{ from: 'cb', to: 'CodeBuild' }],
		unknown: [],
	});
	expect((await wordsOfFew('cb precedence'))[0]).toEqual(['codebuild', 'cb']);
});

test('an abbreviation of two names is understood as either', async () => {
	const both: readonly AliasEntry[] = [
		['CodeBuild', 'eb', ''],
		['EventBridge', 'eb', ''],
	];
	const { terms, interpretations } = await parseFor(FEW_TEXTS, 'eb shard', { names: both });
	expect(interpretations).toEqual([{ from: 'eb', to: 'CodeBuild or EventBridge' }]);
	expect(terms[0]?.alternatives.map(({ words }) => words)).toEqual([['codebuild'], ['eventbridge'], ['eb']]);
});

test('the longest alias wins', async () => {
	const { interpretations } = await parseFew('CloudWatch Events shard');
	expect(interpretations).toEqual([{ from: 'cloudwatch events', to: 'EventBridge' }]);
});

test('a part of a service that no card has is reported, and the service is searched for', async () => {
	const { interpretations, unknown } = await parseFew('build badge');
	expect(interpretations).toEqual([{ from: 'build badge', to: 'CodeBuild' }]);
	expect(unknown).toEqual(['build badge']);
});
