import { pressedKey } from '../../dom/pressed-key.ts';
import { type Grade, GRADES } from '../study-document.ts';

/** Where letters and Space mean something else. */
const OTHER_USE = 'input, select, textarea, summary';

/** What a key asks for in the review: a grade, or another step. */
export type Step = Grade | 'undo' | 'skip' | 'show';

/**
 * The step of a key event; undefined if it is none, because another key is held too, it is repeated, or the focus is in a
 * field. Space and Enter show the answer only where they press no button: in the prompt, or with the focus nowhere.
 * @param prompt the element of the prompt that is asked
 */
export function shortcut(event: KeyboardEvent, prompt: HTMLElement): Step | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
	if (event.target instanceof Element && event.target.closest(OTHER_USE)) return undefined;
	const key = pressedKey(event);
	if (key === 'u') return 'undo';
	if (key === 's') return 'skip';
	const pressesNothing = event.target === prompt || event.target === document.body;
	if ((key === ' ' || key === 'Enter') && pressesNothing) return 'show';
	return GRADES.find((grade) => String(grade) === key);
}
