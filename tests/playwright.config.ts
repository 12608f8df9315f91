import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_ARGUMENTS } from '../src/commands/browser.ts';
import { installedEngines } from '../src/commands/engines.ts';
import type { EngineOptions } from './engines/fixtures.ts';
import { zoneAtNoon } from './support/zone-at-noon.ts';

const browser = findBrowser();
const launch = browser ? { executablePath: browser } : {};

// What is due today, and how long it takes, depends on the hour. Workers and browsers have the same zone.
process.env['TZ'] = zoneAtNoon(new Date());

/** The rings with a browser; `npm run test:a11y` runs one of them. Each worker serves the site itself. */
export default defineConfig<object, EngineOptions>({
	// Tests that take long run where FULL is set, as `npm run test:full` does.
	...(process.env['FULL'] ? {} : { grepInvert: /@full/ }),
	outputDir: '../test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env['CI']),
	// Long enough for a slow machine that does other work; nothing waits that long unless it fails.
	timeout: 120_000,
	expect: {
		timeout: 20_000,
		// Machines draw letters slightly differently; a line that moves or a color that changes exceeds these limits.
		toHaveScreenshot: { maxDiffPixels: 600, threshold: 0.08, animations: 'disabled', caret: 'hide' },
	},
	snapshotPathTemplate: '{testDir}/kept/{arg}{ext}',
	reporter: process.env['CI'] ? 'dot' : 'line',
	use: {
		viewport: { width: 1280, height: 900 },
		// Tests of the offline mode allow them. To install one costs a third of a test's time, and what it requests is not
		// seen by the routes of a page.
		serviceWorkers: 'block',
		// To paint the transitions between pages takes 7 % of the processor time. The ring "engines" has them.
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: { ...launch, args: [...LAUNCH_ARGUMENTS] },
	},
	projects: [
		{ name: 'e2e', testDir: './e2e' },
		{ name: 'a11y', testDir: './a11y' },
		{
			name: 'looks',
			testDir: './looks',
			// Letters are placed as the font says, whatever the machine's settings are.
			use: { launchOptions: { ...launch, args: [...LAUNCH_ARGUMENTS, '--font-render-hinting=none'] } },
		},
		...installedEngines().map((engineName) => ({
			name: `engines-${engineName}`,
			testDir: './engines',
			use: { engineName },
			// Each worker starts a browser of its own, so it keeps it for a whole file.
			fullyParallel: false,
			// WebKit's driver cannot be asked for a PDF, and only Chromium can be told to keep pages in memory.
			testIgnore: [
				...(engineName === 'webkit' ? ['print.test.ts'] : []),
				...(engineName === 'chromium' ? [] : ['kept-in-memory.test.ts']),
			],
		})),
	],
});
