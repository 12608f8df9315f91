import { expect, test } from 'vitest';
import { parseFew, wordsOfFew } from '../../support/parsing.ts';

test('stop words are not searched for', async () => {
	expect(await wordsOfFew('what is the shard')).toEqual([['shard']]);
});

test('a query that has only stop words searches for those that cards have', async () => {
	expect(await wordsOfFew('of a the')).toEqual([['of'], ['a']]);
});

test('a very long text is cut, and the parsed query says so', async () => {
	expect(await parseFew('shard '.repeat(2000))).toMatchObject({ isCut: true });
	expect((await parseFew(`${'x'.repeat(10_000)} shard`)).terms).toHaveLength(1);
});

test('a pasted question is not spell-checked, and its quotes are no phrases', async () => {
	const query = await parseFew(`kinesys “a word” ${'shard server '.repeat(10)}`);
	expect(query).toMatchObject({ corrections: [], phrases: [], isPasted: true });
});

test('a pasted text has its terms by clause, what is typed is one clause', async () => {
	const typedClauses = async (text: string) =>
		(await parseFew(text)).clauses.map((clause) => clause.map(({ typed }) => typed));
	expect(await typedClauses('shard, server')).toEqual([['shard', 'server']]);
	const long = `A shard of the server. Which server, if any? ${'and so on '.repeat(9)}`;
	expect((await typedClauses(long)).slice(0, 2)).toEqual([['shard', 'server'], ['server']]);
});

test.each(['<script>alert(1)</script>', '%E0%A4%A', '__proto__ constructor', '(.*)+$ [a-', '‏שלום', '👩‍💻 shard'])(
	'%j does not cause an error',
	async (text) => {
		await expect(parseFew(text)).resolves.toBeDefined();
	},
);
