import { createElement } from '../../dom/create-element.ts';

/** Milliseconds without an answer after which the reader is told. */
const NOTICE_DELAY_MS = 3000;

/** Requests that have waited for longer than that. */
const late = new Set<object>();
let notice: HTMLElement | undefined;

function showNotice(tryAgain: () => void): HTMLElement {
	const bar = createElement('div', { className: 'script-notice', role: 'status' });
	document.body.append(bar);
	const button = createElement('button', { type: 'button', onclick: tryAgain }, 'Try again');
	bar.append('The browser has not opened your study data yet. ', button);
	return bar;
}

/**
 * Tells the reader when a request for the study data gets no answer, with a button that tries again. The notice is removed
 * once no request waits any more.
 * @returns what to call when the answer is there
 */
export function watchForAnswer(tryAgain: () => void): () => void {
	const task = {};
	const timer = setTimeout(() => {
		late.add(task);
		notice ??= showNotice(tryAgain);
	}, NOTICE_DELAY_MS);
	return () => {
		clearTimeout(timer);
		late.delete(task);
		if (late.size > 0) return;
		notice?.remove();
		notice = undefined;
	};
}
