import { applyPlan } from '../notes/apply-plan.ts';
import { planIds } from '../notes/plan-ids.ts';

/** Gives each statement that has none its permanent id, and adds all new addresses to the ledger. */
process.exitCode = applyPlan(process.cwd(), planIds(process.cwd())) ? 0 : 1;
