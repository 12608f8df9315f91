/** Escapes `&`, `<` and `>`: enough between tags, not inside an attribute. */
export function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Escapes a text for use between tags and in a double-quoted attribute, of HTML or XML. */
export function escapeHtml(text: string): string {
	return escapeText(text).replaceAll('"', '&quot;');
}
