import { choiceAtKey } from './choice-at-key.ts';
import type { PracticeSession } from './practice-session.ts';

/**
 * Takes a step when a button, a form or a key of the practice is used.
 * @param getSession returns undefined while there is nothing to practise yet
 */
export function listenToPractice(
	practice: HTMLElement,
	getPart: (name: string) => HTMLElement,
	getSession: () => PracticeSession | undefined,
	signal: AbortSignal,
) {
	const on = (part: string, type: string, step: (session: PracticeSession, event: Event) => void) =>
		getPart(part).addEventListener(
			type,
			(event) => {
				if (type === 'submit') event.preventDefault();
				const session = getSession();
				if (session) step(session, event);
			},
			{ signal },
		);
	on('start', 'submit', (session, { target }) => {
		const form = new FormData(target as HTMLFormElement);
		session.start(Number(form.get('count')), form.get('mode') === 'timed');
	});
	on('screen', 'submit', (session) => session.go());
	on('go-on', 'click', (session) => session.goOn());
	on('ten', 'click', (session) => session.start(10, false));
	on('repeat', 'click', (session) => session.repeat());
	on('repeat-open', 'click', (session) => session.repeatAll());
	on('previous', 'click', (session) => session.move((session.store.run?.position ?? 0) - 1));
	on('all', 'click', (session) => session.move(Number.POSITIVE_INFINITY));
	on('flag', 'click', (session) => session.flag());
	on('question', 'change', (session, { target }) => {
		const { value, checked } = target as HTMLInputElement;
		session.mark(Number(value), checked);
	});
	// Keys 1 to 5 mark a choice, while the focus is in the question.
	const onKey = (event: KeyboardEvent) => {
		if (getPart('screen').hidden) return;
		const input = choiceAtKey(event, practice.querySelectorAll<HTMLInputElement>('[data-part="question"] input'));
		input?.focus();
		input?.click();
	};
	practice.addEventListener('keydown', onKey, { signal });
}
