import type { VFile } from 'vfile';

/**
 * Writes a field into a note's front matter, from which the site reads what a plugin has found.
 * @throws Error if the note is not rendered by Astro's Markdown processor
 */
export function setFrontmatter(file: VFile, field: string, value: unknown) {
	const { astro } = file.data;
	if (!astro?.frontmatter) throw new Error(`"${field}" cannot be stored: the note is not rendered by Astro.`);
	astro.frontmatter[field] = value;
}
