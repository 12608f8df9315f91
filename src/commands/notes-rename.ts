import { applyPlan } from '../notes/apply-plan.ts';
import { NOTES_ROOT } from '../notes/notes-folder.ts';
import { planRename } from '../notes/plan-rename.ts';

/** Gives a card or a comparison another address: moves its files, corrects all links to it, and redirects the old address. */
const [from = '', to = ''] = process.argv.slice(2);
process.exitCode = applyPlan(NOTES_ROOT, planRename(NOTES_ROOT, from, to, '.')) ? 0 : 1;
