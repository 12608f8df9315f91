import { adoptStyle } from '../../dom/adopt-style.ts';
import { createElement } from '../../dom/create-element.ts';
import { textNodes } from '../../dom/text-nodes.ts';
import { type SelectedText, textDirective } from '../text-fragment.ts';
import { copyLink, linkTo } from './link-panel.ts';
import css from './link-panel.css?inline';

const BLOCKS = 'p, li, td, th, h1, h2, h3, dt, dd, pre, figcaption, div, section, body';
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** The page's visible text as the browser's search reads it, and where the selection starts and ends in it. */
function selectedText(range: Range): SelectedText {
	let text = '';
	let start: number | undefined;
	let end = 0;
	let previousBlock: Element | null | undefined;
	for (const node of textNodes(document.body)) {
		const parent = node.parentElement;
		if (!parent?.checkVisibility() || parent.closest('.link-panel, [data-phrase], svg')) continue;
		const block = parent.closest(BLOCKS);
		if (block !== previousBlock) text += '\n';
		previousBlock = block;
		const { length } = node;
		if (node === range.startContainer) start = text.length + range.startOffset;
		else if (start === undefined && range.comparePoint(node, 0) === 0) start = text.length;
		if (node === range.endContainer) end = text.length + range.endOffset;
		else if (start !== undefined && length > 0 && range.comparePoint(node, length) <= 0) end = text.length + length;
		text += node.data;
	}
	start ??= text.length;
	return { text, start, end: Math.max(end, start) };
}

/** The statement in which a selection starts, or the heading of its section. */
function statementOf({ startContainer: node }: Range): HTMLElement | null {
	const element = node instanceof Element ? node : node.parentElement;
	const nearest = element?.closest<HTMLElement>('.prose :is([id], section)') ?? null;
	return nearest?.localName === 'section' ? nearest.querySelector('h2') : nearest;
}

/**
 * Puts the button before the first link or control after the start of the selection, or at the end of the statement, so
 * that the Tab key goes from the selected words to the button.
 */
function place(button: HTMLElement, statement: HTMLElement, range: Range) {
	if (statement.matches('pre, h2')) return statement.after(button);
	const controls = [...statement.querySelectorAll(FOCUSABLE)];
	const next = controls.find((control) => range.comparePoint(control, 0) >= 0);
	const end = statement.matches('tr') ? statement.lastElementChild : statement;
	if (next) next.before(button);
	else end?.append(button);
}

/** Shows a button that copies a link to the selected words, in their statement. Removes it when nothing is selected. */
export function offerPhraseLink(selection: Selection) {
	// The open panel is placed next to the button, so the button stays.
	if (document.querySelector('[data-phrase] ~ .link-panel:popover-open')) return;
	document.querySelector('[data-phrase]')?.remove();
	if (selection.isCollapsed || selection.rangeCount === 0) return;
	const range = selection.getRangeAt(0);
	const statement = statementOf(range);
	const directive = statement && textDirective(selectedText(range));
	if (!directive) return;
	adoptStyle(css);
	const button = createElement('button', { type: 'button' }, 'Link to these words');
	button.dataset['phrase'] = '';
	// Otherwise pressing the button would end the selection.
	button.addEventListener('pointerdown', (event) => event.preventDefault());
	button.addEventListener('click', () => void copyLink(button, `${linkTo(statement.id)}:~:${directive}`));
	place(button, statement, range);
}
