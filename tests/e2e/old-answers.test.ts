import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { plainText } from '../../src/model/inline-text.ts';
import { checkOldAnswers, OLD_ANSWER_CHOICES } from '../../src/study/old-answers.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { expect, test } from '../support/fixtures.ts';
import { eraseEverything, openSettings } from '../support/reviewing.ts';
import { storedOldAnswer } from '../support/stored-study.ts';

const answers = checkOldAnswers(JSON.parse(readFileSync(join(SITE_FOLDER, 'practice/old-answers.json'), 'utf8')));

const was = (page: Page) => page.locator('[data-part="was"]');
const place = (page: Page) => page.locator('[data-part="place"]');

async function asked(page: Page) {
	await expect(page.locator('[data-part="choices"]')).toBeVisible();
	const text = await was(page).textContent();
	const found = answers.find((each) => plainText(each.was) === text);
	if (!found) throw new Error(`No old answer says "${text}".`);
	return found;
}

test('each old answer is asked: whether it still holds, then who said it, what is true today, and the source', async ({
	page,
}) => {
	await page.goto('practice/corrections/');
	const { verdict, now, sources, origin, title } = await asked(page);
	// Who said it would tell whether it holds.
	await expect(page.locator('old-answers')).not.toContainText(origin);
	await page.getByRole('button', { name: OLD_ANSWER_CHOICES[verdict] }).click();
	await expect(page.locator('[data-part="verdict"]')).toHaveText('Right.');
	await expect(page.locator('[data-part="verdict"]')).toBeFocused();
	await expect(page.locator('[data-part="now"]')).toContainText(plainText(now));
	await expect(page.locator('[data-part="sources"]')).toContainText(`${origin}. Source: `);
	await expect(page.locator('[data-part="sources"] a')).toHaveCount(sources.length + 1);
	await expect(page.getByRole('link', { name: title }).last()).toBeVisible();
	await expect(place(page)).toHaveText(`1 of ${answers.length} judged rightly`);
});

test('what was wrong is not counted, and the next one is answered by key', async ({ page }) => {
	await page.goto('practice/corrections/');
	const { verdict } = await asked(page);
	const [wrong = ''] = Object.entries(OLD_ANSWER_CHOICES).flatMap(([each, words]) => (each === verdict ? [] : words));
	await page.getByRole('button', { name: wrong }).click();
	await expect(page.getByText('✗ Your choice')).toBeVisible();
	const text = await was(page).textContent();
	await expect.poll(() => storedOldAnswer(page)).toBeDefined();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(was(page)).not.toHaveText(text ?? '');
	await expect(place(page)).toHaveText(/^0 of/);
	await page.keyboard.press('1');
	await expect(page.locator('[data-part="after"]')).toBeVisible();
});

test.describe('on a small phone', () => {
	test.use({ viewport: { width: 360, height: 420 } });

	test('the button for the next one is in sight as soon as an answer is shown', async ({ page }) => {
		await page.goto('practice/corrections/');
		await page.getByRole('button', { name: OLD_ANSWER_CHOICES[(await asked(page)).verdict] }).click();
		await expect(page.getByRole('button', { name: 'Next' })).toBeInViewport({ ratio: 1 });
	});
});

test('after a reload the next statement is asked, or the same one if it was not judged yet', async ({ page }) => {
	await page.goto('practice/corrections/');
	const first = await asked(page);
	await page.reload();
	expect((await asked(page)).id).toBe(first.id);
	await page.getByRole('button', { name: OLD_ANSWER_CHOICES[first.verdict] }).click();
	await expect.poll(() => storedOldAnswer(page)).toBeDefined();
	await page.reload();
	await expect(place(page)).toHaveText(/^1 of/);
	await expect(page.locator('[data-part="after"]')).toBeHidden();
	expect((await asked(page)).id).not.toBe(first.id);
});

test('a second tab shows what was answered, and what was erased, in the first', async ({ page, context }) => {
	await page.goto('practice/corrections/');
	const { id, verdict } = await asked(page);
	const other = await context.newPage();
	await other.goto('practice/corrections/');
	expect((await asked(other)).id).toBe(id);
	await other.getByRole('button', { name: OLD_ANSWER_CHOICES[verdict] }).click();
	await expect(place(page)).toHaveText(/^1 of/);
	await expect(page.locator('[data-part="verdict"]')).toHaveText('Right.');
	await other.goto('review/');
	await eraseEverything(other);
	await expect(place(page)).toHaveText(/^0 of/);
	await expect(page.locator('[data-part="after"]')).toBeHidden();
	await other.goto('practice/corrections/');
	await expect(place(other)).toHaveText(/^0 of/);
});

test('the progress is part of an export and an import, also what an earlier version of the site kept', async ({
	page,
}) => {
	await page.goto('practice/corrections/');
	const { id } = await asked(page);
	await expect(place(page)).toHaveText(/^0 of/);
	// As an earlier version kept it.
	await page.evaluate(
		(known) =>
			new Promise((resolve) => {
				const opening = indexedDB.open('dop-notes-study/');
				opening.onupgradeneeded = () => opening.result.createObjectStore('study');
				opening.onsuccess = () => {
					const writing = opening.result.transaction('study', 'readwrite');
					writing.objectStore('study').put({ known: [known] }, 'old-answers');
					writing.oncomplete = () => resolve(opening.result.close());
				};
			}),
		id,
	);
	await page.goto('review/');
	await openSettings(page);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export as a file' }).click();
	const buffer = readFileSync(await (await downloading).path());
	await eraseEverything(page);
	await page.goto('practice/corrections/');
	await expect(place(page)).toHaveText(/^0 of/);
	await page.goto('review/');
	await openSettings(page);
	await page
		.getByLabel('A file exported before')
		.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
	await page.getByRole('button', { name: 'Replace what is here' }).click();
	await expect(page.locator('[data-part="status"]')).toContainText('Imported.');
	await page.goto('practice/corrections/');
	await expect(place(page)).toHaveText(/^1 of/);
});

test('an answer of the host that is no data is asked for again, and not taken for a fault of the site', async ({
	page,
}) => {
	const file = '**/practice/old-answers.json';
	await page.route(file, (route) => route.fulfill({ contentType: 'text/plain', body: 'Sign in to use this Wi-Fi' }));
	await page.goto('practice/corrections/');
	await expect(page.locator('[data-part="error"]')).toContainText(
		'could not be loaded. Try again when you are online.',
	);
	await page.unroute(file);
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(place(page)).toHaveText(/^0 of/);
	await expect(page.locator('[data-part="error"]')).toBeEmpty();
});

test('the export says what it leaves out', async ({ page }) => {
	await page.goto('review/');
	await openSettings(page);
	await expect(page.getByText('It does not have what belongs to this device:')).toBeVisible();
});
