import { onPath, findFullBrowser } from './browser.ts';

/** The engines in which the ring `engines` runs: what most browsers on phones and desks are made of. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What a machine needs for an engine: the program that is started, and Debian's packages that bring it. */
interface Installation {
	find: () => string | undefined;
	packages: string;
}

/** WebKit's program opens a browser with a window of its own, so it needs a virtual screen too. */
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
