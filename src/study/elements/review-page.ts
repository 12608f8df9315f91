/** Registers all elements of the review page. */
import { openAtFragment } from './open-at-fragment.ts';
import './review-filter.ts';
import './review-session.ts';
import './study-backup.ts';
import './study-history.ts';
import './study-plan.ts';
import './study-progress.ts';
import './study-settings.ts';
import './study-suspended.ts';

openAtFragment();
