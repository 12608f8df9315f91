import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { embedCard } from '../../../src/markdown/embed-card.ts';
import { aBody, render } from '../../support/markdown.ts';

const lines = (count: number) => Array.from({ length: count }, (_, at) => `line: ${at}`).join('\n');
const block = (language: string, count: number, id = '') => `\`\`\`${language}${id}\n${lines(count)}\n\`\`\``;
const indented = (text: string) => text.replaceAll('\n', '\n   ');

test('code after the steps comes after the last section, with its id and its link', async () => {
	const steps = `1. Do it.\n\n${block('yaml', 2, ' {#the-code}')}`;
	const { all } = await render(aBody({ steps, today: '- Renamed.' }));
	const sections = all('section').map(({ properties }) => properties['className']?.toString());
	expect(sections).toEqual(['do-this', 'why', 'traps', 'today', 'code-last']);
	expect(all('section.code-last pre#the-code')).toHaveLength(1);
	expect(all('section.code-last .permalink[href="#the-code"]')).toHaveLength(1);
	expect(all('section.do-this pre')).toHaveLength(0);
});

test('code of a step stays in the step, and a link to it can open it', async () => {
	const steps = `1. Write:\n\n   ${indented(block('yaml', 5, ' {#in-step}'))}`;
	const { all, html } = await render(aBody({ steps }));
	expect(all('section.do-this li details.template[open] pre#in-step')).toHaveLength(1);
	expect(all('section.code-last')).toHaveLength(0);
	expect(html).toMatch(/Write:<a class="permalink"[^>]*><\/a><\/p>\s*<details/);
});

test('code of few lines in a step is not collapsible', async () => {
	const { all } = await render(aBody({ steps: `1. Run:\n\n   ${indented(block('bash', 3))}` }));
	expect(all('details.template')).toHaveLength(0);
	expect(all('li pre')).toHaveLength(1);
});

test('what opens it says what it is', async () => {
	const summaryOf = async (...languages: string[]) => {
		const steps = `1. Do it.\n\n${languages.map((language) => block(language, 4)).join('\n\n')}`;
		return (await render(aBody({ steps }))).texts('.template > summary');
	};
	expect(await summaryOf('yaml')).toEqual(['Show the template']);
	expect(await summaryOf('yaml', 'json')).toEqual(['Show the template']);
	expect(await summaryOf('bash')).toEqual(['Show the commands']);
	expect(await summaryOf('bash', 'yaml')).toEqual(['Show the code']);
	expect(await summaryOf('python')).toEqual(['Show the code']);
});

test('on a page with many cards the code is open, without a summary', async () => {
	const { html } = await render(aBody({ steps: `1. Do it.\n\n${block('yaml', 4)}` }));
	const embedded = embedCard(html, 'slug', 2);
	expect(embedded).not.toMatch(/details|summary|Show the|aria-label="Code"/);
	expect(embedded).toContain('<pre');
});

test('the language is not part of the page', async () => {
	const { all } = await render(aBody({ steps: `1. Do it.\n\n${block('yaml', 4)}` }));
	expect(all('pre').map(({ properties }) => properties['dataLanguage'])).toEqual([undefined]);
	expect(all('pre').map((pre) => toString(pre).trim())).toEqual([lines(4)]);
});
