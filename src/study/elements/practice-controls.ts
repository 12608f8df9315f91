import { choiceAtKey } from './choice-at-key.ts';

/** What the buttons and keys of the practice do. */
export interface PracticeSteps {
	/** Starts a set as the form says. */
	start: () => void;
	/** Goes on with the set that is stored. */
	goOn: () => void;
	startTen: () => void;
	/** Asks again what was wrong in the set that is shown. */
	repeat: () => void;
	/** Asks again what was wrong in any set. */
	repeatAll: () => void;
	/** Does what the main button says. */
	go: () => void;
	/** Shows the question before this one. */
	previous: () => void;
	/** Shows the list of all questions. */
	list: () => void;
	flag: () => void;
	/** Marks a choice, or takes its mark away. */
	mark: (choice: number, isOn: boolean) => void;
}

/** Takes a step when its button, form or key is used. */
export function listenToPractice(
	practice: HTMLElement,
	getPart: (name: string) => HTMLElement,
	steps: PracticeSteps,
	signal: AbortSignal,
) {
	const onClick = (part: string, step: () => void) => getPart(part).addEventListener('click', step, { signal });
	const onSubmit = (part: string, step: () => void) => {
		const submit = (event: Event) => {
			event.preventDefault();
			step();
		};
		getPart(part).addEventListener('submit', submit, { signal });
	};
	onSubmit('start', () => steps.start());
	onSubmit('screen', () => steps.go());
	onClick('go-on', () => steps.goOn());
	onClick('ten', () => steps.startTen());
	onClick('repeat', () => steps.repeat());
	onClick('repeat-open', () => steps.repeatAll());
	onClick('previous', () => steps.previous());
	onClick('all', () => steps.list());
	onClick('flag', () => steps.flag());
	const onChange = ({ target }: Event) => {
		const { value, checked } = target as HTMLInputElement;
		steps.mark(Number(value), checked);
	};
	getPart('question').addEventListener('change', onChange, { signal });
	// Keys 1 to 5 mark a choice, while the focus is in the question.
	const onKey = (event: KeyboardEvent) => {
		if (getPart('screen').hidden) return;
		const input = choiceAtKey(event, practice.querySelectorAll<HTMLInputElement>('[data-part="question"] input'));
		input?.focus();
		input?.click();
	};
	practice.addEventListener('keydown', onKey, { signal });
}
