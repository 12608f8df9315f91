import { decodeAddress } from '../../dom/decode-address.ts';
import { type Duel, duelOf, type DuelPair } from '../duel.ts';
import { endedRound, withNext, withSide } from '../duel-round.ts';
import { type DuelView, pairAddress } from './duel-view.ts';
import { forgetPrompts } from './forget-prompts.ts';
import { replaceAddress } from './replace-address.ts';
import { RoundClock } from './round-clock.ts';
import type { RoundStore } from './round-store.ts';
import type { StudyContext } from './study-context.ts';

/** What a session needs once the pairs are loaded. */
interface Loaded {
	context: StudyContext;
	pairs: readonly DuelPair[];
	/** The pair of an address, also after a rename. */
	pairOf: (fragment: string) => DuelPair | undefined;
	store: RoundStore;
	view: DuelView;
	/** Says that something is missing; empty if nothing is any more. */
	say: (message: string) => void;
}

/** What the reader does with duels: in a round, whose steps are stored, or with one pair by itself. */
export class DuelSession {
	readonly #loaded: Loaded;
	/** The duel that is shown by itself, and not in a round. */
	#single: Duel | undefined;
	/** Whether the duel of the round is shown. */
	#isPlaying = false;
	readonly #clock: RoundClock;

	constructor(loaded: Loaded) {
		this.#loaded = loaded;
		this.#clock = new RoundClock(loaded.store);
	}

	/** Shows the start, and the duel that the address names. */
	arrive() {
		this.#showStart();
		this.showAddress();
	}

	/** Shows the pair that the address names: in the round if that is asked there, else by itself. */
	showAddress() {
		const { store, pairOf, say, view } = this.#loaded;
		const fragment = decodeAddress(location.hash.slice(1));
		if (fragment === '' || fragment === this.#shownPair?.id) return;
		const pair = pairOf(fragment);
		say(pair ? '' : 'This pair is no longer here. There are others.');
		if (!pair) return;
		if (store.round?.asked?.pair === pair.id) return this.play();
		this.#leaveRound();
		this.#single = duelOf(pair, Math.random);
		view.showDuel(this.#single, undefined, (side) => this.#choose(side));
		view.focusDuel();
	}

	/** Shows what another tab has answered, ended, replaced or erased. */
	async follow() {
		const { store } = this.#loaded;
		if (!(await store.follow()) || this.#single) return;
		if (this.#isPlaying && store.round?.asked) this.#render();
		else this.#showOver();
	}

	startRound(hasClock: boolean) {
		this.#loaded.store.start(hasClock);
		this.play();
	}

	/** Shows the duel that the round asks. */
	play() {
		this.#isPlaying = true;
		this.#render();
		if (this.#isPlaying) this.#loaded.view.focusDuel();
	}

	/** @param start starts a round */
	next(start: () => void) {
		const { store, pairs } = this.#loaded;
		if (this.#single) return store.round?.asked ? this.play() : start();
		store.update((round) => withNext(round, pairs, Math.random));
		if (store.round?.asked) this.play();
		else this.endRound();
	}

	endRound() {
		this.#loaded.store.update(endedRound);
		this.#showOver();
		this.#loaded.view.focusStart();
	}

	/** The reader may leave now: the time of the duel is stored. */
	storeTime() {
		if (this.#isPlaying) this.#loaded.store.update();
	}

	/** The address of the pair that is shown. */
	get address(): string | undefined {
		return this.#shownPair && pairAddress(this.#shownPair);
	}

	stopClock() {
		this.#clock.stop();
	}

	get #shownPair(): DuelPair | undefined {
		const { store } = this.#loaded;
		const { asked } = store.round ?? {};
		return (this.#single ?? (this.#isPlaying && asked ? store.duelOf(asked) : undefined))?.pair;
	}

	#render() {
		const { store, view } = this.#loaded;
		const { round, duelOf } = store;
		const duel = round?.asked && duelOf(round.asked);
		this.#single = undefined;
		if (!round?.asked || !duel) return this.#showOver();
		replaceAddress(`#${duel.pair.id}`);
		view.showDuel(duel, round, (side) => this.#choose(side));
		if (round.asked.chosen !== undefined) view.showAnswer(duel, round, round.asked.chosen, 'Next');
		this.#clock.start((seconds) => {
			view.showClock(seconds);
			if (seconds === 0) this.endRound();
		});
	}

	#choose(side: number) {
		const { store, context, view } = this.#loaded;
		const { asked } = store.round ?? {};
		const duel = this.#single ?? (asked && store.duelOf(asked));
		if (!duel) return;
		this.stopClock();
		if (!this.#single) store.update((round) => withSide(round, side));
		const { prompt } = duel.pair.sides[duel.right] ?? {};
		if (side !== duel.right && prompt) void forgetPrompts(context, [prompt]);
		const round = this.#single ? undefined : store.round;
		const other = store.round?.asked ? 'Go on with the round' : 'Start a round';
		view.showAnswer(duel, round, side, round ? 'Next' : other);
		view.focusVerdict();
	}

	#showOver() {
		this.#leaveRound();
		this.#showStart();
		replaceAddress(location.pathname);
	}

	#showStart() {
		const { round, duelOf } = this.#loaded.store;
		const lost = (round?.lost ?? []).flatMap((each) => duelOf(each) ?? []);
		this.#loaded.view.showStart(round, lost);
	}

	/** The clock stops, and the time of the duel is stored. */
	#leaveRound() {
		this.stopClock();
		this.storeTime();
		this.#isPlaying = false;
		this.#single = undefined;
	}
}
