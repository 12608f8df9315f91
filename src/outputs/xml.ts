import { escapeHtml } from '../markdown/escape-html.ts';

/** Escapes a text for use in XML, between tags and in attributes. Characters that XML does not allow are removed. */
export function escapeXml(text: string): string {
	return escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''));
}

/** The first line of an XML file. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';
