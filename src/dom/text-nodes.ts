/** The text nodes of an element, in document order. */
export function* textNodes(root: Node): Generator<Text> {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) yield node;
}
