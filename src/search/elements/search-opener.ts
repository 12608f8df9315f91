const dialog = () => document.querySelector<HTMLDialogElement>('#search-dialog');
const pageField = () => document.querySelector<HTMLInputElement>('search-box[data-sync-url] input');

/** Loads the search box. Nothing of the search is loaded before somebody is about to use it. */
const loadSearchBox = () => import('./search-box.ts');

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
		const { button, ctrlKey, metaKey, shiftKey } = event;
		if (target?.closest('[data-search-open]') && button === 0 && !ctrlKey && !metaKey && !shiftKey) open(event);
		// The target of a click on the backdrop is the dialog itself.
		if (target === dialog()) dialog()?.close();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
			open(event);
	});
	for (const opener of document.querySelectorAll('[data-search-open]')) {
		for (const type of ['pointerenter', 'focus'])
			opener.addEventListener(type, () => void loadSearchBox(), { once: true });
	}
	if (pageField()) void loadSearchBox();
}
