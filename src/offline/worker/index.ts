/// <reference lib="webworker" />
import { answerFor } from './fetch-handlers.ts';
import { install, takeOver } from './install.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
	const answer = answerFor(event);
	if (answer) event.respondWith(answer(event));
});
// A new version waits until the reader wants it.
self.addEventListener('message', ({ data }) => {
	if (data === 'take over') void self.skipWaiting();
});
