import { cards } from '../support/deciding.ts';
import { expect, test } from '../support/fixtures.ts';
import { answer, finish, practiceOn } from '../support/practising.ts';
import { storedAnswers, storedStudy } from '../support/stored-study.ts';

test('a practice set goes on where it was after a reload, Back, and in a new tab', async ({ page, context }) => {
	const practice = practiceOn(page);
	await practice.start('75', true);
	await answer(page, 3);
	await page.getByRole('button', { name: 'Flag' }).click();
	await practice.choose();
	await expect.poll(() => storedAnswers(page)).toBe(4);
	const asked = await practice.question.textContent();
	const marks = await practice.checked.count();
	for (const back of [() => page.reload(), () => page.goto('about/').then(() => page.goBack())]) {
		await back();
		await expect(practice.place).toHaveText('4 of 75, 1 flagged');
		await expect(practice.question).toHaveText(asked ?? '');
		await expect(practice.checked).toHaveCount(marks);
	}
	await page.close();
	const other = await context.newPage();
	await other.goto('practice/');
	await expect(practiceOn(other).place).toHaveText('4 of 75, 1 flagged');
	await finish(other);
	await expect(practiceOn(other).score).toHaveText(/^\d of 75 right, 71 not answered, in /);
	await expect.poll(async () => (await storedStudy(other))?.practices.length).toBe(1);
	expect(await storedStudy(other)).toMatchObject({ version: expect.any(Number) });
});

test('the clock of a practice set runs on over a reload, and its end shows the result', async ({ page }) => {
	const clock = page.getByRole('timer');
	await page.clock.install({ time: new Date(2026, 10, 23, 12) });
	await page.goto('practice/');
	await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
	await page.clock.pauseAt(new Date(2026, 10, 23, 13));
	await practiceOn(page).begin('10', true);
	await expect(clock).toHaveText('24:00 left · 0:00 of 2:24');
	await answer(page, 1);
	await page.clock.runFor('02:00');
	await expect(clock).toHaveText('22:00 left · 2:00 of 2:24');
	await page.reload();
	await expect(clock).toContainText('22:00 left');
	await expect(page.getByText('The clock has run on while you were away')).toBeVisible();
	await page.clock.runFor('22:01');
	await expect(practiceOn(page).score).toContainText('Time is up.');
	await expect.poll(async () => (await storedStudy(page))?.practices.length).toBe(1);
});

test('a set that an earlier version of the site stored goes on', async ({ page }) => {
	await practiceOn(page).start('10', true);
	await practiceOn(page).choose();
	await expect.poll(() => storedAnswers(page)).toBe(1);
	const [first, second] = cards.filter(({ background }) => !background);
	await page.evaluate(
		async ({ prompts, base }) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open(`dop-notes-study${base}`);
				opening.onerror = () => reject(new Error('The database does not open.'));
				opening.onsuccess = () => {
					const [store = ''] = opening.result.objectStoreNames;
					const transaction = opening.result.transaction(store, 'readwrite');
					const questions = prompts.map((prompt) => ({
						prompt,
						choices: ['One.', 'Two.', 'Three.'],
						right: 1,
						chosen: 0,
					}));
					transaction.objectStore(store).put({ started: Date.now(), isTimed: true, questions }, 'practice');
					transaction.oncomplete = () => resolve();
				};
			}),
		{ prompts: [`${first?.slug}#decision`, `${second?.slug}#decision`], base: '/' },
	);
	await page.reload();
	await expect(practiceOn(page).place).toHaveText('1 of 2');
	await expect(practiceOn(page).question).toContainText('Two.');
	await expect(practiceOn(page).checked).toHaveCount(1);
});
