/**
 * Whether a reload would lose something: text being typed, a chosen file, a download of the whole site, an open dialog, or
 * data that could not be stored, of which an alert tells.
 */
function isBusy(): boolean {
	const active = document.activeElement;
	const isTyping = (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) && active.value !== '';
	const files = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
	return (
		isTyping ||
		files.some(({ value }) => value !== '') ||
		document.querySelector('dialog[open], progress:not([hidden]), [role=alert]:not(:empty)') !== null
	);
}

/** Reloads the page now, or as soon as nothing would be lost. */
function reloadWhenIdle() {
	if (!isBusy()) return location.reload();
	for (const event of ['focusout', 'close', 'visibilitychange', 'click'])
		document.addEventListener(event, () => setTimeout(() => isBusy() || location.reload()), { capture: true });
}

/**
 * Reloads the page when the worker of another version takes over, which the reader may have chosen in another tab:
 * scripts that this page has not loaded yet are gone then.
 */
export function followWorker() {
	const { serviceWorker } = navigator;
	let isControlled = serviceWorker.controller !== null;
	serviceWorker.addEventListener('controllerchange', () => {
		// The first worker takes over a page of its own version.
		if (isControlled) reloadWhenIdle();
		isControlled = true;
	});
}
