/** What the check of the ledger needs to know of a built site. Addresses are paths from the site's root. */
export interface Addresses {
	/** Ids on each page. */
	pages: ReadonlyMap<string, ReadonlySet<string>>;
	/** Pages that only redirect: path → target. */
	redirects: ReadonlyMap<string, string>;
	/** Every address that others may link to. */
	published: readonly string[];
}

/** An error if the page or the statement of an address does not exist any more, else an empty list. */
function faultOf(address: string, { pages, redirects }: Addresses): string[] {
	const [path = '', id] = address.split('#');
	const to = pages.has(path) ? path : redirects.get(path);
	if (to === undefined) return [`${address} is neither built nor redirected; add it to content/redirects.yaml`];
	if (redirects.has(to)) return [`${address} is redirected more than once; redirect it to the target of ${to}`];
	const ids = pages.get(to);
	if (!ids) return [`${address} is redirected to ${to}, which does not exist`];
	if (!id || ids.has(id)) return [];
	return [`${address} was removed; put {#${id}} back, or add redirects: { ${id}: NEW-ID } to the card`];
}

/** Errors: addresses of the ledger that no longer work, redirects that do not work, and new addresses that it lacks. */
export function ledgerFaults(ledger: readonly string[], site: Addresses): string[] {
	const known = new Set(ledger);
	return [
		...ledger.flatMap((address) => faultOf(address, site)),
		...[...site.redirects.keys()].filter((path) => !known.has(path)).flatMap((path) => faultOf(path, site)),
		...site.published
			.filter((address) => !known.has(address))
			.map((address) => `${address} is not in the ledger; run npm run notes:ids`),
	];
}
