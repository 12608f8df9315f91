import { pressedKey } from '../../dom/pressed-key.ts';

/**
 * Moves the focus with the arrow keys up and down, if it is on one of these elements.
 * @param focusable from top to bottom
 */
export function moveFocus(event: KeyboardEvent, focusable: readonly Element[]): void {
	const key = pressedKey(event);
	if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
	const index = focusable.findIndex((element) => element === document.activeElement);
	const next = focusable[index + (key === 'ArrowDown' ? 1 : -1)];
	if (index === -1 || !(next instanceof HTMLElement)) return;
	event.preventDefault();
	next.focus();
}
