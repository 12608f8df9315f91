import { practiceSet, type Question, secondsFor } from '../practice.ts';
import { counted } from '../../model/counted.ts';
import { type Desk, desk } from './study-context.ts';
import { made } from './rich-text.ts';
import { chosenIn, questionField, reveal } from './practice-form.ts';

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A set of questions by the exam's weights, timed at will. */
class PracticeSet extends HTMLElement {
	#listening: AbortController | undefined;
	#desk: Desk | undefined;
	#questions: readonly Question[] = [];
	#started = 0;
	#ticking: ReturnType<typeof setInterval> | undefined;

	#part<Kind extends HTMLElement = HTMLElement>(name: string) {
		return this.querySelector(`[data-part="${name}"]`) as Kind;
	}

	connectedCallback() {
		const { signal } = (this.#listening = new AbortController());
		const on = (part: string, act: () => void) =>
			this.#part(part).addEventListener(
				'submit',
				(event) => {
					event.preventDefault();
					act();
				},
				{ signal },
			);
		on('start', () => this.#start());
		on('set', () => this.#finish(false));
		desk().then(
			(opened) => {
				this.#desk = opened;
				this.hidden = false;
				this.#showPast();
			},
			() => {
				this.hidden = false;
				this.#part('score').textContent = 'The questions could not be loaded. Try again when you are online.';
			},
		);
	}

	disconnectedCallback() {
		this.#listening?.abort();
		clearInterval(this.#ticking);
	}

	#start() {
		if (!this.#desk) return;
		const wanted = new FormData(this.#part<HTMLFormElement>('start'));
		const { data } = this.#desk.session;
		this.#questions = practiceSet(data, Number(wanted.get('count')), Math.random);
		this.#started = Date.now();
		this.#part('questions').replaceChildren(...this.#questions.map(questionField));
		this.#part('score').textContent = '';
		this.#part('set').hidden = false;
		this.#part('finish').hidden = false;
		clearInterval(this.#ticking);
		this.#part('clock').textContent = '';
		if (wanted.has('timed')) this.#tick(secondsFor(this.#questions.length, data.pace));
		this.#part('questions').focus();
	}

	#tick(seconds: number) {
		const show = () => {
			const left = Math.max(0, seconds - Math.round((Date.now() - this.#started) / 1000));
			this.#part('clock').textContent = `${clock(left)} left`;
			if (left === 0) this.#finish(true);
		};
		show();
		this.#ticking = setInterval(show, 1000);
	}

	#finish(late: boolean) {
		if (this.#part('finish').hidden) return;
		clearInterval(this.#ticking);
		this.#part('clock').textContent = '';
		this.#part('finish').hidden = true;
		const fields = [...this.querySelectorAll('fieldset')];
		const open = fields.filter((field) => chosenIn(field) === undefined).length;
		const answers = this.#questions.map((question, index) => ({
			prompt: question.prompt.id,
			right: reveal(fields[index] as HTMLFieldSetElement, question),
		}));
		const right = answers.filter((answer) => answer.right).length;
		const seconds = Math.round((Date.now() - this.#started) / 1000);
		const left = open > 0 ? ` ${counted(open, 'question')} not answered.` : '';
		const score = this.#part('score');
		score.textContent = `${late ? 'Time is up. ' : ''}${right} of ${answers.length} right in ${clock(seconds)}.${left} Each answer stands below with its card.`;
		score.focus();
		const result = { at: this.#started, seconds, answers };
		void this.#desk
			?.change((document) => ({ ...document, practices: [...document.practices, result] }))
			.then(() => this.#showPast());
	}

	#showPast() {
		const past = this.#desk?.session.document.practices.slice(-10).reverse() ?? [];
		const items = past.map(({ at, seconds, answers }) => {
			const right = answers.filter((answer) => answer.right).length;
			return made(
				'li',
				'',
				`${new Date(at).toLocaleDateString('en')}: ${right} of ${answers.length} in ${clock(seconds)}`,
			);
		});
		this.#part('past').hidden = items.length === 0;
		this.#part('past')
			.querySelector('ul')
			?.replaceChildren(...items);
	}
}

customElements.define('practice-set', PracticeSet);
