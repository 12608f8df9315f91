import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNotes } from '../notes/check.ts';
import { sayFaults } from '../notes/fault.ts';
import { LEDGER, ledgerWith, readLedger } from '../notes/ledger.ts';
import { readNotes } from '../notes/read.ts';
import { splitNote } from '../notes/split.ts';
import { stampIds } from '../notes/assign-ids.ts';
import { writeAll } from '../notes/write-all.ts';

/** Gives each statement that has none its permanent address, and adds all new addresses to the ledger. */
function run(root: string): boolean {
	const { notes, faults } = checkNotes(root, new Date().toISOString().slice(0, 10));
	if (faults.length > 0) {
		console.error(`${sayFaults(faults)}\nMend them first; nothing was changed.`);
		return false;
	}
	const stamped = new Map(
		notes.scenarios.flatMap(({ file }) => {
			const { head, body } = splitNote(readFileSync(join(root, file), 'utf8'));
			const text = stampIds(body);
			return text === body ? [] : [[file, head + text] as const];
		}),
	);
	writeAll(root, stamped);
	const ledger = readLedger(root);
	const text = ledgerWith(ledger, readNotes(root).notes, root);
	writeAll(root, new Map([[LEDGER, text]]));
	for (const file of stamped.keys()) console.log(`${file}: addresses written.`);
	console.log(`${text.split('\n').length - 1 - ledger.length} addresses are new in ${LEDGER}.`);
	return true;
}

process.exitCode = run(process.cwd()) ? 0 : 1;
