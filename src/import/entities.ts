import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** Replaces entities such as `&amp;` by their characters. */
export function decodeEntities(text: string): string {
	return text.includes('&') ? toString(fromHtml(text.replaceAll('<', '&lt;'), { fragment: true })) : text;
}
