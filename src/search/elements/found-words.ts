const KEY = 'found';

/** Keeps the words that led to a card, for the page that is about to open. Nothing is added to its address. */
export function keepFoundWords(url: string, words: readonly string[]) {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ path: new URL(url, location.href).pathname, words }));
	} catch {
		// Without storage the words stay unmarked.
	}
}

/** Takes back the words kept for this page. */
function takeFoundWords(): string[] {
	try {
		const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as { path?: unknown; words?: unknown } | null;
		sessionStorage.removeItem(KEY);
		if (kept?.path !== location.pathname || !Array.isArray(kept.words)) return [];
		return kept.words.filter((word) => typeof word === 'string');
	} catch {
		return [];
	}
}

const BLOCKS = 'p, li, td, th, h1, h2, h3, pre, dt, dd, figcaption, summary, div';

/** All text below an element, and where in it each text node begins. Nodes of one block stand without a gap. */
function textOf(root: Element): { text: string; nodes: { node: Node; from: number }[] } {
	const nodes: { node: Node; from: number }[] = [];
	let text = '';
	let block: Element | null | undefined;
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const own = node.parentElement?.closest(BLOCKS);
		if (own !== block) text += ' ';
		block = own;
		nodes.push({ node, from: text.length });
		text += node.textContent;
	}
	return { text, nodes };
}

/** Marks the words that a search found, without changing the page, where the browser can. */
export function markFoundWords(root: Element) {
	const words = new Set(takeFoundWords());
	if (words.size === 0 || !('highlights' in CSS)) return;
	const { text, nodes } = textOf(root);
	const ranges = [...text.matchAll(/\S+/g)]
		.filter(([word]) => words.has(word))
		.map(({ 0: word, index }) => {
			const first = nodes.findLast(({ from }) => from <= index);
			const last = nodes.findLast(({ from }) => from < index + word.length);
			const range = new Range();
			if (first) range.setStart(first.node, index - first.from);
			if (last) range.setEnd(last.node, index + word.length - last.from);
			return range;
		});
	CSS.highlights.set('found', new Highlight(...ranges));
}
