import { counted } from '../../model/counted.ts';
import { LEDGER } from '../ledger.ts';
import { linkablePages, statementAddresses } from '../linkable-pages.ts';
import { shownPath } from '../notes-folder.ts';
import type { Rule } from './rule.ts';

/** Every address of a card or a comparison is in the ledger, so that it is kept from now on. */
export const newAddresses: Rule = (notes) => {
	// Who never ran `notes:ids` does not keep a ledger.
	if (notes.ledger.length === 0) return [];
	const known = new Set(notes.ledger);
	return linkablePages(notes).flatMap((page) => {
		const added = [page.path, ...statementAddresses(page)].filter((address) => !known.has(address));
		if (added.length === 0) return [];
		const count = counted(added.length, 'address', 'addresses');
		return [
			{
				file: page.note.file,
				message: `has ${count} not yet in ${shownPath(LEDGER)}; run npm run notes:ids before you publish it`,
			},
		];
	});
};
