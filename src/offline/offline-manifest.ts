import { isCount, isListOf, isObject, isString } from '../model/type-guards.ts';

/** Path relative to the site's base path, size in bytes, hash of the content, and the number of its bundle if it has one. */
export type ManifestFile = readonly [path: string, bytes: number, hash: string, bundle?: number];

/** Content of `offline.json`: the files of one version that can be kept offline. */
export interface OfflineManifest {
	version: string;
	/** Estimated download size with compression, in bytes. */
	transfer: number;
	files: readonly ManifestFile[];
}

const isFile = (value: unknown): value is ManifestFile =>
	Array.isArray(value) &&
	isString(value[0]) &&
	isCount(value[1]) &&
	isString(value[2]) &&
	(value[3] === undefined || isCount(value[3]));

/**
 * Reads and checks an offline manifest.
 * @throws when it is not valid
 */
export async function readManifest(response: Response): Promise<OfflineManifest> {
	const value: unknown = await response.json();
	if (isObject(value)) {
		const { version, transfer, files } = value;
		if (isString(version) && isCount(transfer) && isListOf(files, isFile)) return { version, transfer, files };
	}
	throw new Error('The offline manifest is not valid.');
}
