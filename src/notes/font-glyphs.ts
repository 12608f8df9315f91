import { inflateSync } from 'node:zlib';

/** `wOFF`, the first four bytes of a WOFF file (https://www.w3.org/TR/WOFF/). */
const SIGNATURE = 0x774f4646;
/** Bytes of the file's header; the list of its tables follows. */
const HEADER_SIZE = 44;
/** Bytes of one entry in the list of tables. */
const ENTRY_SIZE = 20;

/** One table of a WOFF file, decompressed. */
function tableOf(woff: Buffer, tag: string): Buffer {
	if (woff.readUInt32BE(0) !== SIGNATURE) throw new Error('The font is not a WOFF file.');
	for (let at = HEADER_SIZE; at < HEADER_SIZE + ENTRY_SIZE * woff.readUInt16BE(12); at += ENTRY_SIZE) {
		if (woff.toString('latin1', at, at + 4) !== tag) continue;
		const [start, compressed, full] = [
			woff.readUInt32BE(at + 4),
			woff.readUInt32BE(at + 8),
			woff.readUInt32BE(at + 12),
		];
		const bytes = woff.subarray(start, start + compressed);
		return compressed < full ? inflateSync(bytes) : bytes;
	}
	throw new Error(`The font has no table "${tag}".`);
}

/**
 * The code points that a font can draw. They are read from its `cmap` table in format 4: a list of ranges, which every
 * font for the web has (https://learn.microsoft.com/typography/opentype/spec/cmap).
 * @throws Error if the file is not WOFF or has no such table
 */
export function glyphsOf(woff: Buffer): ReadonlySet<number> {
	const cmap = tableOf(woff, 'cmap');
	const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
	const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
	if (start === undefined) throw new Error('The font has no character map of format 4.');
	const segments = cmap.readUInt16BE(start + 6) / 2;
	const found = new Set<number>();
	for (let index = 0; index < segments; index++) {
		const last = cmap.readUInt16BE(start + 14 + 2 * index);
		const first = cmap.readUInt16BE(start + 16 + 2 * (segments + index));
		for (let code = first; code <= last && code < 0xffff; code++) found.add(code);
	}
	return found;
}
