/// <reference lib="webworker" />
import { activate } from './activate.ts';
import { handlerFor } from './fetch-handlers.ts';
import { install, keepOpened } from './install.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
	const handler = handlerFor(event);
	if (handler) event.respondWith(handler(event));
});
self.addEventListener('message', (event) => {
	const data: unknown = event.data;
	// A new version waits until the reader chooses to use it.
	if (data === 'take over') void self.skipWaiting();
	// Paths of pages that were opened before there was a worker, one a line.
	else if (typeof data === 'string') event.waitUntil(keepOpened(data.split('\n').filter(Boolean)));
});
