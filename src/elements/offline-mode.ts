import { WORKER } from '../offline/stores.ts';

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart'] as const;
/** After this time the reader reads, even without moving anything; in milliseconds. */
const SETTLED = 5000;

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

async function register() {
	const base = document.documentElement.dataset['base'] ?? '/';
	try {
		watch(await navigator.serviceWorker.register(base + WORKER, { scope: base, updateViaCache: 'none' }));
	} catch {
		// Without a worker the site is read from the network, as ever.
	}
}

/** Starts the worker once the reader reads, so that it never competes with the page itself. */
export function startOfflineMode() {
	const started = new AbortController();
	const start = () => {
		if (started.signal.aborted) return;
		started.abort();
		void register();
	};
	for (const sign of SIGNS) addEventListener(sign, start, { signal: started.signal, passive: true });
	setTimeout(start, SETTLED);
}
