import { applyPlan } from '../notes/apply-plan.ts';
import { planRename } from '../notes/plan-rename.ts';

/** Gives a card another address: moves its files, corrects all links to it, and redirects the old address. */
const [from = '', to = ''] = process.argv.slice(2);
process.exitCode = applyPlan(process.cwd(), planRename(process.cwd(), from, to)) ? 0 : 1;
