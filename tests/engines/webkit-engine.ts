import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Engine, type Key, PHONE } from './engine.ts';
import { ELEMENT, openSession, type WebDriverSession } from './webdriver.ts';

/** Code points of the WebDriver protocol for keys without a letter. */
const KEYS: Partial<Record<Key, string>> = {
	ArrowDown: '\uE015',
	ArrowUp: '\uE013',
	Control: '\uE009',
	Enter: '\uE007',
	Escape: '\uE00C',
	Tab: '\uE004',
};

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** A home folder of its own, so that downloads arrive there and nothing of the reader's is read. */
function makeHome() {
	const home = mkdtempSync(join(tmpdir(), 'webkit-'));
	const downloads = join(home, 'downloads');
	const config = join(home, '.config');
	for (const folder of [downloads, config]) mkdirSync(folder);
	writeFileSync(join(config, 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/downloads"\n');
	return { home, downloads, env: { ...process.env, HOME: home, XDG_CONFIG_HOME: config } };
}

/** Asks until the driver answers; it needs a moment to start. */
async function openWhenReady(driver: string, child: ChildProcess): Promise<WebDriverSession> {
	while (child.exitCode === null) {
		const isReady = await fetch(`${driver}/status`).then(
			({ ok }) => ok,
			() => false,
		);
		if (isReady) return openSession(driver, {});
		await delay(50);
	}
	throw new Error(`WebKitWebDriver ended with ${child.exitCode}.`);
}

/** Starts WebKitGTK's small browser on a virtual screen, led by the WebDriver protocol. */
export async function startWebKit(driverPath: string): Promise<Engine> {
	const { home, downloads, env } = makeHome();
	const port = await freePort();
	// The process leads a group, so that all that it starts can be ended together.
	const child = spawn('xvfb-run', ['-a', driverPath, `--port=${port}`], { detached: true, env });
	const session = await openWhenReady(`http://127.0.0.1:${port}`, child);
	await session.post('window/rect', PHONE);
	const act = async (type: 'key' | 'pointer', actions: object[]) =>
		void (await session.post('actions', { actions: [{ type, id: type, actions }] }));
	const key = (type: 'keyDown' | 'keyUp', value: string) => ({ type, value });
	return {
		open: async (url) => void (await session.post('url', { url })),
		reload: async () => void (await session.post('refresh')),
		// Not by a script: the driver never answers the next one if it comes while the page before is restored.
		back: async () => void (await session.post('back')),
		// The text of the function stands in the script, because the pages forbid `eval`.
		run: (body, ...args) => session.post('execute/sync', { script: `return (${body})(...arguments)`, args }) as never,
		click: (x, y) =>
			act('pointer', [
				{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			]),
		press: (...keys) => {
			const values = keys.map((name) => KEYS[name] ?? name);
			return act('key', [
				...values.map((value) => key('keyDown', value)),
				...values.toReversed().map((value) => key('keyUp', value)),
			]);
		},
		type: (text) =>
			act(
				'key',
				[...text].flatMap((letter) => [key('keyDown', letter), key('keyUp', letter)]),
			),
		async chooseFile(selector, path) {
			const element = await session.post('element', { using: 'css selector', value: selector });
			await session.post(`element/${(element as Record<string, string>)[ELEMENT]}/value`, { text: path });
		},
		screenshot: async () => Buffer.from((await session.get('screenshot')) as string, 'base64'),
		downloads,
		async close() {
			await session.close();
			if (child.pid !== undefined) process.kill(-child.pid);
			rmSync(home, { recursive: true, force: true });
		},
	};
}
