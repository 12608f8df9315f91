import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json',
};

/** A built site on its own server, which a test can change and stop. The files in the folder are not changed. */
export interface ChangingSite extends AsyncDisposable {
	/** Address of the home page, with a slash at the end. */
	url: string;
	/** The folder of the built site. */
	folder: string;
	/**
	 * Replaces the content of a file in all later answers.
	 * @param file path within the built site, such as `about/index.html`
	 */
	put: (file: string, content: string | Buffer) => void;
	/** Answers every request with an error page of this status from now on. */
	failWith: (status: number) => void;
	/** Redirects every request to this URL from now on. */
	redirectTo: (url: string) => void;
	/** Closes every connection from now on, so that the browser gets no answer. */
	goDown: () => void;
	/** Returns the paths that were requested since the last call. */
	takeRequests: () => string[];
}

/**
 * Serves a built site that a test can change.
 * @param headers sent with every answer
 */
export async function changingSite(
	folder: string,
	base = '/',
	headers: Readonly<Record<string, string>> = {},
): Promise<ChangingSite> {
	if (!existsSync(folder)) throw new Error(`There is no built site in ${folder}; "npm run test:e2e" builds it.`);
	const changed = new Map<string, string | Buffer>();
	let isUp = true;
	let failure: number | undefined;
	let target: string | undefined;
	const requested: string[] = [];
	const read = (file: string) => {
		const path = join(folder, file);
		return changed.get(file) ?? (existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined);
	};
	const server = createServer((request, response) => {
		if (!isUp) return void request.socket.destroy();
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		requested.push(pathname);
		if (target !== undefined) {
			response.writeHead(302, { Location: target, 'Cache-Control': 'no-store' });
			return void response.end();
		}
		if (failure !== undefined) {
			response.writeHead(failure, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
			return void response.end('<!doctype html><title>Error</title><h1>An error of the host</h1>');
		}
		const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
		const file = path === '' || path?.endsWith('/') ? `${path}index.html` : path;
		const found = file === undefined ? undefined : read(file);
		const type = found === undefined ? TYPES['.html'] : TYPES[extname(file ?? '')];
		response.writeHead(found === undefined ? 404 : 200, {
			...headers,
			'Content-Type': type ?? 'application/octet-stream',
			'Cache-Control': 'no-cache',
		});
		response.end(found ?? read('404.html'));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		folder,
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
		put: (file, content) => void changed.set(file, content),
		failWith: (status) => void (failure = status),
		redirectTo: (url) => void (target = url),
		goDown() {
			isUp = false;
			server.closeAllConnections();
		},
		takeRequests: () => requested.splice(0),
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
