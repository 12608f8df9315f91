import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_ARGUMENTS } from '../src/commands/browser.ts';

const browser = findBrowser();
const launch = browser ? { executablePath: browser } : {};

/** The rings with a browser; `playwright test --project a11y` runs one of them. Each worker serves the site itself. */
export default defineConfig({
	outputDir: '../test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env['CI']),
	timeout: 90_000,
	expect: {
		timeout: 10_000,
		// Letters are drawn a little differently on each machine; a line that moves, or a color, is more than that.
		toHaveScreenshot: { maxDiffPixels: 600, threshold: 0.08, animations: 'disabled', caret: 'hide' },
	},
	snapshotPathTemplate: '{testDir}/kept/{arg}{ext}',
	reporter: process.env['CI'] ? 'dot' : 'line',
	use: {
		viewport: { width: 1280, height: 900 },
		launchOptions: { ...launch, args: [...LAUNCH_ARGUMENTS] },
	},
	projects: [
		{ name: 'e2e', testDir: './e2e' },
		{ name: 'a11y', testDir: './a11y' },
		{
			name: 'looks',
			testDir: './looks',
			// Letters stand where the font says, whatever a machine's settings are.
			use: { launchOptions: { ...launch, args: [...LAUNCH_ARGUMENTS, '--font-render-hinting=none'] } },
		},
	],
});
