/// <reference lib="webworker" />
import { activate } from './activate.ts';
import { handlerFor } from './fetch-handlers.ts';
import { install } from './install.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
	const handler = handlerFor(event);
	if (handler) event.respondWith(handler(event));
});
// A new version waits until the reader chooses to use it.
self.addEventListener('message', ({ data }) => {
	if (data === 'take over') void self.skipWaiting();
});
