import './trusted.ts';
import { listenForAddresses } from './addresses.ts';
import { listenForPreviews } from './preview-opener.ts';
import { RecallMode } from './recall-mode.ts';
import { listenForSearch } from './search-opener.ts';
import { spareData } from './spare-data.ts';
import { StarToggle } from './star-toggle.ts';
import { hasKept } from './kept.ts';
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
if (card && hasKept('found', () => sessionStorage)) {
	void import('./found-words.ts').then(({ markFoundWords }) => markFoundWords(card));
}

if (document.querySelector('nearest-titles')) {
	const { NearestTitles } = await import('./nearest-titles.ts');
	customElements.define('nearest-titles', NearestTitles);
}

if (document.querySelector('study-standing') && hasKept('study', () => localStorage)) {
	await import('./study/study-standing.ts');
}

if (document.querySelector('keep-offline, kept-pages')) await import('./keep-offline.ts');

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	whenRead(() => void import('./offline-mode.ts').then(({ startOfflineMode }) => startOfflineMode()));
}
