import { askToPersist } from '../../dom/ask-to-persist.ts';
import { checkStudyData } from '../check-study-data.ts';
import { practiceSet, repeatSet } from '../practice.ts';
import {
	mistakesOf,
	resultOf,
	withCheck,
	withChoice,
	withFlag,
	withFlipChoice,
	withPosition,
} from '../practice-run.ts';
import { flipPrompt, openMistakes, wrongPrompts } from '../practice-score.ts';
import type { Question } from '../question.ts';
import type { StudyData } from '../study-data.ts';
import { choiceAtKey } from './choice-at-key.ts';
import { forgetPrompts } from './forget-prompts.ts';
import { failureMessage, loadData } from './load-data.ts';
import { onChangeElsewhere } from './other-tabs.ts';
import { isLeftOver, takesTen } from './practice-arrival.ts';
import { PracticeView } from './practice-view.ts';
import { goAction } from './question-screen.ts';
import { RunStore } from './run-store.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** What is known once the questions are loaded. */
interface Loaded {
	context: StudyContext;
	data: StudyData;
	store: RunStore;
	view: PracticeView;
}

/**
 * A set of practice questions, one on a screen. Each tap is stored at once, so that the set goes on after a reload, and
 * all tabs show the same set.
 */
class PracticeSet extends StudyElement {
	#loaded: Loaded | undefined;

	protected connect(signal: AbortSignal) {
		const on = (part: string, type: string, action: (loaded: Loaded, event: Event) => void) =>
			this.getPart(part).addEventListener(
				type,
				(event) => {
					if (type === 'submit') event.preventDefault();
					if (this.#loaded) action(this.#loaded, event);
				},
				{ signal },
			);
		on('start', 'submit', (loaded) => this.#startNew(loaded));
		on('go-on', 'click', ({ store, view }) => {
			view.show(store);
			view.focus();
		});
		on('ten', 'click', (loaded) => this.#startTen(loaded));
		on('repeat-open', 'click', (loaded) => this.#repeat(loaded, this.#mistakes(loaded)));
		on('repeat', 'click', (loaded) => this.#repeat(loaded, loaded.store.run ? wrongPrompts(loaded.store.run) : []));
		on('screen', 'submit', (loaded) => this.#go(loaded));
		on('previous', 'click', (loaded) => this.#move(loaded, (loaded.store.run?.position ?? 0) - 1));
		on('all', 'click', (loaded) => this.#move(loaded, Number.POSITIVE_INFINITY));
		on('flag', 'click', ({ store, view }) => {
			store.update((run) => withFlag(run, run.position, !run.questions[run.position]?.isFlagged));
			view.showState(store);
		});
		on('question', 'change', ({ store, view }, { target }) => {
			const { value, checked } = target as HTMLInputElement;
			store.update((run) => withChoice(run, run.position, Number(value), checked));
			view.showState(store);
		});
		this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
		document.addEventListener(STUDY_CHANGED, () => this.#renderEarlier(), { signal });
		// The reader may leave now: the time of the question is stored.
		document.addEventListener('visibilitychange', () => this.#loaded?.store.update(), { signal });
		signal.addEventListener('abort', () => this.#loaded?.view.stop());
		void withStudyContext(
			(context) => this.#load(context, signal),
			(error) => {
				this.hidden = false;
				this.getPart('error').textContent = failureMessage(error, 'The questions');
			},
		);
	}

	async #load(context: StudyContext, signal: AbortSignal) {
		const data = await loadData('practice/questions.json', checkStudyData);
		const view = new PracticeView(this, data, (name) => this.getPart(name), {
			show: (index) => this.#loaded && this.#move(this.#loaded, index),
			chooseFlip: (choice) => this.#loaded && this.#chooseFlip(this.#loaded, choice),
			timeUp: () => this.#loaded && this.#finish(this.#loaded, true),
		});
		const loaded = (this.#loaded = { context, data, store: new RunStore(data), view });
		this.hidden = false;
		this.getPart('error').textContent = '';
		this.#renderEarlier();
		const follow = async () => {
			if (await loaded.store.follow()) view.show(loaded.store);
		};
		onChangeElsewhere(() => void follow(), signal);
		await loaded.store.follow();
		this.#arrive(loaded);
	}

	/** Goes on with the set that is stored, or asks whether to, or starts a new one. */
	#arrive(loaded: Loaded) {
		const { store, view } = loaded;
		const [wantsTen, now] = [takesTen(), Date.now()];
		view.show(store);
		const isOpen = this.hasAttribute('data-running');
		if (wantsTen && !isOpen) this.#startTen(loaded);
		else if (store.run && isOpen && (wantsTen || isLeftOver(store.run, now))) view.ask(store.run, now, wantsTen);
	}

	#startTen(loaded: Loaded) {
		this.#start(loaded, practiceSet(loaded.data, 10, Math.random), false);
	}

	#startNew(loaded: Loaded) {
		const form = new FormData(this.getPart<HTMLFormElement>('start'));
		const questions = practiceSet(loaded.data, Number(form.get('count')), Math.random);
		this.#start(loaded, questions, form.get('mode') === 'timed');
	}

	#repeat(loaded: Loaded, prompts: readonly string[]) {
		this.#start(loaded, repeatSet(loaded.data, prompts, Math.random), false);
	}

	#start({ store, view }: Loaded, questions: readonly Question[], isTimed: boolean) {
		if (questions.length === 0) return;
		store.start(questions, isTimed);
		view.show(store);
		view.focus();
	}

	/** Does what the main button says. */
	#go(loaded: Loaded) {
		const { store, view, context } = loaded;
		if (!store.run) return;
		const { position } = store.run;
		const action = goAction(store.run);
		if (action === 'finish') return this.#finish(loaded, false);
		if (action === 'ask') return view.askForMore(store.run);
		if (action === 'next') return this.#move(loaded, position + 1);
		store.update((run) => withCheck(run, position));
		void forgetPrompts(context, mistakesOf(store.run, [position]));
		void askToPersist();
		view.show(store);
		view.focus();
	}

	#move({ store, view }: Loaded, position: number) {
		store.update((run) => withPosition(run, position));
		view.show(store);
		view.focus();
	}

	#chooseFlip({ store, view, context }: Loaded, choice: number) {
		const question = store.run?.questions[store.run.position];
		if (!question?.flip) return;
		store.update((run) => withFlipChoice(run, run.position, choice));
		if (choice !== question.flip.right) void forgetPrompts(context, flipPrompt(question));
		view.show(store);
		view.focus();
	}

	#finish({ store, view, context }: Loaded, timeIsUp: boolean) {
		const run = store.finish(timeIsUp);
		view.show(store);
		view.focus();
		if (!run) return;
		const result = resultOf(run);
		if (run.isTimed) void forgetPrompts(context, mistakesOf(run));
		void context.change((document) => ({
			...document,
			practices: [...document.practices.filter(({ at }) => at !== result.at), result],
		}));
	}

	#mistakes = ({ context, data }: Loaded) => openMistakes(context.store.document.practices, data);

	#renderEarlier() {
		if (!this.#loaded) return;
		const { context, view } = this.#loaded;
		view.showEarlier(context.store.document.practices, this.#mistakes(this.#loaded).length);
	}

	/** Keys 1 to 5 mark a choice, while the focus is in the question. */
	#onKey(event: KeyboardEvent) {
		if (this.getPart('screen').hidden) return;
		const input = choiceAtKey(event, this.querySelectorAll<HTMLInputElement>('[data-part="question"] input'));
		input?.focus();
		input?.click();
	}
}

customElements.define('practice-set', PracticeSet);
