import type { Data, Root } from 'mdast';
import { findPassages, isCard, type Passage, takeOwnId } from './find-statements.ts';
import { SECTION_IDS } from './sections.ts';
import { deriveId } from './statement-ids.ts';

/** Ids that every card has; no statement may take them. */
export const FIXED_IDS: readonly string[] = ['decision', 'situation', 'phrases', ...Object.values(SECTION_IDS)];

/** A passage and its address on the card's page. */
export interface Addressed {
	passage: Passage;
	id: string;
}

/** Gives each passage of a card its address: the one it owns, else one made from its words. */
export function addressed(tree: Root): Addressed[] {
	const passages = findPassages(tree);
	const taken = new Set([...FIXED_IDS, ...passages.flatMap(({ ownId }) => ownId ?? [])]);
	return passages.map((passage) => ({ passage, id: passage.ownId ?? deriveId(passage, taken) }));
}

/** remark plugin: writes the address of each passage of a card onto its element. */
export function statements() {
	return (tree: Root) => {
		if (!isCard(tree)) return;
		for (const { passage, id } of addressed(tree)) {
			const { node } = passage;
			takeOwnId(passage);
			// Code becomes another element on its way; its address travels in the words behind the language.
			if (node.type === 'code') node.meta = passage.ownId ? (node.meta ?? '') : `${node.meta ?? ''} {#${id}}`.trim();
			else node.data = { hProperties: { id } } as Data;
		}
	};
}
