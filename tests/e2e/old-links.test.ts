import { join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';
import { copyOfRepository } from '../support/repository.ts';
import { serveSite } from '../support/site-server.ts';

const OLD = 'codebuild-test-private-rds-nightly';
const NEW = 'nightly-tests-private-database';
const CARD = `content/scenarios/${OLD}.md`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a link that was copied leads to its trap after the trap was reworded and moved and the card renamed', async ({
	page,
	browser,
}) => {
	test.setTimeout(180_000);
	await page.goto(`scenarios/${OLD}/`);
	await page.locator('.permalink[href="#five-cron-fields"]').click();
	await expect(page.locator('.link-panel').getByRole('status')).toHaveText('Link copied.');
	const { pathname, hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()));

	using repository = copyOfRepository();
	const [trap = ''] = /- \*\*Write five cron fields.*\n/.exec(repository.read(CARD)) ?? [];
	repository.change(CARD, trap, '');
	repository.change(CARD, '## Traps\n\n', `## Traps\n\n- **A crontab line.** It will not do. {#five-cron-fields}\n`);
	// A statement that goes leaves word of the one that says it now; a new one gets an address.
	repository.change(CARD, /- \*\*Make the database.*\n/, '- **Open it to everyone.** Never.\n');
	repository.change(CARD, 'redirects: {', 'redirects: { database-publicly-accessible: interface-next-to-database,');
	repository.run('notes-ids');
	repository.run('notes-rename', OLD, NEW);
	repository.run('build');

	const server = await serveSite({ folder: join(repository.path, 'dist') });
	const context = await browser.newContext({ baseURL: server.url });
	const reader = await context.newPage();
	await reader.goto(pathname + hash);
	await expect(reader).toHaveURL(`${server.url}scenarios/${NEW}/#five-cron-fields`);
	const target = reader.locator('#five-cron-fields:target');
	await expect(target).toHaveText('A crontab line. It will not do.');
	await expect(target).toBeInViewport({ ratio: 1 });
	await expect(reader.locator('[data-gone]')).toBeEmpty();

	await reader.goto(`scenarios/${OLD}/#database-publicly-accessible`);
	await expect(reader.locator('#interface-next-to-database')).toBeInViewport();
	const marked = reader.locator('#interface-next-to-database');
	expect(await marked.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
	await expect(reader.locator('#open-everyone, #open-it-everyone')).toHaveCount(1);

	await reader.goto('scenarios/codebuild-test-private-rds-nightl/');
	await expect(reader.getByRole('main').locator(`a[href="/scenarios/${NEW}/"]`)).toHaveCount(1);

	const scriptless = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
	const patient = await scriptless.newPage();
	await patient.goto(pathname + hash);
	await expect(patient).toHaveURL(new RegExp(`/scenarios/${NEW}/`));
	await Promise.all([context.close(), scriptless.close()]);
	await server.close();
});
