/** Whether a reload would lose what the reader is doing: typing, choosing a file, keeping the site, reading a dialog. */
function isBusy(): boolean {
	const active = document.activeElement;
	const isTyping = (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) && active.value !== '';
	const files = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
	return (
		isTyping ||
		files.some(({ value }) => value !== '') ||
		document.querySelector('dialog[open], progress:not([hidden])') !== null
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
