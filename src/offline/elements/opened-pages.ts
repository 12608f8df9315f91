const KEY = 'opened-unkept';

/**
 * Lets the worker keep the pages that this tab opened before it could: on a first visit, a reader may have opened some
 * before the worker is ready. Until then their paths are noted in the tab.
 */
export async function keepOpenedPages() {
	const { controller, ready } = navigator.serviceWorker;
	try {
		const noted = sessionStorage.getItem(KEY) ?? '';
		const opened = controller ? noted : `${noted}\n${location.pathname}`;
		if (!opened) return;
		sessionStorage.setItem(KEY, opened);
		(await ready).active?.postMessage(opened);
		sessionStorage.removeItem(KEY);
	} catch {
		// The browser refuses storage. Pages that are opened from now on are kept.
	}
}
