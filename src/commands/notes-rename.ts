import { checkNotes } from '../notes/check.ts';
import { sayFaults } from '../notes/fault.ts';
import { LEDGER, ledgerWith, readLedger } from '../notes/ledger.ts';
import { renameCard, renameFault } from '../notes/rename.ts';
import { writeAll } from '../notes/write-all.ts';

/** Gives a card another address: moves its file, mends all links to it, and redirects the old address. */
function run(root: string, from: string, to: string): boolean {
	const { notes, faults } = checkNotes(root, new Date().toISOString().slice(0, 10));
	const refused =
		faults.length > 0 ? `${sayFaults(faults)}\nMend them before you rename a card.` : renameFault(notes, from, to);
	if (refused) {
		console.error(`${refused}\nNothing was changed.`);
		return false;
	}
	const edits = renameCard(root, notes, from, to);
	const renamed = notes.scenarios.map((note) => (note.id === from ? { ...note, id: to } : note));
	const ledger = ledgerWith(readLedger(root), { ...notes, scenarios: [...notes.scenarios, ...renamed] }, root);
	writeAll(root, new Map([...edits, [LEDGER, ledger]]));
	console.log(`${from} is now ${to}; ${edits.size} files changed. Old links lead to the new address.`);
	return true;
}

const [from = '', to = ''] = process.argv.slice(2);
process.exitCode = run(process.cwd(), from, to) ? 0 : 1;
