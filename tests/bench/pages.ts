import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { ensureBrowser, LAUNCH_ARGUMENTS } from '../../src/commands/browser.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { TEMPLATES } from '../support/templates.ts';
import { buildBarePages } from './bare-pages.ts';
import { type Figures, measurePage } from './measure-page.ts';
import { serveCompressed } from './serve.ts';

/**
 * What each template costs on slow 4G with a quarter of the processor, next to a bare Astro page with the same text,
 * and Lighthouse's scores. `--times N` loads each page N times, `--no-lighthouse` leaves the scores out.
 */
const { values } = parseArgs({
	options: { times: { type: 'string', default: '3' }, lighthouse: { type: 'boolean', default: true } },
	allowNegative: true,
});
const DEBUGGING_PORT = 4549;

const templates = Object.entries(TEMPLATES).map(([name, path]) => {
	const address = path === './' ? '' : path;
	const file = join(SITE_FOLDER, address, 'index.html');
	return { name, address, file: existsSync(file) ? file : join(SITE_FOLDER, '404.html') };
});

const round = ({ bytes, requests, fcp, lcp, shift, blocking }: Figures) => ({
	KB: Number((bytes / 1024).toFixed(1)),
	requests,
	FCP: Math.round(fcp),
	LCP: Math.round(lcp),
	CLS: Number(shift.toFixed(3)),
	TBT: Math.round(blocking),
});

async function scores(url: string): Promise<string> {
	const result = await lighthouse(url, { port: DEBUGGING_PORT, logLevel: 'error', output: 'json' });
	const of = (id: string) => Math.round((result?.lhr.categories[id]?.score ?? 0) * 100);
	return ['performance', 'accessibility', 'best-practices', 'seo'].map(of).join(' ');
}

const bare = buildBarePages(new Map(templates.map(({ address, file }) => [address.replace(/\/$/, ''), file])));
const [ours, theirs] = [await serveCompressed(SITE_FOLDER), await serveCompressed(bare.folder)];
const browser = await chromium.launch({
	executablePath: ensureBrowser(),
	args: [...LAUNCH_ARGUMENTS, `--remote-debugging-port=${DEBUGGING_PORT}`],
});
const rows: Record<string, unknown>[] = [];
for (const { name, address } of templates) {
	const own = await measurePage(browser, ours.url + address, Number(values.times));
	const plain = await measurePage(browser, theirs.url + address, Number(values.times));
	rows.push({ template: name, ...round(own), Lighthouse: values.lighthouse ? await scores(ours.url + address) : '' });
	rows.push({ template: '  bare', ...round(plain), Lighthouse: `LCP × ${(own.lcp / plain.lcp).toFixed(2)}` });
	console.log(`${name} …`);
}
console.table(rows);
console.log('KB compressed, times in ms, Lighthouse: performance, accessibility, best practices, SEO (mobile).');
await browser.close();
for (const { server } of [ours, theirs]) server.close();
bare.remove();
