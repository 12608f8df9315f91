import { type CheckedNotes, checkNotes } from '../notes/check-notes.ts';
import { formatFaults } from '../notes/fault.ts';
import { NOTES_ROOT } from '../notes/notes-folder.ts';

/** Checks the notes below `root` and prints every fault and warning. */
export function lintNotes(root: string): CheckedNotes {
	const checked = checkNotes(root);
	const { notes, faults, warnings } = checked;
	if (warnings.length > 0) console.warn(formatFaults(warnings, 'warning'));
	if (faults.length > 0) console.error(formatFaults(faults));
	else console.log(`${notes.scenarios.length} cards and ${notes.services.length} services have no fault.`);
	return checked;
}

if (import.meta.main) process.exitCode = lintNotes(NOTES_ROOT).faults.length > 0 ? 1 : 0;
