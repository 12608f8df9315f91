import { createElement } from '../../dom/create-element.ts';

/** Milliseconds that the reader waits for study data without a word. */
const PATIENCE_MS = 3000;

/** What is waited for longer than that. */
const late = new Set<object>();
let notice: HTMLElement | undefined;

function showNotice(tryAgain: () => void): HTMLElement {
	const bar = createElement('div', { className: 'script-notice', role: 'status' });
	document.body.append(bar);
	const button = createElement('button', { type: 'button', onclick: tryAgain }, 'Try again');
	bar.append('The browser does not give out your study data yet. ', button);
	return bar;
}

/**
 * Tells the reader when the study data does not answer, with a button that tries again. The notice goes with the last
 * answer that was late.
 * @returns what to call with the answer
 */
export function watchForAnswer(tryAgain: () => void): () => void {
	const task = {};
	const timer = setTimeout(() => {
		late.add(task);
		notice ??= showNotice(tryAgain);
	}, PATIENCE_MS);
	return () => {
		clearTimeout(timer);
		late.delete(task);
		if (late.size > 0) return;
		notice?.remove();
		notice = undefined;
	};
}
