const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart'] as const;
/** After this time the reader reads, even without moving anything; in milliseconds. */
const SETTLED = 5000;

/** Does something once the reader reads, so that it never competes with the page itself. */
export function onFirstInteraction(start: () => void) {
	const started = new AbortController();
	const once = () => {
		if (started.signal.aborted) return;
		started.abort();
		start();
	};
	for (const sign of SIGNS) addEventListener(sign, once, { signal: started.signal, passive: true });
	setTimeout(once, SETTLED);
}
