import { expect, test } from '../support/fixtures.ts';
import { grade, left, show, written } from '../support/reviewing.ts';

test('a database that the browser has closed meanwhile is opened again', async ({ page }) => {
	await page.addInitScript(() => {
		const { transaction } = IDBDatabase.prototype;
		const closed = new WeakSet<IDBDatabase>();
		IDBDatabase.prototype.transaction = function (...args) {
			if (closed.has(this)) throw new DOMException('The connection was closed.', 'InvalidStateError');
			return transaction.apply(this, args);
		};
		const { open } = IDBFactory.prototype;
		IDBFactory.prototype.open = function (...args) {
			const opening = open.apply(this, args);
			addEventListener('close-databases', () => closed.add(opening.result));
			return opening;
		};
	});
	await page.goto('review/');
	await grade(page, 'Easy');
	await written(page, 1);
	await page.evaluate(() => dispatchEvent(new Event('close-databases')));
	await grade(page, 'Easy');
	await written(page, 2);
	await expect(page.locator('[data-part="error"]')).toHaveText('');
});

test('the browser is asked once to keep the data, however many grades there are', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.storage.persist = () => {
			sessionStorage.setItem('asked', `${sessionStorage.getItem('asked') ?? ''}x`);
			return Promise.resolve(false);
		};
	});
	await page.goto('review/');
	await grade(page, 'Easy', 3);
	await expect(left(page)).toContainText('3 of 30 done today');
	await written(page, 3);
	await page.reload();
	await grade(page, 'Easy');
	await expect(left(page)).toContainText('4 of 30 done today');
	expect(await page.evaluate(() => sessionStorage.getItem('asked'))).toBe('x');
});

test('if the browser refuses storage, the review still works and says that nothing is stored', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	});
	await page.goto('review/');
	await show(page).click();
	await page.keyboard.press('4');
	await expect(left(page)).toContainText('1 of 30 done today');
	await expect(page.getByRole('alert')).toContainText('does not let this site store your reviews');
});
