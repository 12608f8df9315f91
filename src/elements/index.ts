import './trusted.ts';
import { listenForAddresses } from './addresses.ts';
import { markFoundWords } from './found-words.ts';
import { listenForPreviews } from './preview-opener.ts';
import { RecallMode } from './recall-mode.ts';
import { listenForSearch } from './search-opener.ts';
import { spareData } from './spare-data.ts';
import { StarToggle } from './star-toggle.ts';
import { hasStudied } from './study/flag.ts';
import { whenRead } from './when-read.ts';
import { ThemeSwitch } from './theme-switch.ts';

spareData();
customElements.define('theme-switch', ThemeSwitch);
customElements.define('recall-mode', RecallMode);
customElements.define('star-toggle', StarToggle);
listenForSearch();
listenForAddresses();
listenForPreviews();

const card = document.querySelector('article');
if (card) markFoundWords(card);

if (document.querySelector('nearest-titles')) {
	const { NearestTitles } = await import('./nearest-titles.ts');
	customElements.define('nearest-titles', NearestTitles);
}

if (hasStudied() && document.querySelector('study-standing')) await import('./study/study-standing.ts');

if (document.querySelector('keep-offline, kept-pages')) await import('./keep-offline.ts');

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	whenRead(() => void import('./offline-mode.ts').then(({ startOfflineMode }) => startOfflineMode()));
}
