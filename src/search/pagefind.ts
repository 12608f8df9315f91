/** The part of Pagefind's JavaScript API that is used here; see https://pagefind.app/docs/api/. */
export interface PagefindModule {
	createInstance: (options: Record<string, unknown>) => Pagefind;
}

/** A search in one index. */
export interface Pagefind {
	init: () => Promise<void>;
	search: (
		term: string | null,
		options?: { filters?: Record<string, string> },
	) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
	/** The card's id in the index. */
	id: string;
	score: number;
	/** Word numbers of the matches in the card's text. */
	words: number[];
	data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
	url: string;
	/** The card's text. */
	raw_content?: string;
	content: string;
	meta: Record<string, string>;
	/** Values of the card, by filter. */
	filters: Record<string, string[]>;
	/** Elements with an id, and the number of the word at which each starts. */
	anchors: { element: string; id: string; text: string; location: number }[];
}

/** A card's text, split as Pagefind counts its words. In the text as Pagefind returns it, `<` and `>` are escaped. */
export const fragmentWords = ({ raw_content, content }: PagefindFragment): string[] =>
	(raw_content ?? content).replaceAll('&lt;', '<').replaceAll('&gt;', '>').split(/\s+/);
