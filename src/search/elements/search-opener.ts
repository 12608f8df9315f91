import { isPlainClick } from '../../dom/is-plain-click.ts';
import { isMissingScript } from '../../dom/load-script.ts';
import { pressedKey } from '../../dom/pressed-key.ts';
import { closeFromBackdrop } from './close-from-backdrop.ts';
import { closeWithEscape } from './close-with-escape.ts';

const dialog = () => document.querySelector<HTMLDialogElement>('#search-dialog');
const pageField = () => document.querySelector<HTMLInputElement>('search-box[data-sync-url] input');

/** A search box in use whose script is not loaded: that of the search page, one with the focus, or one with a text. */
const UNLOADED_BOX_IN_USE =
	'search-box:not(:defined):is([data-sync-url], :focus-within), search-box:not(:defined) input:not(:placeholder-shown)';

let isMissing = false;

/** Loads the script of the search box. This happens only when the reader is about to search. */
async function loadSearchBox() {
	const status = document.querySelector('search-box [role=status]');
	try {
		if (isMissing) status?.replaceChildren();
		await import('./search-box.ts');
		isMissing = false;
	} catch (error) {
		if (!isMissingScript(error)) throw error;
		isMissing = true;
		status?.replaceChildren(
			'The search could not be loaded. It tries again when you type; Enter opens the search page.',
		);
	}
}

function open(event: Event) {
	const field = pageField();
	if (!field && !dialog()) return;
	event.preventDefault();
	void loadSearchBox();
	if (field) field.focus();
	else if (!dialog()?.open) {
		dialog()?.showModal();
		dialog()?.querySelector('input')?.select();
	}
}

/** Lets links marked `data-search-open` and Ctrl/Cmd+K open the search dialog, or go to the page's own search field. */
export function listenForSearch() {
	document.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : undefined;
		if (target?.closest('[data-search-open]') && isPlainClick(event)) open(event);
	});
	document.addEventListener('keydown', (event) => {
		if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && pressedKey(event) === 'k') open(event);
	});
	for (const opener of document.querySelectorAll('[data-search-open]')) {
		for (const type of ['pointerenter', 'focus'])
			opener.addEventListener(type, () => void loadSearchBox(), { once: true });
	}
	// Loads the script of a box that the reader uses, also if the reader began before this script ran.
	const loadIfUsed = () => {
		if (document.querySelector(UNLOADED_BOX_IN_USE)) void loadSearchBox();
	};
	for (const type of ['focusin', 'input']) document.addEventListener(type, loadIfUsed);
	loadIfUsed();
	const searchDialog = dialog();
	if (searchDialog) {
		closeFromBackdrop(searchDialog);
		closeWithEscape(searchDialog);
	}
}
