const EVENTS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart'] as const;
/** The callback is called after this time at the latest. */
const MAX_DELAY_MS = 5000;

/** Calls back once, when the reader first moves or presses something, so that it does not delay the page itself. */
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
