import { copyText } from '../../dom/clipboard.ts';
import { decodeAddress } from '../../dom/decode-address.ts';
import { replaceAddress } from './replace-address.ts';
import { checkComparisons } from '../check-comparisons.ts';
import { checkStudyData } from '../check-study-data.ts';
import { type Duel, duelOf, type DuelPair, duelPairs, pairAt } from '../duel.ts';
import { endedRound, isOpen, withNext, withSide } from '../duel-round.ts';
import { choiceAtKey } from './choice-at-key.ts';
import { countDown } from './count-down.ts';
import { DuelView, pairAddress } from './duel-view.ts';
import { forgetPrompts } from './forget-prompts.ts';
import { failureMessage, loadData } from './load-data.ts';
import { onChangeElsewhere } from './other-tabs.ts';
import { RoundStore } from './round-store.ts';
import { type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** What is known once the pairs are loaded. */
interface Loaded {
	context: StudyContext;
	pairs: readonly DuelPair[];
	/** The pair of an address, also after a rename. */
	pairOf: (fragment: string) => DuelPair | undefined;
	store: RoundStore;
}

/**
 * Duels of two answers that are taken for one another, with the clause that decides. The address names the pair that is
 * shown; who opens such an address gets that pair first. A round is stored at each step, and goes on after a reload.
 */
class PracticeDuels extends StudyElement {
	#view = new DuelView((name) => this.getPart(name));
	#loaded: Loaded | undefined;
	/** The duel that is shown by itself, and not in a round. */
	#single: Duel | undefined;
	/** Whether the duel of the round is shown. */
	#isPlaying = false;
	#stopClock: (() => void) | undefined;

	protected connect(signal: AbortSignal) {
		const on = (part: string, type: string, action: (loaded: Loaded) => void) =>
			this.getPart(part).addEventListener(
				type,
				(event) => {
					event.preventDefault();
					if (this.#loaded) action(this.#loaded);
				},
				{ signal },
			);
		on('start', 'submit', (loaded) => this.#startRound(loaded));
		on('go-on', 'click', (loaded) => this.#play(loaded));
		on('next', 'click', (loaded) => this.#next(loaded));
		on('end', 'click', (loaded) => this.#endRound(loaded));
		on('copy', 'click', ({ store }) => void this.#copy(store));
		this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
		addEventListener('hashchange', () => this.#loaded && this.#showAddress(this.#loaded), { signal });
		// The reader may leave now: the time of the duel is stored.
		document.addEventListener('visibilitychange', () => this.#isPlaying && this.#loaded?.store.update(), { signal });
		signal.addEventListener('abort', () => this.#stopClock?.());
		void withStudyContext(
			(context) => this.#load(context, signal),
			(error) => this.#fail(failureMessage(error, 'The duels')),
		);
	}

	async #load(context: StudyContext, signal: AbortSignal) {
		const { cards, moved } = await loadData('practice/questions.json', checkStudyData);
		const pairs = duelPairs(cards, await loadData('practice/comparisons.json', checkComparisons));
		const loaded: Loaded = {
			context,
			pairs,
			pairOf: (fragment) => pairAt(fragment, pairs, moved),
			store: new RoundStore(pairs, moved),
		};
		await loaded.store.follow();
		this.#loaded = loaded;
		this.#fail('');
		this.#showStart(loaded.store);
		this.#showAddress(loaded);
		onChangeElsewhere(() => void this.#follow(loaded), signal);
	}

	#fail(message: string) {
		this.hidden = false;
		this.getPart('error').textContent = message;
	}

	/** Shows the pair that the address names: in the round if that is asked there, else by itself. */
	#showAddress(loaded: Loaded) {
		const { store, pairOf } = loaded;
		const fragment = decodeAddress(location.hash.slice(1));
		if (fragment === '' || fragment === this.#shownPair(store)?.id) return;
		const pair = pairOf(fragment);
		this.#fail(pair ? '' : 'This pair is no longer here. There are others.');
		if (!pair) return;
		if (store.round?.asked?.pair === pair.id) return this.#play(loaded);
		this.#leaveRound(store);
		this.#single = duelOf(pair, Math.random);
		this.#view.showDuel(this.#single, undefined, (side) => this.#choose(loaded, side));
		this.#view.focusDuel();
	}

	/** Another tab has answered, ended, replaced or erased the round. */
	async #follow(loaded: Loaded) {
		if (!(await loaded.store.follow()) || this.#single) return;
		if (this.#isPlaying && loaded.store.round?.asked) this.#render(loaded);
		else this.#showOver(loaded);
	}

	#shownPair(store: RoundStore): DuelPair | undefined {
		const { asked } = store.round ?? {};
		return (this.#single ?? (this.#isPlaying && asked ? store.duelOf(asked) : undefined))?.pair;
	}

	#startRound(loaded: Loaded) {
		loaded.store.start(new FormData(this.getPart<HTMLFormElement>('start')).has('clock'));
		this.#play(loaded);
	}

	/** Shows the duel that the round asks. */
	#play(loaded: Loaded) {
		this.#isPlaying = true;
		this.#render(loaded);
		if (this.#isPlaying) this.#view.focusDuel();
	}

	#render(loaded: Loaded) {
		const { round, duelOf } = loaded.store;
		const duel = round?.asked && duelOf(round.asked);
		this.#single = undefined;
		if (!round?.asked || !duel) return this.#showOver(loaded);
		replaceAddress(`#${duel.pair.id}`);
		this.#view.showDuel(duel, round, (side) => this.#choose(loaded, side));
		if (round.asked.chosen !== undefined) this.#view.showAnswer(duel, round, round.asked.chosen, 'Next');
		this.#startClock(loaded);
	}

	#next(loaded: Loaded) {
		if (this.#single) return loaded.store.round?.asked ? this.#play(loaded) : this.#startRound(loaded);
		loaded.store.update((round) => withNext(round, loaded.pairs, Math.random));
		if (loaded.store.round?.asked) this.#play(loaded);
		else this.#endRound(loaded);
	}

	#choose(loaded: Loaded, side: number) {
		const { store, context } = loaded;
		const { asked } = store.round ?? {};
		const duel = this.#single ?? (asked && store.duelOf(asked));
		if (!duel) return;
		this.#stopClock?.();
		if (!this.#single) store.update((round) => withSide(round, side));
		const { prompt } = duel.pair.sides[duel.right] ?? {};
		if (side !== duel.right && prompt) void forgetPrompts(context, [prompt]);
		const round = this.#single ? undefined : store.round;
		const other = store.round?.asked ? 'Go on with the round' : 'Start a round';
		this.#view.showAnswer(duel, round, side, round ? 'Next' : other);
		this.#view.focusVerdict();
	}

	#endRound(loaded: Loaded) {
		loaded.store.update(endedRound);
		this.#showOver(loaded);
		this.#view.focusStart();
	}

	#showOver({ store }: Loaded) {
		this.#leaveRound(store);
		this.#showStart(store);
		replaceAddress(location.pathname);
	}

	#showStart({ round, duelOf }: RoundStore) {
		this.#view.showStart(
			round,
			(round?.lost ?? []).flatMap((lost) => duelOf(lost) ?? []),
		);
	}

	/** The clock stops, and the time of the duel is stored. */
	#leaveRound(store: RoundStore) {
		this.#stopClock?.();
		if (this.#isPlaying) store.update();
		this.#isPlaying = false;
		this.#single = undefined;
	}

	/** The clock runs while the reader decides, not while the answer is read. */
	#startClock(loaded: Loaded) {
		const { store } = loaded;
		this.#stopClock?.();
		store.startClock();
		if (!store.round || !isOpen(store.round) || store.secondsLeft === undefined) return;
		this.#stopClock = countDown(
			() => store.secondsLeft ?? 0,
			(seconds) => {
				this.#view.showClock(seconds);
				store.update();
				if (seconds === 0) this.#endRound(loaded);
			},
		);
	}

	async #copy(store: RoundStore) {
		const pair = this.#shownPair(store);
		if (!pair) return;
		const address = pairAddress(pair);
		this.getPart('copied').textContent = (await copyText(address)) ? 'Copied.' : address;
	}

	/** Keys 1 and 2 choose. */
	#onKey(event: KeyboardEvent) {
		choiceAtKey(event, this.querySelectorAll<HTMLButtonElement>('[data-part="sides"] button'))?.click();
	}
}

customElements.define('practice-duels', PracticeDuels);
