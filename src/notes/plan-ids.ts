import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarkdown } from '../markdown/parse.ts';
import { assignIds } from './assign-ids.ts';
import { checkNotes } from './check-notes.ts';
import { formatFaults } from './fault.ts';
import { LEDGER, ledgerWith } from './ledger.ts';
import type { Plan } from './apply-plan.ts';
import { shownPath } from './notes-folder.ts';
import { splitNote } from './split-note.ts';

/**
 * Plans an explicit id for each statement that has none, and adds new addresses to the ledger.
 * @param repository the folder that contains `src`
 */
export function planIds(root: string, repository = root): Plan {
	const { notes, faults } = checkNotes(root);
	if (faults.length > 0) return { refusal: `${formatFaults(faults)}\nCorrect them first.` };
	const edits = new Map<string, string>();
	const scenarios = notes.scenarios.map((note) => {
		const { head, body } = splitNote(readFileSync(join(root, note.file), 'utf8'));
		const text = assignIds(body, note.data.kind);
		if (text === body) return note;
		edits.set(note.file, head + text);
		return { ...note, body: text, tree: () => parseMarkdown(text) };
	});
	const cards = [...edits.keys()];
	const ledger = ledgerWith(notes.ledger, { ...notes, scenarios }, repository);
	edits.set(LEDGER, ledger);
	const added = ledger.split('\n').length - 1 - notes.ledger.length;
	const report = [
		...cards.map((file) => `${shownPath(file)}: ids were added.`),
		`${added === 1 ? '1 address is' : `${added} addresses are`} new in ${shownPath(LEDGER)}.`,
	];
	return { edits, report: report.join('\n') };
}
