import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json',
};

/** A copy of a built site on a server that a test changes and takes down. */
export interface ChangingSite extends AsyncDisposable {
	/** Address of the home page, with a slash at the end. */
	url: string;
	/** Where its files are. */
	folder: string;
	/** Ends every connection from now on, as a tunnel does. */
	goDown: () => void;
	comeBack: () => void;
	/** Answers that were asked for since the last call, as paths. */
	asked: () => string[];
}

/** @param headers sent with every answer */
export async function changingSite(
	source: string,
	base = '/',
	headers: Readonly<Record<string, string>> = {},
): Promise<ChangingSite> {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	cpSync(source, folder, { recursive: true });
	let up = true;
	const asked: string[] = [];
	const server = createServer((request, response) => {
		if (!up) return void request.socket.destroy();
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		asked.push(pathname);
		const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
		const file = path === undefined ? '' : join(folder, path, path === '' || path.endsWith('/') ? 'index.html' : '');
		const found = file !== '' && existsSync(file) && statSync(file).isFile();
		const answer = found ? file : join(folder, '404.html');
		const type = TYPES[extname(answer)] ?? 'application/octet-stream';
		response.writeHead(found ? 200 : 404, { ...headers, 'Content-Type': type, 'Cache-Control': 'no-cache' });
		response.end(readFileSync(answer));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
		folder,
		goDown() {
			up = false;
			server.closeAllConnections();
		},
		comeBack: () => void (up = true),
		asked: () => asked.splice(0),
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
