import { hashOf } from './hash-of.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const INLINE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Puts a page's policy before all that it governs; Astro puts it behind. Astro also states the hashes of all styles of
 * the site. They cannot be compressed, and there is one style sheet in a page: what a page does not need is taken out.
 * @param path of the page, for the message
 * @throws when the page has no policy
 */
export function withOwnPolicy(html: string, path: string): string {
	const [policy] = POLICY.exec(html) ?? [];
	if (!policy) throw new Error(`${path} states no content security policy; make it a page of src/pages.`);
	const own = new Set<string>([...html.matchAll(INLINE)].map(([, , text = '']) => hashOf(text)));
	const short = policy.replace(/ ?'(sha256-[^']+)'/g, (all, hash: string) => (own.has(hash) ? all : ''));
	return html.replace(policy, '').replace('<head>', () => `<head>${short}`);
}
