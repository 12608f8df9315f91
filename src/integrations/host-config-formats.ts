import { IMMUTABLE_FOLDERS } from '../model/immutable-files.ts';
import { IMMUTABLE, REVALIDATE } from './caching.ts';

type Headers = Readonly<Record<string, string>>;

/** `_headers` for Cloudflare Pages and Netlify. Without a rule of ours, both let browsers revalidate a file each time. */
export function headersFile(headers: Headers, base: string): string {
	const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
	const immutable = IMMUTABLE_FOLDERS.map((folder) => `${base}${folder}*\n  Cache-Control: ${IMMUTABLE}`);
	return [`${base}*`, ...lines, ...immutable, ''].join('\n');
}

/** Directives for the `server` block of nginx. */
export function nginxFile(headers: Headers, base: string): string {
	const security = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
	const immutable = `^${base}(?:${IMMUTABLE_FOLDERS.join('|')})`;
	// A `location` block with an `add_header` of its own would lose the headers above. So a `map` sets the caching instead.
	return [
		...security,
		// Without `always`, so that browsers do not keep an error for a year.
		'add_header Cache-Control $notes_caching;',
		`error_page 404 ${base}404.html;`,
		`location ${base} { try_files $uri $uri/index.html =404; if (-d $request_filename) { rewrite [^/]$ $uri/ permanent; } }`,
		'absolute_redirect off;',
		'charset utf-8;',
		'etag on;',
		'gzip on;',
		'gzip_vary on;',
		'gzip_min_length 512;',
		'gzip_types text/css text/plain text/markdown text/javascript application/javascript application/json application/manifest+json application/xml image/svg+xml application/wasm;',
		`# In the http block: map $uri $notes_caching { default ${REVALIDATE}; ~${immutable} "${IMMUTABLE}"; }`,
		'',
	].join('\n');
}

/** JSON for `aws cloudfront create-response-headers-policy --response-headers-policy-config`. */
export function cloudFrontFile(headers: Headers, key: string): string {
	const { 'Content-Security-Policy': policy, 'Referrer-Policy': referrer, ...others } = headers;
	delete (others as Record<string, string>)['X-Content-Type-Options'];
	const custom = Object.entries(others).map(([Header, Value]) => ({ Header, Value, Override: true }));
	const config = {
		Name: key,
		SecurityHeadersConfig: {
			ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
			ContentTypeOptions: { Override: true },
			ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
		},
		CustomHeadersConfig: { Quantity: custom.length, Items: custom },
	};
	return `${JSON.stringify(config, null, '\t')}\n`;
}
