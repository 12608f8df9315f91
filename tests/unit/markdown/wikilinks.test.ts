import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { findWikilinks } from '../../../src/markdown/wikilinks.ts';
import { render } from '../../support/markdown.ts';

const found = (text: string) => findWikilinks(parseMarkdown(text));

test('a wikilink names a card or a service, with or without words', () => {
	expect(found('See [[a-card]] and [[service:iam|who may]].')).toEqual([
		{ kind: 'card', target: 'a-card', words: undefined, line: 1 },
		{ kind: 'service', target: 'iam', words: 'who may', line: 1 },
	]);
});

test('white space around target and words is removed', () => {
	expect(found('[[ a-card | some words ]]')[0]).toMatchObject({ target: 'a-card', words: 'some words' });
});

test('the line of a wikilink is the one on which its paragraph starts', () => {
	expect(found('One.\n\nTwo [[a-card]].')[0]?.line).toBe(3);
});

test.each(['`[[a-card]]`', '```text\n[[a-card]]\n```', '[a](b)', '[[]]', '[[ [a] ]]'])(
	'%j contains no wikilink',
	(text) => {
		expect(found(text)).toEqual([]);
	},
);

test('a wikilink becomes a link with its own words, else with the title of its target', async () => {
	const { html } = await render('See [[a-card]], then [[service:iam|who may]].');
	expect(html).toContain('<a href="/card/a-card/" data-card="a-card">&#x3C;a-card></a>, then');
	expect(html).toContain('<a href="/service/iam/" data-service="iam">who may</a>.');
});

test('adjacent wikilinks become two links', async () => {
	const { all } = await render('[[a]][[b]]');
	expect(all('a')).toHaveLength(2);
});

test('markup in the words of a wikilink is shown as text', async () => {
	const { all } = await render('[[a|x & y]] and [[b|"quoted"]]');
	expect(all('a > *')).toEqual([]);
});

test('a wikilink within bold text stays bold', async () => {
	const { all } = await render('**See [[a]] now.**');
	expect(all('strong > a')).toHaveLength(1);
});
