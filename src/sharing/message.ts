import { escapeHtml } from '../markdown/escape-html.ts';

/** What one sends to a colleague: the situation, its decision, and where it stands. */
export interface Message {
	title: string;
	answer: string;
	/** The full address, without a search. */
	url: string;
}

/** The forms in which a message can be pasted. */
export interface Forms {
	/** Markdown, which also reads well as it is. */
	text: string;
	html: string;
}

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>]/g, String.raw`\$&`);

/** The message as Markdown and as HTML. */
export function formsOf({ title, answer, url }: Message): Forms {
	return {
		text: `[${escapeMarkdown(title)}](${url})\n${escapeMarkdown(answer)}`,
		html: `<p><a href="${escapeHtml(url)}">${escapeHtml(title)}</a><br>${escapeHtml(answer)}</p>`,
	};
}

/** A page's address as others are to open it: without a search, at a statement or at the top. */
export function addressOf(canonical: string, id?: string): string {
	const url = new URL(canonical);
	url.search = '';
	url.hash = id ?? '';
	return url.href;
}
