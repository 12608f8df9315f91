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

/** Marks the words that a search found, without changing the page, where the browser can. */
export function markFoundWords(root: Element) {
	const words = new Set(takeFoundWords());
	if (words.size === 0 || !('highlights' in CSS)) return;
	const ranges: Range[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		for (const { 0: text, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
			if (!words.has(text)) continue;
			const range = new Range();
			range.setStart(node, index);
			range.setEnd(node, index + text.length);
			ranges.push(range);
		}
	}
	CSS.highlights.set('found', new Highlight(...ranges));
}
