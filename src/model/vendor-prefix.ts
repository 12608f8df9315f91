/**
 * Returns a function that removes the name of a vendor from the start of a name: with the prefix `Acme`, `Acme Search`
 * becomes `Search`.
 * @param prefixes see `vendorPrefixes` of the site
 */
export function withoutVendor(prefixes: readonly string[]): (name: string) => string {
	if (prefixes.length === 0) return (name) => name;
	const pattern = new RegExp(String.raw`^(?:${prefixes.join('|')})\s+`, 'i');
	return (name) => name.replace(pattern, '');
}
