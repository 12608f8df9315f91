/** A hash of a text, from 0 up to, but not including, 2³² (FNV-1a). */
export function hash(text: string): number {
	let bits = 0x811c9dc5;
	for (const letter of text) bits = Math.imul(bits ^ Number(letter.codePointAt(0)), 0x01000193);
	return bits >>> 0;
}
