import { onPath, findFullBrowser } from './browser.ts';

/** The browser engines in which the ring `engines` runs. Nearly all browsers use one of them. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** How to find the program that starts an engine, and Debian's packages that have it. */
interface Installation {
	find: () => string | undefined;
	packages: string;
}

/** WebKit's driver opens a browser window, so it needs a virtual screen too. */
const INSTALLATIONS: Record<EngineName, Installation> = {
	chromium: { find: findFullBrowser, packages: 'chromium' },
	firefox: {
		find: () => process.env['FIREFOX_PATH'] || (onPath('firefox-esr') ?? onPath('firefox')),
		packages: 'firefox-esr',
	},
	webkit: { find: () => onPath('xvfb-run') && onPath('WebKitWebDriver'), packages: 'webkit2gtk-driver, xvfb' },
};

/** Path of the program that starts an engine; undefined if it is not installed. */
export const findEngine = (name: EngineName): string | undefined => INSTALLATIONS[name].find();

export const installedEngines = (): EngineName[] => ENGINES.filter((name) => findEngine(name) !== undefined);

/** One line for each engine that is not installed. */
export const missingEngines = (): string[] =>
	ENGINES.filter((name) => findEngine(name) === undefined).map(
		(name) => `! Not tested in ${name}: it is not installed (Debian: ${INSTALLATIONS[name].packages}).`,
	);
