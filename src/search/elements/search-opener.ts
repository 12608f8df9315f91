/** Opens the search dialog, or goes to the page's own search field, for links marked `data-search-open` and Ctrl/Cmd+K. */

const dialog = () => document.querySelector<HTMLDialogElement>('#search-dialog');
const ownField = () => document.querySelector<HTMLInputElement>('search-box[data-addressed] input');

/** Defines the search box; nothing of the search is loaded before somebody is about to use it. */
export const prepareSearch = () => import('./search-box.ts');

function open(event: Event) {
	const field = ownField();
	if (!field && !dialog()) return;
	event.preventDefault();
	void prepareSearch();
	if (field) field.focus();
	else if (!dialog()?.open) {
		dialog()?.showModal();
		dialog()?.querySelector<HTMLInputElement>('input')?.select();
	}
}

/** Listens on the whole page. */
export function listenForSearch() {
	document.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : undefined;
		const { button, ctrlKey, metaKey, shiftKey } = event;
		if (target?.closest('[data-search-open]') && button === 0 && !ctrlKey && !metaKey && !shiftKey) open(event);
		// A click on the backdrop is a click on the dialog itself.
		if (target === dialog()) dialog()?.close();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
			open(event);
	});
	for (const opener of document.querySelectorAll('[data-search-open]')) {
		for (const sign of ['pointerenter', 'focus'])
			opener.addEventListener(sign, () => void prepareSearch(), { once: true });
	}
	if (ownField()) void prepareSearch();
}
