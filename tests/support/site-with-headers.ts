import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { SITE_FOLDER } from './built.ts';
import { type ChangingSite, changingSite } from './changing-site.ts';
import { watchFaults } from './fixtures.ts';

/** The headers that the first rule of `_headers` sets, which is the one for all pages. */
function headersForAll(): Record<string, string> {
	const [rule = ''] = readFileSync(join(SITE_FOLDER, '_headers'), 'utf8').split(/\n(?=\S)/);
	const lines = rule.split('\n').slice(1);
	return Object.fromEntries(lines.map((line) => line.trim().split(/:\s(.*)/s, 2) as [string, string]));
}

/** Serves the built site with the headers of its `_headers`. */
export const siteWithHeaders = (): Promise<ChangingSite> => changingSite(SITE_FOLDER, '/', headersForAll());

/** Collects the faults of `watchFaults`, warnings and violations of the content security policy. */
export async function watchPolicy(context: BrowserContext): Promise<string[]> {
	const faults = watchFaults(context);
	await context.exposeBinding('tellViolation', ({ page }, what: string) => faults.push(`${page.url()}: ${what}`));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
			const { tellViolation } = window as unknown as { tellViolation: (what: string) => void };
			tellViolation(`${violatedDirective} forbids ${blockedURI} ${sample}`);
		});
	});
	context.on('console', (message) => {
		if (message.type() === 'warning') faults.push(`${message.location().url}: ${message.text()}`);
	});
	return faults;
}
