import { type Grade, GRADES } from '../study-document.ts';
import { shortcut } from './shortcut.ts';

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
	const onClick = (part: string, step: () => void) => getPart(part).addEventListener('click', step, { signal });
	for (const name of ['show', 'undo', 'skip', 'suspend', 'all'] as const) onClick(name, () => steps[name]());
	for (const grade of GRADES) onClick(`grade-${grade}`, () => steps.grade(grade));
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
