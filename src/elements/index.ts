import './trusted.ts';
import { listenForSearch } from './search-opener.ts';
import { whenRead } from './when-read.ts';
import { ThemeSwitch } from './theme-switch.ts';

customElements.define('theme-switch', ThemeSwitch);
listenForSearch();

if (document.querySelector('nearest-titles')) {
	const { NearestTitles } = await import('./nearest-titles.ts');
	customElements.define('nearest-titles', NearestTitles);
}

if (document.querySelector('keep-offline, kept-pages')) await import('./keep-offline.ts');

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	whenRead(() => void import('./offline-mode.ts').then(({ startOfflineMode }) => startOfflineMode()));
}
