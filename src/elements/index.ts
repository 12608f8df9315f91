import { listenForAddresses } from './addresses.ts';
import { listenForSearch } from './search-opener.ts';
import { ThemeSwitch } from './theme-switch.ts';

customElements.define('theme-switch', ThemeSwitch);
listenForSearch();
listenForAddresses();

if (document.querySelector('nearest-titles')) {
	const { NearestTitles } = await import('./nearest-titles.ts');
	customElements.define('nearest-titles', NearestTitles);
}
