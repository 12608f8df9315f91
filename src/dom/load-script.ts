import { createElement } from './create-element.ts';

/** How browsers name a script that did not arrive: Chromium, Firefox, Safari. */
const NOT_LOADED = /dynamically imported module|importing a module script failed/i;

/** Whether an error says that a script did not arrive, rather than that its code failed. */
export const isMissingScript = (error: unknown) => error instanceof TypeError && NOT_LOADED.test(error.message);

function tellReader() {
	document.querySelector('.script-notice')?.remove();
	const notice = createElement('div', { className: 'script-notice' });
	notice.setAttribute('role', 'status');
	document.body.append(notice);
	const close = createElement('button', { type: 'button', onclick: () => notice.remove() }, 'Close');
	notice.append('This part of the page could not be loaded. Try again when you are online. ', close);
}

/**
 * Loads a script that the reader has asked for by a click or a key, and tells the reader if it does not arrive.
 * @returns undefined if it did not arrive; a later call asks for it again
 */
export async function loadScript<Module>(load: () => Promise<Module>): Promise<Module | undefined> {
	try {
		return await load();
	} catch (error) {
		if (!isMissingScript(error)) throw error;
		tellReader();
		return undefined;
	}
}

/** Reports an error, unless it says that a script did not arrive: the page does without it until it is asked for again. */
export function reportUnlessMissing(error: unknown) {
	if (!isMissingScript(error)) reportError(error);
}

/** Loads a script that nobody has asked for yet. If it does not arrive, it is asked for again once the network is back. */
export function loadAside(load: () => Promise<unknown>) {
	load().catch((error: unknown) => {
		reportUnlessMissing(error);
		if (isMissingScript(error)) addEventListener('online', () => loadAside(load), { once: true });
	});
}
