import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json',
};

/** A running server. */
export interface Serving {
	url: string;
	server: Server;
	/** Responses in order, with the bytes of their compressed bodies. */
	sent: { path: string; bytes: number }[];
}

/** Serves a built site with Brotli compression and with `404.html` for missing pages. The caller closes the server. */
export async function serveCompressed(folder: string): Promise<Serving> {
	const compressed = new Map<string, Buffer>();
	const sent: Serving['sent'] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		const wanted = join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
		const found = existsSync(wanted) && statSync(wanted).isFile();
		const file = found ? wanted : join(folder, '404.html');
		if (!existsSync(file)) return void response.writeHead(404).end();
		const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
		compressed.set(file, body);
		sent.push({ path: pathname, bytes: body.length });
		response.writeHead(found ? 200 : 404, {
			'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
			'Content-Encoding': 'br',
			'Cache-Control': 'max-age=600',
		});
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server, sent };
}
