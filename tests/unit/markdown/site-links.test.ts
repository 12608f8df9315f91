import { expect, test } from 'vitest';
import { render } from '../../support/markdown.ts';

const hrefOf = async (markdown: string, base?: string) =>
	(await render(markdown, base)).all('a').map(({ properties }) => properties['href']);

test('a link within the site gets the base path', async () => {
	expect(await hrefOf('[changes](/changes/)', '/notes/')).toEqual(['/notes/changes/']);
	expect(await hrefOf('[changes](/changes/)')).toEqual(['/changes/']);
});

test('a wikilink gets the base path once', async () => {
	expect(await hrefOf('[[a]]', '/notes/')).toEqual(['/notes/card/a/']);
});

test('other links stay as they are', async () => {
	const links = ['https://example.org/x/', '#why', 'mailto:a@example.org'];
	expect(await hrefOf(links.map((link) => `[x](${link})`).join(' '), '/notes/')).toEqual(links);
});
