import { isCount, isListOf, isObject, isString } from '../model/type-guards.ts';

/**
 * Many pages and data files in one file, for the copy of the whole site: few requests, and the style sheet that each
 * page carries, which is most of its size, is stored once.
 */
export interface FileBundle {
	/** Version of the site. */
	version: string;
	/** Style elements with their tags. */
	styles: readonly string[];
	/** Path of each file from the site's base path; its text, with an index of `styles` in place of each style element. */
	files: readonly (readonly [path: string, parts: readonly (string | number)[]])[];
}

const STYLE_ELEMENT = /(<style\b[^>]*>[^]*?<\/style>)/;

/** Path of a bundle from the site's base path. */
export const bundlePath = (number: number) => `offline/files-${number}.json`;

/** Puts files into one bundle. */
export function bundleFiles(version: string, files: readonly { path: string; text: string }[]): FileBundle {
	const indexes = new Map<string, number>();
	const indexOf = (style: string) => {
		const index = indexes.get(style) ?? indexes.size;
		indexes.set(style, index);
		return index;
	};
	const bundled = files.map(({ path, text }) => {
		// Every second part is a style element, because the pattern captures it.
		const parts = text.split(STYLE_ELEMENT).map((part, at) => (at % 2 === 0 ? part : indexOf(part)));
		return [path, parts] as const;
	});
	return { version, styles: [...indexes.keys()], files: bundled };
}

const isPart = (value: unknown): value is string | number => isString(value) || isCount(value);
const isBundledFile = (value: unknown): value is FileBundle['files'][number] =>
	Array.isArray(value) && isString(value[0]) && isListOf(value[1], isPart);

/**
 * The text of each file of a bundle, by path.
 * @throws when it is not a bundle, is of another version, or names a style element that it lacks
 */
export function readBundle(value: unknown, version: string): ReadonlyMap<string, string> {
	const { styles, files, ...rest } = isObject(value) ? value : {};
	if (!isListOf(styles, isString) || !isListOf(files, isBundledFile))
		throw new Error('The bundle of files is not valid.');
	if (rest['version'] !== version) throw new Error(`The bundle of files is not of version ${version}.`);
	const toText = (part: string | number) => {
		const text = typeof part === 'number' ? styles[part] : part;
		if (text === undefined) throw new Error(`The bundle of files has no style element ${part}.`);
		return text;
	};
	return new Map(files.map(([path, parts]) => [path, parts.map(toText).join('')]));
}
