import { ID_PATTERN } from '../schema/id.ts';

/** The id that Notion adds to the names of files and folders. */
const NOTION_ID = /[ _-]+[0-9a-f]{32}$/i;

const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;

/** Whether a path is that of a Markdown file. */
export const isMarkdown = (path: string) => MARKDOWN.test(path);

/** Whether a path is that of a picture that browsers show. */
export const isPicture = (path: string) => /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(path);

/** Whether a file introduces its folder: `README.md`, `index.md`, or a note with the folder's name. */
export function isIndexFile(path: string): boolean {
	const parts = path.split('/');
	const name = bareName(parts.at(-1) ?? '').toLowerCase();
	const folder = bareName(parts.at(-2) ?? '').toLowerCase();
	return /^(?:readme|_?index)$/.test(name) || (name !== '' && name === folder);
}

/** The last part of a path without Markdown's extension and without the id of Notion. */
export function bareName(path: string): string {
	return (path.split('/').at(-1) ?? '').replace(MARKDOWN, '').replace(NOTION_ID, '');
}

/** A number at the start of a file's name, such as 3 in `03-storage.md`. */
export function leadingNumber(path: string): number | undefined {
	const found = /^(\d{1,4})(?:[._ )-]+\D|$)/.exec(bareName(path));
	return found?.[1] === undefined ? undefined : Number(found[1]);
}

/** A title from the name of a file or folder: `03-cloud_watch.md` gives "Cloud watch". */
export function titleFromName(path: string): string {
	const bare = bareName(path).trim();
	const rest = bare.replace(/^\d{1,4}[._ )-]+(?=\D)/, '');
	const words = /\s/.test(rest) ? rest : rest.replace(/[-_]+/g, ' ').trim();
	return words === '' ? bare : words.charAt(0).toUpperCase() + words.slice(1);
}

const MAX_SLUG = 60;

/** The last part of an address, from a title: small letters and digits, joined by hyphens. */
export function slugOf(title: string, otherwise: string): string {
	const slug = title
		.normalize('NFKD')
		.replace(/['’]s\b/g, 's')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const short =
		slug.length > MAX_SLUG
			? slug
					.slice(0, MAX_SLUG + 1)
					.replace(/-[^-]*$/, '')
					.slice(0, MAX_SLUG)
			: slug;
	return ID_PATTERN.test(short) ? short : otherwise;
}

/**
 * A name that is not among those taken: with `-2`, `-3` and so on where needed.
 * @param taken the new name is added to it
 */
export function unused(name: string, taken: Set<string>): string {
	let free = name;
	for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
	taken.add(free);
	return free;
}
