import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteServer {
	/** Address of the home page, with a slash at the end. */
	url: string;
	close: () => Promise<void>;
}

export interface SiteOptions {
	/** The built site. */
	folder: string;
	/** Base path of the site, with a slash at both ends. */
	base?: string;
	/** Whether to send the content security policy from the site's `_headers` as an HTTP header. */
	policyAsHeader?: boolean;
}

function policyOf(folder: string): string {
	const policy = /^\s*Content-Security-Policy:\s*(.+)$/im.exec(readFileSync(join(folder, '_headers'), 'utf8'))?.[1];
	if (!policy) throw new Error(`${folder}/_headers has no content security policy.`);
	return policy;
}

function listener({ folder, base = '/', policyAsHeader = false }: SiteOptions): RequestListener {
	const serve = sirv(folder, { etag: true });
	const policy = policyAsHeader ? policyOf(folder) : undefined;
	return (request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://site');
		const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
		const sendNotFound = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(readFileSync(join(folder, '404.html')));
		};
		if (path === undefined) return sendNotFound();
		const file = join(folder, decodePath(path));
		if (!path.endsWith('/') && existsSync(file) && statSync(file).isDirectory()) {
			response.writeHead(301, { Location: `${pathname}/${search}` });
			return void response.end();
		}
		if (policy) response.setHeader('Content-Security-Policy', policy);
		request.url = path + search;
		serve(request, response, sendNotFound);
	};
}

/** The decoded path, or the path itself if it cannot be decoded. */
function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** Serves a built site as static hosts do: `index.html` for folders, `404.html` for missing files. */
export async function serveSite(options: SiteOptions): Promise<SiteServer> {
	const { folder } = options;
	if (!existsSync(folder)) throw new Error(`There is no built site in ${folder}; "npm run test:e2e" builds it.`);
	const server = createServer(listener(options));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${options.base ?? '/'}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
