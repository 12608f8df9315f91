import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { ensureBrowser, LAUNCH_ARGUMENTS } from '../../src/commands/browser.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { TEMPLATES } from '../support/templates.ts';
import { buildBarePages } from './bare-pages.ts';
import { measurePage, type PageMetrics } from './measure-page.ts';
import { serveCompressed } from './serve.ts';

/**
 * Measures how each template loads on slow 4G with a CPU four times slower, compared with a bare Astro page with the
 * same text, and asks Lighthouse for its scores. `--times N` loads each page N times, `--no-lighthouse` leaves the scores out.
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

const round = ({ bytes, requests, fcp, lcp, cls, tbt }: PageMetrics) => ({
	KB: Number((bytes / 1024).toFixed(1)),
	requests,
	FCP: Math.round(fcp),
	LCP: Math.round(lcp),
	CLS: Number(cls.toFixed(3)),
	TBT: Math.round(tbt),
});

async function scores(url: string): Promise<string> {
	const result = await lighthouse(url, { port: DEBUGGING_PORT, logLevel: 'error', output: 'json' });
	const of = (id: string) => Math.round((result?.lhr.categories[id]?.score ?? 0) * 100);
	return ['performance', 'accessibility', 'best-practices', 'seo'].map(of).join(' ');
}

const bare = buildBarePages(new Map(templates.map(({ address, file }) => [address.replace(/\/$/, ''), file])));
const [ours, bareSite] = [await serveCompressed(SITE_FOLDER), await serveCompressed(bare.folder)];
const browser = await chromium.launch({
	executablePath: ensureBrowser(),
	args: [...LAUNCH_ARGUMENTS, `--remote-debugging-port=${DEBUGGING_PORT}`],
});
const rows: Record<string, unknown>[] = [];
for (const { name, address } of templates) {
	const our = await measurePage(browser, ours.url + address, Number(values.times));
	const plain = await measurePage(browser, bareSite.url + address, Number(values.times));
	rows.push({ template: name, ...round(our), Lighthouse: values.lighthouse ? await scores(ours.url + address) : '' });
	rows.push({ template: '  bare', ...round(plain), Lighthouse: `LCP × ${(our.lcp / plain.lcp).toFixed(2)}` });
	console.log(`${name} …`);
}
console.table(rows);
console.log('KB compressed, times in ms, Lighthouse: performance, accessibility, best practices, SEO (mobile).');
await browser.close();
for (const { server } of [ours, bareSite]) server.close();
bare.remove();
