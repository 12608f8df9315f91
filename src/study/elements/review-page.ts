/** Everything that the review page does. */
import './review-session.ts';
import './study-backup.ts';
import './study-history.ts';
import './study-plan.ts';
import './study-progress.ts';
