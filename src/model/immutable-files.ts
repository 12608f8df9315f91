/** Folders, from the site's base path, whose files get another name when their content changes. */
export const IMMUTABLE_FOLDERS = [
	'_astro/',
	'pagefind/fragment/',
	'pagefind/index/',
	'pagefind/filter/',
	'pagefind/terms/',
] as const;

/** Whether a file gets another name when its content changes. */
export function isImmutable(path: string): boolean {
	return IMMUTABLE_FOLDERS.some((folder) => path.startsWith(folder)) || /^pagefind\/pagefind\.\w+\.pf_\w+$/.test(path);
}
