import { checkStudyData } from '../check-study-data.ts';
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
import type { StudyData } from '../study-data.ts';
import { countDown } from './count-down.ts';
import { failureMessage, loadData } from './load-data.ts';
import { onChangeElsewhere } from './other-tabs.ts';
import { questionFields } from './practice-form.ts';
import { minutesAndSeconds, resultItems, scoreText } from './practice-results.ts';
import { changeRun, loadRun, saveRun } from './practice-storage.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/**
 * A set of practice questions, with a time limit if the reader wants one. Each choice is stored at once, so that the set
 * goes on after a reload, and all tabs show the same set.
 */
class PracticeSet extends StudyElement {
	#context: StudyContext | undefined;
	#data: StudyData | undefined;
	#run: PracticeRun | undefined;
	#stopClock: (() => void) | undefined;

	protected connect(signal: AbortSignal) {
		const on = (part: string, type: string, action: (event: Event) => void) =>
			this.getPart(part).addEventListener(type, action, { signal });
		const onSubmit = (part: string, action: () => void) =>
			on(part, 'submit', (event) => {
				event.preventDefault();
				action();
			});
		onSubmit('start', () => void this.#askToStart());
		onSubmit('set', () => this.#finish(false));
		on('go-on', 'click', () => this.#goOn());
		on('start-anew', 'click', () => this.#start());
		on('questions', 'change', ({ target }) => this.#choose(target as HTMLInputElement));
		document.addEventListener(STUDY_CHANGED, () => this.#renderResults(), { signal });
		signal.addEventListener('abort', () => this.#stopClock?.());
		void withStudyContext(
			async (context) => {
				this.#data = await loadData('practice/questions.json', checkStudyData);
				this.#context = context;
				this.hidden = false;
				this.getPart('score').textContent = '';
				this.#renderResults();
				onChangeElsewhere(() => void this.#follow(), signal);
				await this.#follow();
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
		if (!this.#data) return;
		this.getPart('replace').hidden = true;
		const form = new FormData(this.getPart<HTMLFormElement>('start'));
		const questions = practiceSet(this.#data, Number(form.get('count')), Math.random);
		const run = newRun(questions, Date.now(), form.has('timed'));
		void saveRun(run);
		this.getPart('score').textContent = '';
		this.#show(run);
		this.getPart('questions').focus();
	}

	/** Shows the stored set: on opening the page, and when another tab has changed it. */
	async #follow() {
		const stored = await loadRun();
		if (!this.#data || !stored || JSON.stringify(stored) === JSON.stringify(this.#run)) return;
		const isOther = stored.started !== this.#run?.started;
		const run = currentRun(stored, this.#data);
		if (isOther && !run.finished)
			this.getPart('score').textContent =
				`Your set goes on: ${countAnswered(run)} of ${run.questions.length} answered.`;
		this.#show(run);
	}

	#show(run: PracticeRun) {
		if (!this.#data) return;
		this.#run = run;
		this.getPart('questions').replaceChildren(...questionFields(run, this.#data));
		this.getPart('set').hidden = false;
		this.getPart('finish').hidden = run.finished !== undefined;
		if (run.finished) this.getPart('score').textContent = scoreText(run);
		this.#stopClock?.();
		this.getPart('clock').textContent = '';
		if (run.isTimed && !run.finished) this.#startClock(run, timeLimit(run.questions.length, this.#data.pace));
	}

	#startClock(run: PracticeRun, limit: number) {
		this.#stopClock = countDown(
			() => Math.max(0, limit - secondsSince(run, Date.now())),
			(left) => {
				this.getPart('clock').textContent = `${minutesAndSeconds(left)} left`;
				if (left === 0) this.#finish(true);
			},
		);
	}

	#choose({ name, value }: HTMLInputElement) {
		const data = this.#data;
		if (!data || !this.#run) return;
		const [index, chosen] = [Number(name.replace('question-', '')), Number(value)];
		this.#run = withChoice(this.#run, index, chosen);
		void changeRun(this.#run, (stored) => withChoice(currentRun(stored, data), index, chosen));
	}

	#finish(timeIsUp: boolean) {
		if (!this.#context || !this.#run || this.#run.finished) return;
		this.getPart('replace').hidden = true;
		const run = { ...this.#run, finished: { seconds: secondsSince(this.#run, Date.now()), timeIsUp } };
		void saveRun(run);
		this.#show(run);
		this.getPart('score').focus();
		const result = resultOf(run);
		void this.#context.change((document) => ({
			...document,
			practices: [...document.practices.filter(({ at }) => at !== result.at), result],
		}));
	}

	#renderResults() {
		const items = this.#context ? resultItems(this.#context.store.document.practices) : [];
		this.getPart('past').hidden = items.length === 0;
		this.getPart('past')
			.querySelector('ul')
			?.replaceChildren(...items);
	}
}

customElements.define('practice-set', PracticeSet);
