import type { RichText } from '../dom/clipboard.ts';
import { escapeHtml } from '../markdown/escape-html.ts';

/** What a reader sends to a colleague. */
export interface Message {
	/** The card's title. */
	title: string;
	/** The card's decision. */
	answer: string;
	/** The full address, without a query. */
	url: string;
}

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>]/g, String.raw`\$&`);

/** The message as HTML and as Markdown, for programs that accept only text. */
export function formatMessage({ title, answer, url }: Message): RichText {
	return {
		text: `[${escapeMarkdown(title)}](${url})\n${escapeMarkdown(answer)}`,
		html: `<p><a href="${escapeHtml(url)}">${escapeHtml(title)}</a><br>${escapeHtml(answer)}</p>`,
	};
}

/** The address of a page or of one statement on it, without a query. */
export function shareUrl(canonical: string, id?: string): string {
	const url = new URL(canonical);
	url.search = '';
	url.hash = id ?? '';
	return url.href;
}
