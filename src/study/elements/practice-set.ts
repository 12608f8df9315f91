import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import { practiceSet, type Question, timeLimit } from '../practice.ts';
import type { PracticeResult } from '../study-document.ts';
import { chosenIn, questionField, revealAnswer } from './practice-form.ts';
import { failureMessage, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

const minutesAndSeconds = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const countRight = ({ answers }: Pick<PracticeResult, 'answers'>) => answers.filter(({ right }) => right).length;

function resultItem(result: PracticeResult): HTMLLIElement {
	const date = new Date(result.at).toLocaleDateString('en');
	const score = `${countRight(result)} of ${result.answers.length} in ${minutesAndSeconds(result.seconds)}`;
	return createElement('li', {}, `${date}: ${score}`);
}

/** A set of practice questions, with a time limit if the reader wants one. */
class PracticeSet extends StudyElement {
	#context: StudyContext | undefined;
	#questions: readonly Question[] = [];
	/** Timestamp of the start of the set. */
	#started = 0;
	#timer: ReturnType<typeof setInterval> | undefined;

	protected connect(signal: AbortSignal) {
		const onSubmit = (part: string, action: () => void) =>
			this.getPart(part).addEventListener(
				'submit',
				(event) => {
					event.preventDefault();
					action();
				},
				{ signal },
			);
		onSubmit('start', () => this.#start());
		onSubmit('set', () => this.#finish(false));
		signal.addEventListener('abort', () => clearInterval(this.#timer));
		void withStudyContext(
			(context) => {
				this.#context = context;
				this.hidden = false;
				this.#renderResults(context);
			},
			(error) => {
				this.hidden = false;
				this.getPart('score').textContent = failureMessage(error, 'The questions');
			},
		);
	}

	#start() {
		if (!this.#context) return;
		const form = new FormData(this.getPart<HTMLFormElement>('start'));
		const { data } = this.#context.session;
		this.#questions = practiceSet(data, Number(form.get('count')), Math.random);
		this.#started = Date.now();
		this.getPart('questions').replaceChildren(...this.#questions.map(questionField));
		this.getPart('score').textContent = '';
		this.getPart('set').hidden = false;
		this.getPart('finish').hidden = false;
		this.#stopTimer();
		if (form.has('timed')) this.#startTimer(timeLimit(this.#questions.length, data.pace));
		this.getPart('questions').focus();
	}

	/** Seconds since the start of the set. */
	get #elapsed() {
		return Math.round((Date.now() - this.#started) / 1000);
	}

	#startTimer(seconds: number) {
		const update = () => {
			const left = Math.max(0, seconds - this.#elapsed);
			this.getPart('clock').textContent = `${minutesAndSeconds(left)} left`;
			if (left === 0) this.#finish(true);
		};
		update();
		this.#timer = setInterval(update, 1000);
	}

	#stopTimer() {
		clearInterval(this.#timer);
		this.getPart('clock').textContent = '';
	}

	#finish(timeIsUp: boolean) {
		const context = this.#context;
		if (!context || this.getPart('finish').hidden) return;
		this.#stopTimer();
		this.getPart('finish').hidden = true;
		const fields = [...this.querySelectorAll('fieldset')];
		const unanswered = fields.filter((field) => chosenIn(field) === undefined).length;
		const answers = this.#questions.map((question, index) => {
			const field = fields[index];
			if (!field) throw new Error(`Question ${index + 1} is not on the page.`);
			return { prompt: question.prompt.id, right: revealAnswer(field, question) };
		});
		const result: PracticeResult = { at: this.#started, seconds: this.#elapsed, answers };
		this.#renderScore(result, { timeIsUp, unanswered });
		void context
			.change((document) => ({ ...document, practices: [...document.practices, result] }))
			.then(() => this.#renderResults(context));
	}

	#renderScore(result: PracticeResult, { timeIsUp, unanswered }: { timeIsUp: boolean; unanswered: number }) {
		const score = this.getPart('score');
		score.textContent = [
			...(timeIsUp ? ['Time is up.'] : []),
			`${countRight(result)} of ${result.answers.length} right in ${minutesAndSeconds(result.seconds)}.`,
			...(unanswered > 0 ? [`${counted(unanswered, 'question')} not answered.`] : []),
			'Each answer stands below with its card.',
		].join(' ');
		score.focus();
	}

	/** Lists the last ten results, latest first. */
	#renderResults({ session }: StudyContext) {
		const items = session.document.practices.slice(-10).reverse().map(resultItem);
		this.getPart('past').hidden = items.length === 0;
		this.getPart('past')
			.querySelector('ul')
			?.replaceChildren(...items);
	}
}

customElements.define('practice-set', PracticeSet);
