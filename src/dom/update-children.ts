/**
 * Replaces the children of an element, but leaves alone those at its start and at its end that look the same already: a
 * click that has begun on one of them, the focus and what is selected would be lost. Only for children without listeners
 * of their own.
 */
export function updateChildren(element: Element, ...children: readonly (Node | string)[]): void {
	const old = [...element.childNodes];
	const fragment = document.createDocumentFragment();
	fragment.append(...children);
	const updated = [...fragment.childNodes];
	const isSame = (index: number) => old.at(index)?.isEqualNode(updated.at(index) ?? null) ?? false;
	const shortest = Math.min(old.length, updated.length);
	let start = 0;
	while (start < shortest && isSame(start)) start++;
	let end = 0;
	while (end < shortest - start && isSame(-1 - end)) end++;
	for (const node of old.slice(start, old.length - end)) node.remove();
	const after = old[old.length - end] ?? null;
	for (const node of updated.slice(start, updated.length - end)) element.insertBefore(node, after);
}
