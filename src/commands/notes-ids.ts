import { applyPlan } from '../notes/apply-plan.ts';
import { NOTES_ROOT } from '../notes/notes-folder.ts';
import { planIds } from '../notes/plan-ids.ts';

/** Gives each statement that has none its permanent id, and adds all new addresses to the ledger. */
process.exitCode = applyPlan(NOTES_ROOT, planIds(NOTES_ROOT, '.')) ? 0 : 1;
