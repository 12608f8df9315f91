import type { Html, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** HTML elements that Markdown has no sign for. Notes may have them, without attributes. */
const ALLOWED = ['sub', 'sup', 'kbd', 'mark', 'u'];

const TAG = new RegExp(`^<(/?)(${ALLOWED.join('|')})>$`, 'i');
const BREAK = /^<br ?\/?>$/i;

/** Whether a piece of HTML is allowed in a note: a line break, or the start or the end of one of a few elements. */
export const isAllowedHtml = ({ value }: Pick<Html, 'value'>): boolean => TAG.test(value) || BREAK.test(value);

/** The name of the element that a node starts; `undefined` if it starts none. */
function startedBy(node: PhrasingContent): string | undefined {
	const [, slash, name] = (node.type === 'html' && TAG.exec(node.value)) || [];
	return slash === '' ? name?.toLowerCase() : undefined;
}

const isEndOf = (name: string) => (node: PhrasingContent) =>
	node.type === 'html' && node.value.toLowerCase() === `</${name}>`;

/** Makes elements of the tags among some nodes. A tag without its counterpart stays, and is shown as text later. */
function withElements(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const [first, ...rest] = nodes;
	if (!first) return [];
	if (first.type === 'html' && BREAK.test(first.value)) return [{ type: 'break' }, ...withElements(rest)];
	const name = startedBy(first);
	const end = name === undefined ? -1 : rest.findIndex(isEndOf(name));
	if (name === undefined || end === -1) return [first, ...withElements(rest)];
	// Any node with children will do: `hName` says which element it becomes.
	const children = withElements(rest.slice(0, end));
	return [{ type: 'emphasis', data: { hName: name }, children }, ...withElements(rest.slice(end + 1))];
}

/** remark plugin: makes elements of the few HTML tags that notes may have. */
export function inlineHtml() {
	return (tree: Root) => {
		visit(tree, (node) => {
			if (!('children' in node) || !node.children.some((child) => child.type === 'html' && isAllowedHtml(child)))
				return;
			const parent = node as Parents & { children: PhrasingContent[] };
			parent.children = withElements(parent.children);
		});
	};
}
