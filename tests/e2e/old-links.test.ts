import { join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';
import { copyOfRepository } from '../support/repository.ts';
import { serveSite } from '../support/site-server.ts';

// A card of the small folder of notes, and the ids of its three traps.
const OLD = 'kinesis-growing-iterator-age';
const NEW = 'the-new-name-of-a-card';
const CARD = `content/scenarios/${OLD}.md`;
const [REWORDED, REPLACED, HEIR] = ['more-workers-than-shards', 'longer-retention-period', 'batch-in-producer'];
/** The address of a trap, as it was sent before the changes. */
const SENT = `/scenarios/${OLD}/#${REWORDED}`;

const OTHER_WORDS = 'Say the same thing in quite other words.';
const NEW_TRAP = 'Open the resource to everyone in the company.';

/** The line of a trap. */
const lineOf = (id: string) => new RegExp(`^- .*\\{#${id}\\}\\n`, 'm');

test('a link to a trap leads there after the trap was reworded and moved and the card renamed', async ({ browser }) => {
	test.setTimeout(180_000);
	using repository = copyOfRepository();
	repository.change(CARD, lineOf(REWORDED), '');
	repository.change(
		CARD,
		'## Traps\n\n',
		`## Traps\n\n- **${OTHER_WORDS}** Reason. Right when one waits for the other. {#${REWORDED}}\n`,
	);
	// The id of a removed statement is redirected to the one that replaces it; the new one gets an id.
	repository.change(CARD, lineOf(REPLACED), `- **${NEW_TRAP}** Reason. Right when everyone has to write to it.\n`);
	repository.change(CARD, /^verified: /m, `redirects: { ${REPLACED}: ${HEIR} }\nverified: `);
	repository.run('notes-ids');
	repository.run('notes-rename', OLD, NEW);
	repository.run('build');

	const server = await serveSite({ folder: join(repository.path, 'dist') });
	const context = await browser.newContext({ baseURL: server.url });
	const reader = await context.newPage();
	await reader.goto(SENT);
	await expect(reader).toHaveURL(`${server.url}scenarios/${NEW}/#${REWORDED}`);
	const target = reader.locator(`#${REWORDED}:target`);
	await expect(target).toContainText(OTHER_WORDS);
	await expect(target).toBeInViewport({ ratio: 1 });
	await expect(reader.locator('[data-missing-statement]')).toBeEmpty();

	await reader.goto(`scenarios/${OLD}/#${REPLACED}`);
	await expect(reader.locator(`#${HEIR}`)).toBeInViewport();
	const marked = reader.locator(`#${HEIR}`);
	expect(await marked.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
	await expect(reader.locator('li[id]', { hasText: NEW_TRAP })).toHaveCount(1);

	await reader.goto(`scenarios/${NEW.slice(0, -1)}/`);
	await expect(reader.getByRole('main').locator(`a[href="/scenarios/${NEW}/"]`)).toHaveCount(1);

	// The old page needs no file to lead on, and search engines may follow it.
	await context.route('**/_astro/*.js', (route) => route.abort());
	const answer = await reader.goto(SENT, { waitUntil: 'commit' });
	await expect(reader).toHaveURL(`${server.url}scenarios/${NEW}/#${REWORDED}`);
	expect(answer?.ok()).toBe(true);
	const old = await (await context.request.get(`/scenarios/${OLD}/`)).text();
	expect(old).not.toContain('noindex');
	expect(old).toMatch(new RegExp(`<link rel="canonical" href="[^"]*/scenarios/${NEW}/">`));

	const scriptless = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
	const patient = await scriptless.newPage();
	await patient.goto(SENT);
	await expect(patient).toHaveURL(new RegExp(`/scenarios/${NEW}/`));
	await Promise.all([context.close(), scriptless.close()]);
	await server.close();
});
