/** A part of an address without its escapes, or as it is if it is not well-formed, as `100%` is not. */
export function decodeAddress(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
