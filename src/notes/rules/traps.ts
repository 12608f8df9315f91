import type { ListItem, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitExplicitId } from '../../markdown/explicit-ids.ts';
import { counted } from '../../model/counted.ts';
import type { Rule } from './rule.ts';

const MIN_TRAPS = 2;

/** The points below "## Traps". */
function trapsOf(tree: Root): ListItem[] {
	const start = tree.children.findIndex((node) => node.type === 'heading' && toString(node) === 'Traps');
	if (start === -1) return [];
	const rest = tree.children.slice(start + 1);
	const end = rest.findIndex((node) => node.type === 'heading');
	return rest.slice(0, end === -1 ? undefined : end).flatMap((node) => (node.type === 'list' ? node.children : []));
}

/** Whether a trap starts with the tempting answer in bold and goes on with a reason. */
function isComplete(item: ListItem): boolean {
	const [first] = item.children;
	if (first?.type !== 'paragraph' || first.children[0]?.type !== 'strong') return false;
	const reason = toString({ type: 'paragraph', children: first.children.slice(1) });
	return splitExplicitId(reason).text.trim() !== '';
}

/** Each card has two traps or more; each names the tempting answer in bold and says why it fails. */
export const traps: Rule = (notes) =>
	notes.scenarios.flatMap(({ file, bodyLine, tree }) => {
		const items = trapsOf(tree());
		const incomplete = items
			.filter((item) => !isComplete(item))
			.map((item) => ({
				file,
				line: bodyLine + (item.position?.start.line ?? 1) - 1,
				message: 'a trap must be "- **The tempting answer.** Why it fails here."',
			}));
		if (items.length >= MIN_TRAPS) return incomplete;
		return [
			...incomplete,
			{ file, message: `"## Traps" has ${counted(items.length, 'point')}; at least ${MIN_TRAPS} needed` },
		];
	});
