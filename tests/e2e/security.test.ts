import { expect, type Page, test } from '@playwright/test';
import { linkingCard, pathOf, plainCard } from '../support/live-cards.ts';
import { openSettings } from '../support/reviewing.ts';
import { siteWithHeaders, watchPolicy } from '../support/site-with-headers.ts';
import { whenLoaded } from '../support/template-checks.ts';

test.use({ serviceWorkers: 'allow' });

const MARKUP = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';

/** What the site stores, with markup wherever it stores text. */
const STORED = {
	local: {
		theme: MARKUP,
		study: MARKUP,
		recall: MARKUP,
		'review-filter': JSON.stringify({ domain: MARKUP, weak: MARKUP }),
	},
	session: (path: string) => ({
		found: JSON.stringify({ path, words: [MARKUP, '<img', 'the'] }),
		'review-asked': MARKUP,
	}),
	document: {
		app: 'dop-notes-study',
		version: 2,
		reviews: [{ prompt: MARKUP, at: 1_700_000_000_000, grade: 1 }],
		undone: [MARKUP],
		stars: { [MARKUP]: { on: true, changed: 1 } },
		suspended: { [MARKUP]: { on: true, changed: 1 } },
		oldAnswers: { [MARKUP]: { on: true, changed: 1 } },
		settings: { limit: 30, changed: 1, exam: '2027-01-01' },
		practices: [{ at: 1_700_000_000_000, seconds: 1, answers: [{ prompt: MARKUP, right: true }] }],
	},
};

/** Fills the storage before the page's scripts run, and records which keys they read. */
async function poison(page: Page, path: string) {
	await page.addInitScript(
		([local, session]) => {
			for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
			for (const [key, value] of Object.entries(session)) sessionStorage.setItem(key, value);
			const read = new Set<string>();
			Object.assign(window, { read });

			const { getItem } = Storage.prototype;
			Storage.prototype.getItem = function (key) {
				read.add(key);
				return getItem.call(this, key);
			};
		},
		[STORED.local, STORED.session(path)] as const,
	);
}

const keysRead = (page: Page) => page.evaluate(() => [...(window as unknown as { read: Set<string> }).read]);

/** Writes the reader's document into the database in which the site keeps it. */
const poisonDatabase = (page: Page) =>
	page.evaluate(
		(document) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('dop-notes-study/');
				opening.onupgradeneeded = () => opening.result.createObjectStore('study');
				opening.onerror = () => reject(new Error('The database does not open.'));
				opening.onsuccess = () => {
					const writing = opening.result.transaction('study', 'readwrite');
					writing.objectStore('study').put(document, 'document');
					writing.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		STORED.document,
	);

const expectNoMarkup = async (page: Page) => {
	expect(await page.locator('img[src=x], script:text("document.title=1")').count(), page.url()).toBe(0);
	expect(await page.title(), page.url()).not.toBe('1');
};

test('markup in the storage never becomes elements, whatever key holds it', async ({ page }) => {
	await using site = await siteWithHeaders();
	const card = `/${pathOf(plainCard)}`;
	await poison(page, card);
	const read = new Set<string>();
	await page.goto(site.url);
	await poisonDatabase(page);
	for (const path of ['', card.slice(1), 'review/', 'practice/', 'starred/', 'about/', 'search/']) {
		await page.goto(site.url + path);
		await whenLoaded(page);
		await expectNoMarkup(page);
		for (const key of await keysRead(page)) read.add(key);
	}
	// If the code read a key that this test does not fill, the test would not cover it.
	const filled = [...Object.keys(STORED.local), ...Object.keys(STORED.session(card))];
	expect([...read].sort()).toEqual(filled.sort());
});

test('the stored document that the test fills is the one that the site shows', async ({ page }) => {
	await using site = await siteWithHeaders();
	await page.goto(site.url);
	await poisonDatabase(page);
	await page.evaluate(() => localStorage.setItem('study', 'on'));
	await page.goto(`${site.url}review/`);
	await openSettings(page);
	await expect(page.getByLabel('Day of my exam')).toHaveValue('2027-01-01');
});

test('markup in the address never becomes elements', async ({ page }) => {
	await using site = await siteWithHeaders();
	const words = encodeURIComponent(MARKUP);
	for (const path of ['search/', 'about/', 'starred/', pathOf(plainCard)]) {
		await page.goto(`${site.url}${path}?q=${words}&service=${words}&cards=${words}#${MARKUP}`);
		await whenLoaded(page);
		await expectNoMarkup(page);
	}
});

test('the preview of a card keeps to the policy, and has its style', async ({ context, page }) => {
	await using site = await siteWithHeaders();
	const faults = await watchPolicy(context);
	await page.goto(site.url + pathOf(linkingCard));
	await page.locator('.prose a[data-card]').first().hover();
	await expect(page.getByRole('tooltip')).toHaveCSS('border-top-width', '1px');
	expect(faults).toEqual([]);
});

test('search, its dialog and the offline mode keep to the policy', async ({ context, page }) => {
	await using site = await siteWithHeaders();
	const faults = await watchPolicy(context);
	await page.goto(`${site.url}search/?q=iterator+age`);
	await expect(page.locator('ol[data-query="iterator age"][aria-busy=false] li').first()).toBeVisible();
	await page.goto(site.url + pathOf(plainCard));
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').getByRole('searchbox').fill('codedeploi <img src=x onerror=alert(1)>');
	await expect(page.getByRole('dialog').locator('ol[aria-busy=false] li').first()).toBeVisible();
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	await page.goto(`${site.url}about/`);
	await page.getByRole('button', { name: 'Keep everything offline' }).click();
	await expect(page.getByText(/pages and the search are kept/)).toBeVisible({ timeout: 60_000 });
	await page.goto(`${site.url}${pathOf(plainCard)}#traps`);
	await page.getByRole('button', { name: /Color scheme/ }).click();
	expect(faults).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});

test('markup from strings and workers from elsewhere are refused', async ({ page }) => {
	await using site = await siteWithHeaders();
	await page.goto(site.url);
	const refused = await page.evaluate(() => {
		const tries = [
			() => (document.body.innerHTML = '<p>x</p>'),
			() => new Worker('https://example.com/worker.js'),
			() => new Worker(`${location.origin}/_astro/other.js`),
		];
		return tries.map((attempt) => {
			try {
				attempt();
				return 'allowed';
			} catch {
				return 'refused';
			}
		});
	});
	expect(refused).toEqual(['refused', 'refused', 'refused']);
});
