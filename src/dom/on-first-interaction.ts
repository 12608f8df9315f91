const EVENTS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart'] as const;
/** Without an interaction, the callback is called after this time. */
const MAX_DELAY_MS = 5000;

/** Calls `callback` once, at the reader's first input or scroll, so that its work does not delay the page. */
export function onFirstInteraction(callback: () => void) {
	const controller = new AbortController();
	const start = () => {
		if (controller.signal.aborted) return;
		controller.abort();
		callback();
	};
	for (const event of EVENTS) addEventListener(event, start, { signal: controller.signal, passive: true });
	setTimeout(start, MAX_DELAY_MS);
}
