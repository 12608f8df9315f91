/** Registers all elements of the review page. */
import './review-session.ts';
import './study-backup.ts';
import './study-history.ts';
import './study-plan.ts';
import './study-progress.ts';
