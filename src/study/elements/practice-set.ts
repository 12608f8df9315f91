import { practiceSet, timeLimit } from '../practice.ts';
import {
	countAnswered,
	currentRun,
	newRun,
	type PracticeRun,
	resultOf,
	secondsSince,
	withChoice,
} from '../practice-run.ts';
import type { Prompt } from '../prompts.ts';
import { onChangeElsewhere } from './other-tabs.ts';
import { questionField, revealAnswer } from './practice-form.ts';
import { minutesAndSeconds, resultItem, scoreText } from './practice-results.ts';
import { changeRun, loadRun, saveRun } from './practice-storage.ts';
import { EMPTY_DOCUMENT } from '../study-document.ts';
import { failureMessage, STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/**
 * A set of practice questions, with a time limit if the reader wants one. Each choice is stored at once, so that the set
 * goes on after a reload, and all tabs show the same set.
 */
class PracticeSet extends StudyElement {
	#context: StudyContext | undefined;
	#run: PracticeRun | undefined;
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
		onSubmit('start', () => void this.#askToStart());
		this.getPart('go-on').addEventListener('click', () => this.#goOn(), { signal });
		this.getPart('start-anew').addEventListener('click', () => this.#start(), { signal });
		onSubmit('set', () => this.#finish(false));
		this.getPart('questions').addEventListener('change', ({ target }) => this.#choose(target as HTMLInputElement), {
			signal,
		});
		document.addEventListener(STUDY_CHANGED, () => this.#renderResults(), { signal });
		signal.addEventListener('abort', () => clearInterval(this.#timer));
		void withStudyContext(
			(context) => {
				this.#context = context;
				this.hidden = false;
				this.getPart('score').textContent = '';
				this.#renderResults();
				onChangeElsewhere(() => void this.#follow(), signal);
				void this.#follow();
			},
			(error) => {
				this.hidden = false;
				this.getPart('score').textContent = failureMessage(error, 'The questions');
			},
		);
	}

	/** Starts a set. If one is not finished yet, the reader is asked first. */
	async #askToStart() {
		// Another tab may have started one.
		await this.#follow();
		const run = this.#run;
		if (!run || run.finished) return this.#start();
		this.getPart('replace-asked').textContent =
			`Your last set is not finished: ${countAnswered(run)} of ${run.questions.length} answered. A new one takes its place.`;
		this.getPart('replace').hidden = false;
		this.getPart('go-on').focus();
	}

	#goOn() {
		this.getPart('replace').hidden = true;
		this.getPart('questions').focus();
	}

	#start() {
		if (!this.#context) return;
		this.getPart('replace').hidden = true;
		const form = new FormData(this.getPart<HTMLFormElement>('start'));
		const questions = practiceSet(this.#context.session.data, Number(form.get('count')), Math.random);
		const run = newRun(questions, Date.now(), form.has('timed'));
		void saveRun(run);
		this.getPart('score').textContent = '';
		this.#show(run);
		this.getPart('questions').focus();
	}

	/** Shows the stored set: on opening the page, and when another tab has changed it. */
	async #follow() {
		const stored = await loadRun();
		const context = this.#context;
		if (!context || !stored || JSON.stringify(stored) === JSON.stringify(this.#run)) return;
		const isOther = stored.started !== this.#run?.started;
		const run = currentRun(stored, context.session);
		if (isOther && !run.finished)
			this.getPart('score').textContent =
				`Your set goes on: ${countAnswered(run)} of ${run.questions.length} answered.`;
		this.#show(run);
	}

	#promptOf(id: string): Prompt {
		const prompt = this.#context?.session.prompts.find((each) => each.id === id);
		if (!prompt) throw new Error(`There is no prompt "${id}".`);
		return prompt;
	}

	#show(run: PracticeRun) {
		const context = this.#context;
		if (!context) return;
		this.#run = run;
		const fields = run.questions.map((question, index) => {
			const prompt = this.#promptOf(question.prompt);
			const field = questionField(prompt, question, index);
			if (run.finished) revealAnswer(field, prompt, question);
			return field;
		});
		this.getPart('questions').replaceChildren(...fields);
		this.getPart('set').hidden = false;
		this.getPart('finish').hidden = run.finished !== undefined;
		if (run.finished) this.getPart('score').textContent = scoreText(run);
		this.#stopTimer();
		if (run.isTimed && !run.finished) this.#startTimer(run, timeLimit(run.questions.length, context.session.data.pace));
	}

	#choose({ name, value }: HTMLInputElement) {
		const context = this.#context;
		if (!context || !this.#run) return;
		const [index, chosen] = [Number(name.replace('question-', '')), Number(value)];
		this.#run = withChoice(this.#run, index, chosen);
		void changeRun(this.#run, (stored) => withChoice(currentRun(stored, context.session), index, chosen));
	}

	#startTimer(run: PracticeRun, limit: number) {
		const update = () => {
			const left = Math.max(0, limit - secondsSince(run, Date.now()));
			this.getPart('clock').textContent = `${minutesAndSeconds(left)} left`;
			if (left === 0) this.#finish(true);
		};
		this.#timer = setInterval(update, 1000);
		update();
	}

	#stopTimer() {
		clearInterval(this.#timer);
		this.getPart('clock').textContent = '';
	}

	#finish(timeIsUp: boolean) {
		const context = this.#context;
		if (!context || !this.#run || this.#run.finished) return;
		this.getPart('replace').hidden = true;
		const finished = { seconds: secondsSince(this.#run, Date.now()), timeIsUp };
		const run = { ...this.#run, finished };
		void saveRun(run);
		this.#show(run);
		this.getPart('score').focus();
		const result = resultOf(run);
		void context.change((document) => ({
			...document,
			practices: [...document.practices.filter(({ at }) => at !== result.at), result],
		}));
	}

	/** Lists the last ten results, latest first. */
	#renderResults() {
		const { practices } = this.#context?.session.document ?? EMPTY_DOCUMENT;
		const items = practices.slice(-10).reverse().map(resultItem);
		this.getPart('past').hidden = items.length === 0;
		this.getPart('past')
			.querySelector('ul')
			?.replaceChildren(...items);
	}
}

customElements.define('practice-set', PracticeSet);
