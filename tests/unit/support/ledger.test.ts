import { expect, test } from 'vitest';
import { type Addresses, ledgerFaults } from '../../support/ledger.ts';

const site = (overrides: Partial<Addresses> = {}): Addresses => ({
	pages: new Map([['/new/', new Set(['trap'])]]),
	redirects: new Map(),
	published: [],
	...overrides,
});

test('addresses of built pages and statements are valid', () => {
	expect(ledgerFaults(['/new/', '/new/#trap'], site())).toEqual([]);
});

test('the statements of a redirected page are found on its new page', () => {
	expect(ledgerFaults(['/old/', '/old/#trap'], site({ redirects: new Map([['/old/', '/new/']]) }))).toEqual([]);
});

test('a page that is neither built nor redirected is reported', () => {
	expect(ledgerFaults(['/old/'], site())).toEqual([expect.stringContaining('/old/ is neither built nor redirected')]);
});

test('a removed statement is reported, also on a redirected page', () => {
	const redirects = new Map([['/old/', '/new/']]);
	expect(ledgerFaults(['/new/#step', '/old/#step'], site({ redirects }))).toEqual([
		expect.stringContaining('/new/#step was removed'),
		expect.stringContaining('/old/#step was removed'),
	]);
});

test('a redirect to a missing page or to another redirect is reported, also if the ledger does not list it', () => {
	const redirects = new Map([
		['/a/', '/b/'],
		['/b/', '/nowhere/'],
	]);
	expect(ledgerFaults([], site({ redirects }))).toEqual([
		expect.stringContaining('/a/ is redirected more than once'),
		expect.stringContaining('/b/ is redirected to /nowhere/, which does not exist'),
	]);
});

test('an address that is not in the ledger is reported', () => {
	expect(ledgerFaults([], site({ published: ['/new/#trap'] }))).toEqual([
		expect.stringContaining('/new/#trap is not in the ledger'),
	]);
});
