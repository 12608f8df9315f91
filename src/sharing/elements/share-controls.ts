/** Links that copy themselves, the button that sends a card, links to a selected phrase, and passages that are gone. */

const PAUSE = 300;

/** What shows and copies a link; it is loaded when a reader is about to need it. */
const loadPanel = () => import('./link-panel.ts');

const controlAt = ({ target }: Event) =>
	target instanceof Element ? target.closest<HTMLElement>('.permalink, [data-send]') : null;

function openPanel(event: MouseEvent) {
	const control = controlAt(event);
	if (!control || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	void loadPanel().then(({ copyLinkOf, sendCard }) =>
		control instanceof HTMLAnchorElement ? copyLinkOf(control) : sendCard(control),
	);
}

/** Says so when the address names a passage that the page does not have. */
function sayWhatIsGone() {
	const place = document.querySelector('[data-gone]');
	if (!place) return;
	let id = location.hash.slice(1).split(':~:')[0] ?? '';
	try {
		id = decodeURIComponent(id);
	} catch {
		// Not every address is well-formed; then no passage has it.
	}
	const isThere = id === '' || id === 'top' || document.getElementById(id) !== null;
	place.textContent = isThere ? '' : 'The passage that this link led to is gone. Here is the card as it is now.';
}

function offerPhrase() {
	const selection = getSelection();
	const isText = selection?.isCollapsed === false && selection.anchorNode?.parentElement?.closest('article .prose');
	const isOffered = document.querySelector('[data-phrase]') !== null;
	if (selection && (isText || isOffered))
		void import('./phrase-link.ts').then((module) => module.offerPhrase(selection));
}

/** Listens on the whole page. */
export function listenForAddresses() {
	sayWhatIsGone();
	addEventListener('hashchange', sayWhatIsGone);
	const send = document.querySelector<HTMLElement>('[data-send]');
	if (!send) return;
	send.hidden = false;
	document.addEventListener('click', openPanel);
	// The clipboard wants to be used soon after the click, so the panel is on its way before.
	document.addEventListener('pointerdown', (event) => void (controlAt(event) && loadPanel()));
	let timer: ReturnType<typeof setTimeout> | undefined;
	document.addEventListener('selectionchange', () => {
		clearTimeout(timer);
		timer = setTimeout(offerPhrase, PAUSE);
	});
}
