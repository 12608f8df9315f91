/*
 * Published as sw.js, this file ends the offline mode on every device that visits the site: it deletes the caches,
 * unregisters the worker and reloads the open pages from the network.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(switchOff()));

async function switchOff() {
	const prefix = `notes:${new URL('./', self.location.href).pathname}:`;
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
	await Promise.all(names.map((name) => caches.delete(name)));
	await self.registration.unregister();
	const pages = await self.clients.matchAll({ type: 'window' });
	await Promise.all(pages.map((page) => page.navigate(page.url)));
}
