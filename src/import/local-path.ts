/** Where a link leads within the source, without its fragment. */
export function localPath(from: string, url: string): string {
	const [path = ''] = url.split(/[?#]/);
	const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
	for (const part of decodePath(path).split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

/** A URL's path with its characters instead of `%20` and so on. */
function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
