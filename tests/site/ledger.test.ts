import { expect, test } from 'vitest';
import { readLedger } from '../../src/notes/ledger.ts';
import { type Addresses, ledgerFaults } from '../support/ledger.ts';
import { builtRedirects, builtPages } from '../support/pages.ts';

/** Parts of a card or a comparison that others may link to; anchors for old links are left out. */
const STATEMENTS = '#decision, #situation, .prose [id]:not(.redirect-anchor), tbody tr[id]';

const pages = builtPages().filter(({ path }) => path.endsWith('/'));
const site: Addresses = {
	pages: new Map(pages.map((page) => [page.path, new Set(page.ids())])),
	redirects: builtRedirects(),
	published: pages.flatMap((page) => [
		page.path,
		...(/^\/(?:scenarios|compare)\/./.test(page.path)
			? page.all(STATEMENTS).map(({ properties }) => `${page.path}#${String(properties['id'])}`)
			: []),
	]),
};
const ledger = readLedger('.');

test('every address ever published still works, with one redirect at most', () => {
	expect(ledgerFaults(ledger, site)).toEqual([]);
});

test('the ledger is sorted and names each address once', () => {
	expect(ledger).toEqual([...new Set(ledger)].sort());
});

test('a statement that was removed from its page is reported', () => {
	const address = site.published.find((each) => each.includes('#') && ledger.includes(each)) ?? '';
	const [path = '', id = ''] = address.split('#');
	const ids = new Set([...(site.pages.get(path) ?? [])].filter((each) => each !== id));
	expect(ledgerFaults(ledger, { ...site, pages: new Map([...site.pages, [path, ids]]) })).toContainEqual(
		expect.stringContaining(`${address} was removed`),
	);
});
