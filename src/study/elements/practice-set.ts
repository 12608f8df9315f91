import { checkStudyData } from '../check-study-data.ts';
import { failureMessage, loadData } from './load-data.ts';
import { onChangeElsewhere } from './other-tabs.ts';
import { isLeftOver, takesExam, takesTen } from './practice-arrival.ts';
import { listenToPractice } from './practice-controls.ts';
import { PracticeSession } from './practice-session.ts';
import { PracticeView } from './practice-view.ts';
import { STUDY_CHANGED, type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/**
 * A set of practice questions, one on a screen. Each tap is stored at once, so that the set goes on after a reload, and
 * all tabs show the same set.
 */
class PracticeSet extends StudyElement {
	/** Undefined until the questions are loaded. */
	#session: PracticeSession | undefined;
	#view: PracticeView | undefined;

	protected connect(signal: AbortSignal) {
		listenToPractice(
			this,
			(name) => this.getPart(name),
			() => this.#session,
			signal,
		);
		document.addEventListener(STUDY_CHANGED, () => this.#session?.showEarlier(), { signal });
		// The reader may leave now: the time of the question is stored.
		document.addEventListener('visibilitychange', () => this.#session?.store.update(), { signal });
		signal.addEventListener('abort', () => this.#view?.stop());
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
		const view = (this.#view = new PracticeView(this, data, (name) => this.getPart(name), {
			show: (index) => this.#session?.move(index),
			chooseFlip: (choice) => this.#session?.chooseFlip(choice),
			timeUp: () => this.#session?.finish(true),
		}));
		const session = (this.#session = new PracticeSession(context, data, view));
		this.hidden = false;
		this.getPart('error').textContent = '';
		const follow = async () => {
			if (await session.store.follow()) session.show();
		};
		onChangeElsewhere(() => void follow(), signal);
		await session.store.follow();
		this.#arrive(session, view);
	}

	/** Goes on with the set that is stored, or asks whether to, or starts a new one. */
	#arrive(session: PracticeSession, view: PracticeView) {
		const { store } = session;
		const [wantsTen, now] = [takesTen(), Date.now()];
		if (takesExam()) this.querySelector<HTMLInputElement>('[value="timed"]')?.click();
		session.show();
		const isOpen = this.hasAttribute('data-running');
		if (wantsTen && !isOpen) session.start(10, false);
		else if (store.run && isOpen && (wantsTen || isLeftOver(store.run, now))) view.ask(store.run, now, wantsTen);
		else if (store.run && isOpen) view.sayResumed(store.run);
	}
}

customElements.define('practice-set', PracticeSet);
