/** Registers all elements of the review page. */
import { loadScript } from '../../dom/load-script.ts';
import { openAtFragment } from './open-at-fragment.ts';
import './review-filter.ts';
import './review-session.ts';
import './study-history.ts';
import './study-plan.ts';
import './study-progress.ts';

const settings = document.querySelector<HTMLDetailsElement>('details.review-settings');
settings?.addEventListener('toggle', () => {
	if (settings.open) void loadScript(() => import('./review-settings.ts'));
});

openAtFragment();
