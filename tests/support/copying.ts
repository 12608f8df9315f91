import type { Page } from '@playwright/test';
import { plainCard, trapIdsOf } from './live-cards.ts';

/** The third trap of the plain card. */
export const [, , TRAP = ''] = trapIdsOf(plainCard);

/** The link beside a statement. */
export const markOf = (page: Page, id: string) => page.locator(`.permalink[href="#${id}"]`);

/** What the clipboard holds. */
export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What the page says after a link was copied. */
export const status = (page: Page) => page.locator('.link-panel').getByRole('status');

/** What a browser without permission answers. */
export const refuseClipboard = (page: Page) =>
	page.addInitScript(() => {
		const refuse = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
		Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
	});
