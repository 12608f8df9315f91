import type { ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitExplicitId } from '../../markdown/explicit-ids.ts';
import { splitTrap, trapItems } from '../../markdown/traps.ts';
import { counted } from '../../model/counted.ts';
import { scenariosOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

const MIN_TRAPS = 2;

/** Whether a trap starts with the tempting answer in bold and goes on with a reason. */
function isComplete(item: ListItem): boolean {
	const reason = toString({ type: 'paragraph', children: splitTrap(item)?.reason ?? [] });
	return splitExplicitId(reason).text.trim() !== '';
}

/** Each card has two traps or more; each names the tempting answer in bold and says why it fails. */
export const traps: Rule = (notes) =>
	scenariosOf(notes).flatMap(({ file, bodyLine, tree }) => {
		const items = trapItems(tree());
		const incomplete = items
			.filter((item) => !isComplete(item))
			.map((item) => ({
				file,
				line: bodyLine + (item.position?.start.line ?? 1) - 1,
				message: 'a trap must be "- **The tempting answer.** Why it fails here. Right when …"',
			}));
		if (items.length >= MIN_TRAPS) return incomplete;
		return [
			...incomplete,
			{ file, message: `"## Traps" has ${counted(items.length, 'point')}; at least ${MIN_TRAPS} needed` },
		];
	});
