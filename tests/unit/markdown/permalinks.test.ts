import { expect, test } from 'vitest';
import { aBody, render } from '../../support/markdown.ts';

const body = aBody({
	steps: '1. Run this:\n\n   ```bash\n   ls\n   ```',
	why: '| A | B |\n| - | - |\n| Blue | Green |\n\n```flow How it goes\nA -> B\n```',
	today: '- Renamed.',
});

test('each statement and each heading has a link to itself, and the label says what kind of part it is', async () => {
	const { all } = await render(body);
	const links = all('.permalink').map(({ properties }) => [properties['href'], properties['ariaLabel']]);
	expect(links).toEqual([
		['#situation', 'Link to this situation'],
		['#do-this', 'Link to this section'],
		['#run', 'Link to this step'],
		['#run-bash', 'Link to this code'],
		['#why', 'Link to this section'],
		['#blue-green', 'Link to this row'],
		['#goes-flow', 'Link to this drawing'],
		['#traps', 'Link to this section'],
		['#not-fails', 'Link to this trap'],
		['#today', 'Link to this section'],
		['#renamed', 'Link to this note'],
	]);
});

test('each link points to an element of the card', async () => {
	const { all } = await render(body);
	for (const { properties } of all('.permalink'))
		expect(all(`[id="${String(properties['href']).slice(1)}"]`)).toHaveLength(1);
});

test('the link of a step comes after its words and before its code', async () => {
	const { html } = await render(body);
	expect(html).toMatch(/Run this:<a class="permalink"[^>]*><\/a><\/p>\s*<pre/);
});
