import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { CardKind } from '../schema/card.ts';
import { isCard } from './find-statements.ts';
import { isNote } from './note-kind.ts';

/** The kind of a card that is being rendered; `undefined` for files that are not cards. */
export function kindOf(tree: Root, file: VFile): CardKind | undefined {
	if (isNote(file)) return 'note';
	return isCard(tree) ? 'scenario' : undefined;
}
