import { checkNotes } from '../notes/check.ts';
import { sayFaults } from '../notes/fault.ts';

/** Checks the notes, says what is wrong or that nothing is, and returns whether they are in order. */
export function run(): boolean {
	const { notes, faults } = checkNotes(process.cwd(), new Date().toISOString().slice(0, 10));
	if (faults.length > 0) {
		console.error(sayFaults(faults));
		return false;
	}
	console.log(`${notes.scenarios.length} cards and ${notes.services.length} services are in order.`);
	return true;
}

if (import.meta.main) process.exitCode = run() ? 0 : 1;
