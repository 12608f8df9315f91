import { WORKER } from '../cache-names.ts';

/** Says that a newer version is ready, and changes to it if the reader wants. */
function offer(waiting: ServiceWorker) {
	if (document.querySelector('.update')) return;
	const bar = document.createElement('div');
	bar.className = 'update';
	bar.setAttribute('role', 'status');
	const button = (words: string, action: () => void) => {
		const made = document.createElement('button');
		made.type = 'button';
		made.textContent = words;
		made.addEventListener('click', action);
		return made;
	};
	bar.append(
		'A newer version of these notes is ready. ',
		button('Use it now', () => {
			navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
			waiting.postMessage('take over');
		}),
		' ',
		button('Later', () => bar.remove()),
	);
	// A live region speaks of what changes while it stands there.
	document.body.append(bar);
}

function watch(registration: ServiceWorkerRegistration) {
	const tell = () => {
		if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
	};
	tell();
	registration.addEventListener('updatefound', () => {
		registration.installing?.addEventListener('statechange', tell);
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
	});
}

/** Starts the worker; without one the site is read from the network, as ever. */
export async function startOfflineMode() {
	const base = document.documentElement.dataset['base'] ?? '/';
	try {
		watch(await navigator.serviceWorker.register(base + WORKER, { scope: base, updateViaCache: 'none' }));
	} catch {
		// Refused by the browser or its settings.
	}
}
