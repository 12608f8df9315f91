import axe, { type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

/** Delay of every answer, so that the text is painted before scripts and their data arrive. */
const LATENCY_MS = 150;
/** Sets of axe rules, by tag. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The spacing of WCAG 1.4.12, which readers may set with their own style sheet. */
const WIDE_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-block-end: 2em !important; }`;

type Recording = Window & { shifts: string[] };

/** Slows the network down and records each layout shift after the HTML is complete. Call it before opening the page. */
export async function recordShifts(page: Page) {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: LATENCY_MS,
		downloadThroughput: -1,
		uploadThroughput: -1,
	});
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		const htmlEnd = new Promise<number>((resolve) => {
			// The last piece of the HTML is laid out in the frame after it has arrived.
			const afterLayout = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
			document.addEventListener('readystatechange', afterLayout, { once: true });
		});
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[]) {
				const nodes = entry.sources.map(({ node }) =>
					node instanceof Element ? node.outerHTML.slice(0, 60) : '#text',
				);
				// Shifts before that are normal: the HTML arrives in pieces.
				void htmlEnd.then((end) => entry.startTime >= end && shifts.push(nodes.join(', ')));
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** Waits until scripts and their data have been loaded and the result has been painted. */
export async function whenLoaded(page: Page) {
	await page.waitForLoadState('networkidle');
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
	);
}

/** The recorded layout shifts: the start of the HTML of the elements that moved. */
export const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as Recording).shifts);

/** How many pixels the page is wider than the screen; 0 if it fits. */
export const overflowOf = (page: Page) =>
	page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** Applies wide spacing at 400 % zoom and returns the elements whose text is cut off. */
export async function cutTextOf(page: Page): Promise<string[]> {
	// 1280 by 1024 pixels at 400 % are 320 by 256.
	await page.setViewportSize({ width: 320, height: 256 });
	return page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
		const boxes = [
			...document.querySelectorAll<HTMLElement>('main *:not(svg *, .visually-hidden, .visually-hidden *)'),
		];
		const cut = boxes.filter((element) => {
			const { overflowX, overflowY } = getComputedStyle(element);
			const scrolls = [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll');
			return element.clientHeight > 2 && !scrolls && element.scrollHeight > element.clientHeight + 8;
		});
		return cut.map((element) => `${element.outerHTML.slice(0, 80)} ${element.scrollHeight} > ${element.clientHeight}`);
	}, WIDE_SPACING);
}

/** Violations on the page as it is now: the rule and the start of the element's HTML. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const found = await page.evaluate((given) => (window as unknown as { axe: typeof axe }).axe.run(document, given), {
		...options,
		resultTypes: ['violations' as const],
	});
	return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** The faults that axe finds. In the dark scheme only contrast is checked, because nothing else depends on it. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await violations(page, { runOnly: ['color-contrast'] });
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await violations(page, { runOnly: RULES });
	return [...dark.map((fault) => `dark ${fault}`), ...light];
}

/** Buttons and links of the page that are too small and too close to others (WCAG 2.5.8). */
export const targetFaults = (page: Page) => violations(page, { runOnly: ['target-size'] });

/** Checks landmarks and headings in the accessibility tree and returns the faults. */
export async function treeFaults(page: Page): Promise<string[]> {
	const tree = await page.locator('body').ariaSnapshot();
	const counts = ['banner', 'main', 'contentinfo'].map(
		(landmark) => [landmark, tree.match(new RegExp(`^- ${landmark}:`, 'gm'))?.length ?? 0] as const,
	);
	const navigations = [...tree.matchAll(/- navigation(?: "(.+)")?/g)].map(([, name]) => name ?? '(no name)');
	const repeated = navigations.filter((name, at) => navigations.indexOf(name) !== at);
	const levels = [...tree.matchAll(/heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
	const gaps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
	return [
		...counts
			.filter(([, count]) => count !== 1)
			.map(([landmark, count]) => `${count} landmarks "${landmark}" instead of one`),
		...(navigations.includes('(no name)') ? ['a navigation without a name'] : []),
		...repeated.map((name) => `two navigations named ${name}`),
		...(levels.filter((level) => level === 1).length === 1
			? []
			: [`not exactly one heading of level 1; the levels are ${levels.join(' ')}`]),
		...gaps.map((level) => `a heading of level ${level} that skips a level`),
	];
}
