import { copyText } from '../../dom/clipboard.ts';
import { checkComparisons } from '../check-comparisons.ts';
import { checkStudyData } from '../check-study-data.ts';
import { duelPairs, pairAt } from '../duel.ts';
import { choiceAtKey } from './choice-at-key.ts';
import { DuelSession } from './duel-session.ts';
import { DuelView } from './duel-view.ts';
import { failureMessage, loadData } from './load-data.ts';
import { onChangeElsewhere } from './other-tabs.ts';
import { RoundStore } from './round-store.ts';
import { type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/**
 * Duels of two answers that are easily confused, with the clause that decides. The address names the pair that is
 * shown; who opens such an address gets that pair first. A round is stored at each step, and goes on after a reload.
 */
class PracticeDuels extends StudyElement {
	/** Undefined until the pairs are loaded. */
	#session: DuelSession | undefined;

	protected connect(signal: AbortSignal) {
		const on = (part: string, type: string, action: (session: DuelSession) => void) =>
			this.getPart(part).addEventListener(
				type,
				(event) => {
					event.preventDefault();
					if (this.#session) action(this.#session);
				},
				{ signal },
			);
		on('start', 'submit', (session) => this.#startRound(session));
		on('go-on', 'click', (session) => session.play());
		on('next', 'click', (session) => session.next(() => this.#startRound(session)));
		on('end', 'click', (session) => session.endRound());
		on('copy', 'click', (session) => void this.#copy(session));
		this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
		addEventListener('hashchange', () => this.#session?.showAddress(), { signal });
		document.addEventListener('visibilitychange', () => this.#session?.storeTime(), { signal });
		signal.addEventListener('abort', () => this.#session?.stopClock());
		void withStudyContext(
			(context) => this.#load(context, signal),
			(error) => this.#say(failureMessage(error, 'The duels')),
		);
	}

	async #load(context: StudyContext, signal: AbortSignal) {
		const { cards, moved } = await loadData('practice/questions.json', checkStudyData);
		const pairs = duelPairs(cards, await loadData('practice/comparisons.json', checkComparisons));
		const store = new RoundStore(pairs, moved);
		await store.follow();
		const session = (this.#session = new DuelSession({
			context,
			pairs,
			pairOf: (fragment) => pairAt(fragment, pairs, moved),
			store,
			view: new DuelView((name) => this.getPart(name)),
			say: (message) => this.#say(message),
		}));
		this.#say('');
		session.arrive();
		onChangeElsewhere(() => void session.follow(), signal);
	}

	#say(message: string) {
		this.hidden = false;
		this.getPart('error').textContent = message;
	}

	#startRound(session: DuelSession) {
		session.startRound(new FormData(this.getPart<HTMLFormElement>('start')).has('clock'));
	}

	async #copy({ address }: DuelSession) {
		if (!address) return;
		this.getPart('copied').textContent = (await copyText(address)) ? 'Copied.' : address;
	}

	/** Keys 1 and 2 choose. */
	#onKey(event: KeyboardEvent) {
		choiceAtKey(event, this.querySelectorAll<HTMLButtonElement>('[data-part="sides"] button'))?.click();
	}
}

customElements.define('practice-duels', PracticeDuels);
