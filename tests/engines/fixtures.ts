import { test as base, expect } from '@playwright/test';
import { type EngineName, findEngine } from '../../src/commands/engines.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { type ChangingSite, changingSite } from '../support/changing-site.ts';
import type { Engine } from './engine.ts';
import { startPuppeteer } from './puppeteer-engine.ts';
import { Reader } from './reader.ts';
import { startWebKit } from './webkit-engine.ts';

export interface EngineOptions {
	engineName: EngineName;
}

interface WorkerFixtures extends EngineOptions {
	/** One browser for all journeys; what it stores is kept apart by origin, and each journey has a port of its own. */
	engine: Engine;
}

interface TestFixtures {
	site: ChangingSite;
	reader: Reader;
}

function start(name: EngineName): Promise<Engine> {
	const path = findEngine(name);
	if (path === undefined) throw new Error(`${name} is not installed.`);
	return name === 'webkit' ? startWebKit(path) : startPuppeteer(name, path);
}

/** A journey of a reader through the built site in the engine of the project. Fails on errors of pages too. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
	engineName: ['chromium', { option: true, scope: 'worker' }],
	engine: [
		async ({ engineName }, use) => {
			const engine = await start(engineName);
			await use(engine);
			await engine.close();
		},
		{ scope: 'worker' },
	],
	site: async ({}, use) => {
		await using site = await changingSite(SITE_FOLDER);
		await use(site);
	},
	reader: async ({ engine, site }, use) => {
		await use(new Reader(engine, site));
		await engine.open('about:blank');
		expect(engine.takeErrors?.() ?? []).toEqual([]);
	},
});

export { expect };
