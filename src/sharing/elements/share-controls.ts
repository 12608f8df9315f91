import { copyRichText, copyText } from '../../dom/clipboard.ts';
import { isPlainClick } from '../../dom/is-plain-click.ts';
import { loadScript, reportUnlessMissing } from '../../dom/load-script.ts';
import { required } from '../../model/required.ts';
import { reportMissingStatement } from './missing-statement.ts';

/** How long a selection must stay the same before a link to it is offered, in milliseconds. */
const SELECTION_DELAY = 300;

/** The module that copies and shows links. It is loaded when a reader is about to need it. */
const importPanel = () => import('./link-panel.ts');

/** The permalink or send button that was the target of an event. */
const controlAt = ({ target }: Event) =>
	target instanceof Element ? target.closest<HTMLElement>('.permalink, [data-send]') : null;

function openPanel(event: MouseEvent) {
	const control = controlAt(event);
	if (!control || !isPlainClick(event)) return;
	event.preventDefault();
	const loading = loadScript(importPanel);
	// Copying starts in the click, because Safari refuses it later; what is copied follows once the script has arrived.
	const loaded = loading.then((panel) => required(panel, 'the script of the panel'));
	if (control instanceof HTMLAnchorElement) {
		const isCopied = copyText(loaded.then(({ permalinkUrl }) => permalinkUrl(control)));
		void loading.then((panel) => panel?.showCopied(control, panel.permalinkUrl(control), isCopied));
	} else {
		const isCopied = 'share' in navigator ? undefined : copyRichText(loaded.then(({ cardText }) => cardText()));
		void loading.then((panel) => panel?.sendCard(control, isCopied));
	}
}

function updatePhraseLink() {
	const selection = getSelection();
	const isInText = selection?.isCollapsed === false && selection.anchorNode?.parentElement?.closest('article .prose');
	const isOffered = document.querySelector('[data-phrase]') !== null;
	if (selection && (isInText || isOffered))
		import('./phrase-link.ts').then(({ offerPhraseLink }) => offerPhraseLink(selection)).catch(reportUnlessMissing);
}

/** Makes the permalinks, the send button and the links to selected words of the page work. */
export function listenForSharing() {
	reportMissingStatement();
	addEventListener('hashchange', reportMissingStatement);
	const sendButton = document.querySelector<HTMLElement>('[data-send]');
	if (!sendButton) return;
	sendButton.toggleAttribute('data-copies', !('share' in navigator));
	sendButton.hidden = false;
	document.addEventListener('click', openPanel);
	// Browsers allow copying only for a short time after the click, so the panel is loaded before.
	document.addEventListener('pointerdown', (event) => controlAt(event) && importPanel().catch(reportUnlessMissing));
	let timer: ReturnType<typeof setTimeout> | undefined;
	document.addEventListener('selectionchange', () => {
		clearTimeout(timer);
		timer = setTimeout(updatePhraseLink, SELECTION_DELAY);
	});
}
