import { cspHash } from './csp-hash.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const INLINE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Moves a page's content security policy to the start of its head, since it applies only to what follows it, and
 * removes the hashes that the page does not need: Astro lists those of all styles of the site, and hashes hardly
 * compress.
 * @param path of the page, for the message
 * @throws Error if the page has no policy
 */
export function withPageCsp(html: string, path: string): string {
	const [policy] = POLICY.exec(html) ?? [];
	if (!policy) throw new Error(`${path} states no content security policy; make it a page of src/pages.`);
	const own = new Set<string>([...html.matchAll(INLINE)].map(([, , text = '']) => cspHash(text)));
	const short = policy.replace(/ ?'(sha256-[^']+)'/g, (all, hash: string) => (own.has(hash) ? all : ''));
	return html.replace(policy, '').replace('<head>', () => `<head>${short}`);
}
