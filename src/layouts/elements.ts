/** The script that every page loads. What few readers need is loaded only where they need it. */
import '../dom/trusted-types.ts';
import { hasStored } from '../dom/has-stored.ts';
import { loadAside } from '../dom/load-script.ts';
import { onFirstInteraction } from '../dom/on-first-interaction.ts';
import { followWorker } from '../offline/elements/follow-worker.ts';
import { listenForPreviews } from '../previews/listen-for-previews.ts';
import { listenForSearch } from '../search/elements/search-opener.ts';
import { listenForSharing } from '../sharing/elements/share-controls.ts';
import { RecallMode } from '../study/elements/recall-mode.ts';
import { StarToggle } from '../study/elements/star-toggle.ts';
import { hasStudyFlag } from '../study/elements/has-study-flag.ts';
import { respectSaveData } from './respect-save-data.ts';
import { followScrolling } from './slim-header.ts';
import { ThemeSwitch } from './theme-switch.ts';

respectSaveData();
followScrolling();
customElements.define('theme-switch', ThemeSwitch);
customElements.define('recall-mode', RecallMode);
customElements.define('star-toggle', StarToggle);
listenForSearch();
listenForSharing();
listenForPreviews();

const card = document.querySelector('article');
if (card && hasStored('found', () => sessionStorage)) {
	loadAside(async () => (await import('../search/elements/highlight-found-words.ts')).highlightFoundWords(card));
}

if (document.querySelector('nearest-titles')) {
	loadAside(async () => {
		const { NearestTitles } = await import('../search/elements/nearest-titles.ts');
		customElements.define('nearest-titles', NearestTitles);
	});
}

if (document.querySelector('study-start, domain-progress')) {
	if (hasStudyFlag()) loadAside(() => import('../study/elements/home-progress.ts'));
	else {
		loadAside(async () => {
			const { followFirstStudy, listenToStartForm } = await import('../study/elements/start-form.ts');
			listenToStartForm();
			followFirstStudy();
		});
	}
}

if (document.querySelector('list-filter')) loadAside(() => import('../components/list-filter.ts'));

if (document.querySelector('keep-offline')) loadAside(() => import('../offline/elements/keep-offline.ts'));

if (document.querySelector('kept-pages')) loadAside(() => import('../offline/elements/kept-pages.ts'));

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	followWorker();
	onFirstInteraction(() =>
		loadAside(async () => (await import('../offline/elements/register-worker.ts')).registerWorker()),
	);
}
