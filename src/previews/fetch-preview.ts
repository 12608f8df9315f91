import { basePath } from '../dom/base-path.ts';
import { loadOnce } from '../model/load-once.ts';
import { isListOf, isObject, isString } from '../model/type-guards.ts';
import type { Preview } from './preview-content.ts';

function isPreview(value: unknown): value is Preview {
	if (!isObject(value)) return false;
	const { title, answer, decides, services } = value;
	return (
		typeof title === 'string' &&
		typeof answer === 'string' &&
		Array.isArray(services) &&
		(decides === undefined || isListOf(decides, isString))
	);
}

async function request(slug: string): Promise<Preview> {
	const url = `${basePath()}scenarios/${slug}.json`;
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
	const preview: unknown = await response.json();
	if (!isPreview(preview)) throw new TypeError(`${url} is not a preview.`);
	return preview;
}

/**
 * The preview of a card, fetched once. After a failure the next call tries again.
 * @throws when the preview cannot be fetched
 */
export const fetchPreview: (slug: string) => Promise<Preview> = loadOnce(request);
