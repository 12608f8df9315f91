const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('study') : undefined;

/** Tells the other tabs that what is stored has changed. */
export const tellOtherTabs = () => channel?.postMessage('changed');

/** Calls back when what is stored may have changed: another tab tells it, or the page is shown again. */
export function onChangeElsewhere(callback: () => void, signal?: AbortSignal) {
	const options = signal ? { signal } : {};
	channel?.addEventListener('message', callback, options);
	window.addEventListener('pageshow', ({ persisted }) => persisted && callback(), options);
	document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && callback(), options);
}
