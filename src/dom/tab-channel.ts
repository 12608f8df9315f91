export interface TabChannel {
	/** Tells the other tabs that what is stored has changed. */
	tell: () => void;
	/** Calls back when what is stored may have changed: another tab tells it, or the page is shown again. */
	onChange: (callback: () => void, signal?: AbortSignal) => void;
}

/**
 * Lets the tabs of a site tell one another that something stored has changed.
 * @param name the same in all tabs
 */
export function tabChannel(name: string): TabChannel {
	const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
	return {
		tell: () => channel?.postMessage('changed'),
		onChange: (callback, signal) => {
			const options = signal ? { signal } : {};
			channel?.addEventListener('message', callback, options);
			window.addEventListener('pageshow', ({ persisted }) => persisted && callback(), options);
			document.addEventListener(
				'visibilitychange',
				() => document.visibilityState === 'visible' && callback(),
				options,
			);
		},
	};
}
