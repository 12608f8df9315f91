import { pressedKey } from '../../dom/pressed-key.ts';

/**
 * The choice that a pressed digit stands for, counted from 1; undefined for other keys, with Ctrl, Meta or Alt, and while
 * a key is held down. The browser's own action for the key is left out.
 */
export function choiceAtKey<Choice extends HTMLElement>(
	event: KeyboardEvent,
	choices: ArrayLike<Choice>,
): Choice | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
	const choice = choices[Number(pressedKey(event)) - 1];
	if (choice) event.preventDefault();
	return choice;
}
