/** A built site, as far as links to it are concerned. Addresses are counted from its root. */
export interface Addresses {
	/** Ids on each page. */
	pages: ReadonlyMap<string, ReadonlySet<string>>;
	/** Where pages lead that only forward their readers. */
	forwards: ReadonlyMap<string, string>;
	/** Every address that others may link to. */
	published: readonly string[];
}

/** Why a link to an address does not lead where it promised, or nothing. */
function faultOf(address: string, { pages, forwards }: Addresses): string[] {
	const [path = '', id] = address.split('#');
	const to = pages.has(path) ? path : forwards.get(path);
	if (to === undefined) return [`${address} is neither built nor redirected; add it to content/redirects.yaml`];
	if (forwards.has(to)) return [`${address} is redirected more than once; write where ${to} leads`];
	const ids = pages.get(to);
	if (!ids) return [`${address} is redirected to ${to}, which does not exist`];
	if (!id || ids.has(id)) return [];
	return [`${address} is gone; give the statement {#${id}} again, or write redirects: { ${id}: … } into the card`];
}

/** Every way in which a site breaks the promise of its ledger. */
export function ledgerFaults(ledger: readonly string[], site: Addresses): string[] {
	const known = new Set(ledger);
	return [
		...ledger.flatMap((address) => faultOf(address, site)),
		...[...site.forwards.keys()].filter((path) => !known.has(path)).flatMap((path) => faultOf(path, site)),
		...site.published
			.filter((address) => !known.has(address))
			.map((address) => `${address} is not in the ledger; run npm run notes:ids`),
	];
}
