import { expect, test } from 'vitest';
import { pageCsp } from '../../../src/integrations/csp-directives.ts';
import { cspHash } from '../../../src/integrations/csp-hash.ts';
import { cloudFrontFile, headersFile, nginxFile } from '../../../src/integrations/host-config-formats.ts';
import { securityHeaders } from '../../../src/integrations/security-headers.ts';

const hash = `'${cspHash('start()')}'`;
const headers = securityHeaders([hash]);
const policy = headers['Content-Security-Policy'] ?? '';

test('the policy allows the inline scripts of the pages and no other', () => {
	expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash};`);
	expect(policy).not.toContain('unsafe-inline');
});

test('each directive is stated once', () => {
	const names = policy.split('; ').map((directive) => directive.split(' ')[0]);
	expect(new Set(names).size).toBe(names.length);
});

test('a host forbids whatever a page forbids, except for what depends on styles', () => {
	const own = pageCsp.directives.filter((directive) => !directive.startsWith('default-src'));
	expect(own.filter((directive) => !policy.split('; ').includes(directive))).toEqual([]);
});

test('every host gets every header', () => {
	const files = [headersFile(headers, '/notes/'), nginxFile(headers, '/notes/')];
	for (const [name, value] of Object.entries(headers)) {
		for (const file of files) {
			expect(file).toContain(name);
			expect(file).toContain(value);
		}
	}
});

test('files whose names change with their content may be kept for a year, below the base path', () => {
	expect(headersFile(headers, '/notes/')).toContain(
		'/notes/_astro/*\n  Cache-Control: public, max-age=31536000, immutable',
	);
	expect(nginxFile(headers, '/notes/')).toContain('~^/notes/(?:_astro/|');
});

test('CloudFront gets the policy as a security header and the others as custom headers', () => {
	const config = JSON.parse(cloudFrontFile(headers, 'some-notes')) as {
		SecurityHeadersConfig: { ContentSecurityPolicy: { ContentSecurityPolicy: string } };
		CustomHeadersConfig: { Quantity: number; Items: { Header: string }[] };
	};
	expect(config.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy).toBe(policy);
	expect(config.CustomHeadersConfig.Items.map(({ Header }) => Header)).toEqual([
		'Permissions-Policy',
		'Cross-Origin-Opener-Policy',
	]);
	expect(config.CustomHeadersConfig.Quantity).toBe(2);
});
