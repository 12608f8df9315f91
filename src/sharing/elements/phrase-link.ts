import { type Selected, textDirective } from '../text-fragment.ts';
import { adoptStyle } from '../../dom/adopt-style.ts';
import { copyLink, linkTo } from './link-panel.ts';
import css from './link-panel.css?inline';

const BLOCKS = 'p, li, td, th, h1, h2, h3, dt, dd, pre, figcaption, div, section, body';

/** The page's visible text as a browser searches it, and where the selection lies in it. */
function selectedText(range: Range): Selected {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let text = '';
	let start: number | undefined;
	let end = 0;
	let block: Element | null | undefined;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent?.checkVisibility() || parent.closest('.link-panel, [data-phrase], svg')) continue;
		const own = parent.closest(BLOCKS);
		if (own !== block) text += '\n';
		block = own;
		const length = node.textContent?.length ?? 0;
		if (node === range.startContainer) start = text.length + range.startOffset;
		else if (start === undefined && range.comparePoint(node, 0) === 0) start = text.length;
		if (node === range.endContainer) end = text.length + range.endOffset;
		else if (start !== undefined && length > 0 && range.comparePoint(node, length) <= 0) end = text.length + length;
		text += node.textContent ?? '';
	}
	return { text, start: start ?? text.length, end: Math.max(end, start ?? text.length) };
}

/** The statement, or part of the card, in which a selection starts. */
function passageOf(range: Range): HTMLElement | null {
	const { startContainer: node } = range;
	const element = node instanceof Element ? node : node.parentElement;
	const near = element?.closest<HTMLElement>('.prose :is([id], section)') ?? null;
	return near?.localName === 'section' ? near.querySelector('h2') : near;
}

let offering: AbortController | undefined;

function take() {
	// While the link is shown, the button is what it belongs to.
	if (document.querySelector('[data-phrase] ~ .link-panel:popover-open')) return;
	offering?.abort();
	document.querySelector('[data-phrase]')?.remove();
}

/** Makes the button the keyboard's next stop: browsers would go on from the whole of the text instead. */
function stopAt(button: HTMLElement, event: KeyboardEvent) {
	const isPlain = event.key === 'Tab' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
	if (!isPlain || document.activeElement?.matches('a, button, input, select, textarea, summary')) return;
	event.preventDefault();
	button.focus();
}

function place(button: HTMLElement, passage: HTMLElement) {
	const isBlock = passage.matches('pre, h2');
	const cell = passage.matches('tr') ? passage.lastElementChild : passage;
	if (isBlock) passage.after(button);
	else cell?.append(button);
}

/** Offers a link to the selected words beside the statement they stand in; nothing while none are selected. */
export function offerPhrase(selection: Selection) {
	take();
	if (selection.isCollapsed || selection.rangeCount === 0 || document.querySelector('[data-phrase]')) return;
	const range = selection.getRangeAt(0);
	const passage = passageOf(range);
	const directive = passage && textDirective(selectedText(range));
	if (!directive) return;
	adoptStyle(css);
	const button = document.createElement('button');
	button.type = 'button';
	button.dataset['phrase'] = '';
	button.textContent = 'Link to these words';
	// A press must not take the selection away.
	button.addEventListener('pointerdown', (event) => event.preventDefault());
	button.addEventListener('click', () => void copyLink(button, `${linkTo(passage.id)}:~:${directive}`));
	offering = new AbortController();
	document.addEventListener('keydown', (event) => stopAt(button, event), { signal: offering.signal });
	place(button, passage);
}
