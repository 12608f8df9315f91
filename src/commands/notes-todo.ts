import { checkNotes } from '../notes/check-notes.ts';
import { formatFaults } from '../notes/fault.ts';
import { NOTES_ROOT, shownPath } from '../notes/notes-folder.ts';
import { formatTodo, todoOf } from '../notes/todo.ts';

/** Prints what each note lacks to become a scenario, the easiest first. */
const { notes, faults } = checkNotes(NOTES_ROOT);
if (faults.length > 0) console.error(formatFaults(faults));
console.log(formatTodo(todoOf(notes), shownPath));
