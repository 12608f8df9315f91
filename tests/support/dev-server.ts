import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { plainEnvironment } from './environment.ts';

/** A running `astro dev`. */
export interface DevServer extends Disposable {
	/** Status and HTML of a page, by its path from the site's root. */
	open: (path: string) => Promise<{ status: number; html: string }>;
	/** Everything that the server has printed. */
	printed: () => string;
}

/**
 * Starts the development server of a copy of the repository, and waits until it answers.
 * @param environment variables besides those that every server gets
 */
export async function startDevServer(folder: string, environment: NodeJS.ProcessEnv = {}): Promise<DevServer> {
	const server = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'], {
		cwd: folder,
		env: {
			...plainEnvironment,
			...environment,
			ASTRO_DEV_BACKGROUND: '0',
			ASTRO_TELEMETRY_DISABLED: '1',
			NO_COLOR: '1',
		},
	});
	let printed = '';
	const address = await new Promise<string>((resolveAddress, reject) => {
		const readOutput = (data: unknown) => {
			printed += String(data);
			const [, url] = /Local\s+(http:\/\/\S+?)\/?\s/.exec(printed) ?? [];
			if (url) resolveAddress(url);
		};
		server.stdout.on('data', readOutput);
		server.stderr.on('data', readOutput);
		server.on('exit', () => reject(new Error(`The server ended:\n${printed}`)));
	});
	return {
		async open(path) {
			const response = await fetch(address + path, { headers: { accept: 'text/html' } });
			return { status: response.status, html: await response.text() };
		},
		printed: () => printed,
		[Symbol.dispose]: () => void server.kill(),
	};
}
