import { type Grade, GRADES } from '../study-document.ts';
import { shortcut } from './shortcut.ts';

/** Milliseconds and CSS pixels within which a tap is the second one of a double tap. */
const DOUBLE_TAP = { time: 400, distance: 40 };

/** Returns a function that tells whether a click is no second tap at the same place. */
function ignoreDoubleTaps() {
	let last = { at: 0, x: 0, y: 0 };
	return ({ detail, clientX: x, clientY: y }: MouseEvent): boolean => {
		const at = Date.now();
		// A click by the keyboard or a screen reader has no place.
		const isNear = detail > 0 && Math.hypot(x - last.x, y - last.y) < DOUBLE_TAP.distance;
		if (isNear && at - last.at < DOUBLE_TAP.time) return false;
		last = { at, x, y };
		return true;
	};
}

/** What the buttons and keys of the review do. */
export interface ReviewSteps {
	show: () => void;
	grade: (grade: Grade) => void;
	undo: () => void;
	skip: () => void;
	suspend: () => void;
	/** Asks from all domains again. */
	all: () => void;
	/** Whether the answer is shown, so that it can be graded. */
	isAnswered: () => boolean;
}

/** Takes a step when its button or, with the focus in the review or nowhere, its key is pressed. */
export function listenToSteps(
	review: HTMLElement,
	getPart: (name: string) => HTMLElement,
	steps: ReviewSteps,
	signal: AbortSignal,
) {
	const onClick = (part: string, step: (event: MouseEvent) => void) =>
		getPart(part).addEventListener('click', step, { signal });
	for (const name of ['undo', 'skip', 'suspend', 'all'] as const) onClick(name, () => steps[name]());
	// In the bar, one button takes the place of another. The second tap of a double tap would press it before it is seen.
	const isFirstTap = ignoreDoubleTaps();
	onClick('show', (event) => isFirstTap(event) && steps.show());
	for (const grade of GRADES) onClick(`grade-${grade}`, (event) => isFirstTap(event) && steps.grade(grade));
	const onKey = (event: KeyboardEvent) => {
		const { target } = event;
		if (target !== document.body && !(target instanceof Node && review.contains(target))) return;
		const step = shortcut(event, getPart('prompt'));
		const isAnswered = steps.isAnswered();
		if (step === 'undo' || step === 'skip') steps[step]();
		else if (step === 'show' && !isAnswered) steps.show();
		else if (typeof step === 'number' && isAnswered) steps.grade(step);
		else return;
		event.preventDefault();
	};
	document.addEventListener('keydown', onKey, { signal });
}
