import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import { WORKER } from '../site-files.ts';
import { keepOpenedPages } from './opened-pages.ts';

/** Tells the reader that a newer version is ready, with a button that switches to it. */
function offerUpdate(registration: ServiceWorkerRegistration) {
	if (document.querySelector('.update')) return;
	const button = (textContent: string, onclick: () => void) =>
		createElement('button', { type: 'button', textContent, onclick });
	const bar = createElement(
		'div',
		{ className: 'update', role: 'status' },
		'A newer version of these notes is ready. ',
		button('Use it now', () => {
			navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
			// Another tab may have switched already, or a still newer version may wait.
			if (registration.waiting) registration.waiting.postMessage('take over');
			else location.reload();
		}),
		' ',
		button('Later', () => bar.remove()),
	);
	document.body.append(bar);
}

function watchForUpdates(registration: ServiceWorkerRegistration) {
	const offerIfWaiting = () => {
		if (registration.waiting && navigator.serviceWorker.controller) offerUpdate(registration);
	};
	offerIfWaiting();
	registration.addEventListener('updatefound', () => {
		registration.installing?.addEventListener('statechange', offerIfWaiting);
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
	});
}

/** Registers the service worker, if the browser allows it, and offers its updates. */
export async function registerWorker() {
	const base = basePath();
	let registration: ServiceWorkerRegistration | undefined;
	try {
		registration = await navigator.serviceWorker.register(base + WORKER, { scope: base, updateViaCache: 'none' });
	} catch {
		// Without the worker, pages come from the network only.
		return;
	}
	// Software that blocks workers may put a function in place of `register` that returns nothing.
	if (!registration) return;
	watchForUpdates(registration);
	await keepOpenedPages();
}
