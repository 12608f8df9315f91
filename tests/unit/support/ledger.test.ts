import { expect, test } from 'vitest';
import { type Addresses, ledgerFaults } from '../../support/ledger.ts';

const site = (own: Partial<Addresses> = {}): Addresses => ({
	pages: new Map([['/new/', new Set(['trap'])]]),
	forwards: new Map(),
	published: [],
	...own,
});

test('addresses that are built keep the promise', () => {
	expect(ledgerFaults(['/new/', '/new/#trap'], site())).toEqual([]);
});

test('a redirected page takes its statements along', () => {
	expect(ledgerFaults(['/old/', '/old/#trap'], site({ forwards: new Map([['/old/', '/new/']]) }))).toEqual([]);
});

test('a page that is neither built nor redirected is a fault', () => {
	expect(ledgerFaults(['/old/'], site())).toEqual([expect.stringContaining('/old/ is neither built nor redirected')]);
});

test('a statement that is gone is a fault, also behind a redirect', () => {
	const forwards = new Map([['/old/', '/new/']]);
	expect(ledgerFaults(['/new/#step', '/old/#step'], site({ forwards }))).toEqual([
		expect.stringContaining('/new/#step is gone'),
		expect.stringContaining('/old/#step is gone'),
	]);
});

test('a redirect that leads nowhere or to another redirect is a fault, also when the ledger does not know it', () => {
	const forwards = new Map([
		['/a/', '/b/'],
		['/b/', '/nowhere/'],
	]);
	expect(ledgerFaults([], site({ forwards }))).toEqual([
		expect.stringContaining('/a/ is redirected more than once'),
		expect.stringContaining('/b/ is redirected to /nowhere/, which does not exist'),
	]);
});

test('an address that the ledger lacks is a fault', () => {
	expect(ledgerFaults([], site({ published: ['/new/#trap'] }))).toEqual([
		expect.stringContaining('/new/#trap is not in the ledger'),
	]);
});
