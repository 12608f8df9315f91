import { expect, test } from 'vitest';
import { aBody, render } from '../../support/markdown.ts';

const idsIn = async (own: Parameters<typeof aBody>[0], selector: string) =>
	(await render(aBody(own))).all(selector).map(({ properties }) => properties['id']);

test('steps, reasons, traps and notes each have an id', async () => {
	const { outline } = await render(
		aBody({ steps: '1. Open the port.', traps: '- **More workers.** They idle.', today: '- Renamed in 2024.' }),
	);
	expect(outline.statements).toEqual([
		{ id: 'open-port', section: 'do-this', text: 'Open the port.' },
		{ id: 'helps', section: 'why', text: 'It helps.' },
		{ id: 'more-workers', section: 'traps', text: 'More workers. They idle.' },
		{ id: 'renamed-2024', section: 'today', text: 'Renamed in 2024.' },
	]);
});

test('an author can set the id of a statement', async () => {
	const steps = '1. Do it. {#first}\n2. Then **that**. {#second-step}';
	expect(await idsIn({ steps }, 'li')).toEqual(expect.arrayContaining(['first', 'second-step']));
	expect((await render(aBody({ steps }))).html).not.toContain('{#');
});

test('a derived id never equals an explicit one', async () => {
	const steps = '1. Alarm early.\n2. Something else. {#alarm-early}';
	expect(await idsIn({ steps }, '.do-this li')).toEqual(['alarm-early-2', 'alarm-early']);
});

test('the id of a trap comes from its bold first words', async () => {
	const traps = '- **A longer retention period.** It speeds up nothing.';
	expect(await idsIn({ traps }, '.traps li')).toEqual(['longer-retention-period']);
});

test('no statement gets the id of a section', async () => {
	expect(await idsIn({ steps: '1. Traps!\n2. Today.' }, '.do-this li')).toEqual(['traps-2', 'today-2']);
});

test('table rows and code blocks have ids, the head of a table has none', async () => {
	const why = '| A | B |\n| - | - |\n| one | two {#row} |\n\n```bash {#run}\nls\n```\n\n```bash\nls -l\n```';
	const { all } = await render(aBody({ why }));
	expect(all('tbody tr')[0]?.properties['id']).toBe('row');
	expect(all('thead tr')[0]?.properties['id']).toBeUndefined();
	expect(all('pre')[0]?.properties['id']).toBe('run');
	expect(all('pre')[1]?.properties['id']).toBeTruthy();
	expect(all('[data-meta]')).toEqual([]);
});

test('every id is unique', async () => {
	const { all } = await render(aBody({ steps: '1. Same.\n2. Same.', why: 'Same.\n\nSame.' }));
	const ids = all('[id]').map(({ properties }) => properties['id']);
	expect(new Set(ids).size).toBe(ids.length);
});

test.each([
	['a step with code below it', '1. Run this: {#own}\n\n   ```bash\n   ls\n   ```\n2. Next.'],
	['a step with a nested list', '1. Run this: {#own}\n   - one\n   - two'],
	['a step with an empty line after it', '1. Run this. {#own}\n\n2. Next.'],
])('%s can have an explicit id', async (_name, steps) => {
	const { all, html } = await render(aBody({ steps }));
	expect(all('.do-this li#own')).toHaveLength(1);
	expect(html).not.toContain('{#');
});
