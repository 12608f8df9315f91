import { cardPath } from '../../model/paths.ts';
import { counted } from '../../model/counted.ts';
import { LEDGER, statementAddresses } from '../ledger.ts';
import type { Rule } from './rule.ts';

/** Every address of a card is in the ledger, so that it is kept from now on. */
export const newAddresses: Rule = (notes) => {
	const known = new Set(notes.ledger);
	return notes.scenarios.flatMap((note) => {
		const added = [cardPath(note.id), ...statementAddresses(note)].filter((address) => !known.has(address));
		if (added.length === 0) return [];
		const count = counted(added.length, 'address', 'addresses');
		return [
			{ file: note.file, message: `has ${count} not yet in ${LEDGER}; run npm run notes:ids before you publish it` },
		];
	});
};
