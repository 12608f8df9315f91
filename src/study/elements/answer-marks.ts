import { createElement } from '../../dom/create-element.ts';

/**
 * Marks a choice: a check for what is right, a cross for what the reader chose wrongly, nothing for the others.
 * @returns the class of the choice and its mark
 */
export function answerMark(isRight: boolean, isChosen: boolean): { className: string; mark: Node[] } {
	if (!isRight && !isChosen) return { className: 'choice', mark: [] };
	const words = isRight ? (isChosen ? 'Right, your choice' : 'Right') : 'Your choice';
	const sign = createElement('span', { ariaHidden: 'true' }, isRight ? '✓ ' : '✗ ');
	return {
		className: `choice ${isRight ? 'right' : 'wrong'}`,
		mark: [createElement('strong', { className: 'mark' }, sign, words)],
	};
}

/** Seconds as minutes and seconds: `2:24`. */
export const minutesAndSeconds = (seconds: number) =>
	`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
