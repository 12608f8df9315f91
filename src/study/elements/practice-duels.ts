import { copyText } from '../../dom/clipboard.ts';
import { decodeAddress } from '../../dom/decode-address.ts';
import { checkComparisons } from '../check-comparisons.ts';
import { checkStudyData } from '../check-study-data.ts';
import { type Duel, duelOf, type DuelPair, duelPairs, pairAt, shuffledPairs } from '../duel.ts';
import { DuelRound } from '../duel-round.ts';
import type { StudyData } from '../study-data.ts';
import { choiceAtKey } from './choice-at-key.ts';
import { countDown } from './count-down.ts';
import { DuelView, pairAddress } from './duel-view.ts';
import { forgetPrompts } from './forget-prompts.ts';
import { failureMessage, loadData } from './load-data.ts';
import { QuestionTime } from './question-time.ts';
import { type StudyContext, withStudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/**
 * Duels of two answers that are taken for one another, with the clause that decides. The address names the pair that is
 * shown; who opens such an address gets that pair first.
 */
class PracticeDuels extends StudyElement {
	#view = new DuelView((name) => this.getPart(name));
	#context: StudyContext | undefined;
	#pairs: readonly DuelPair[] = [];
	#moved: StudyData['moved'] = {};
	#round: DuelRound | undefined;
	#duel: Duel | undefined;
	#time = new QuestionTime();
	#stopClock: (() => void) | undefined;

	protected connect(signal: AbortSignal) {
		const on = (part: string, type: string, action: () => void) =>
			this.getPart(part).addEventListener(
				type,
				(event) => {
					event.preventDefault();
					action();
				},
				{ signal },
			);
		on('start', 'submit', () => this.#startRound());
		on('next', 'click', () => (this.#round ? this.#next() : this.#startRound()));
		on('end', 'click', () => this.#endRound());
		on('copy', 'click', () => void this.#copy());
		this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
		addEventListener('hashchange', () => this.#showAddress(), { signal });
		signal.addEventListener('abort', () => this.#stopClock?.());
		void withStudyContext(
			async (context) => {
				const data = await loadData('practice/questions.json', checkStudyData);
				const comparisons = await loadData('practice/comparisons.json', checkComparisons);
				this.#pairs = duelPairs(data.cards, comparisons);
				this.#moved = data.moved;
				this.#context = context;
				this.#fail('');
				this.#showAddress();
			},
			(error) => this.#fail(failureMessage(error, 'The duels')),
		);
	}

	#fail(message: string) {
		this.hidden = false;
		this.getPart('error').textContent = message;
	}

	/** Shows the pair that the address names, by itself. */
	#showAddress() {
		const fragment = decodeAddress(location.hash.slice(1));
		if (fragment === '' || fragment === this.#duel?.pair.id) return;
		const pair = pairAt(fragment, this.#pairs, this.#moved);
		this.#fail(pair ? '' : 'This pair is no longer here. There are others.');
		if (!pair) return;
		this.#round = undefined;
		this.#show(duelOf(pair, Math.random));
	}

	#startRound() {
		const hasClock = new FormData(this.getPart<HTMLFormElement>('start')).has('clock');
		this.#round = new DuelRound(shuffledPairs(this.#pairs, Math.random), hasClock);
		this.#next();
	}

	#next() {
		const pair = this.#round?.next();
		if (pair) this.#show(duelOf(pair, Math.random));
		else this.#endRound();
	}

	#show(duel: Duel) {
		this.#duel = duel;
		history.replaceState(history.state, '', `#${duel.pair.id}`);
		this.#view.showDuel(duel, this.#round, (side) => this.#choose(side));
		this.#time.start();
		this.#startClock();
	}

	#choose(side: number) {
		const [duel, round] = [this.#duel, this.#round];
		if (!duel) return;
		this.#stopClock?.();
		round?.answer(duel, side, this.#time.take());
		const { prompt } = duel.pair.sides[duel.right] ?? {};
		if (side !== duel.right && prompt && this.#context) void forgetPrompts(this.#context, [prompt]);
		this.#view.showAnswer(duel, round, side);
	}

	#endRound() {
		this.#stopClock?.();
		this.#view.showStart(this.#round);
		this.#round = undefined;
		this.#duel = undefined;
		history.replaceState(history.state, '', location.pathname);
	}

	/** The clock runs while the reader decides, not while the answer is read. */
	#startClock() {
		this.#stopClock?.();
		const round = this.#round;
		if (round?.secondsLeft() === undefined) return;
		this.#stopClock = countDown(
			() => round.secondsLeft(this.#time.passed) ?? 0,
			(seconds) => {
				this.#view.showClock(seconds);
				if (seconds === 0) this.#endRound();
			},
		);
	}

	async #copy() {
		if (!this.#duel) return;
		const address = pairAddress(this.#duel.pair);
		this.getPart('copied').textContent = (await copyText(address)) ? 'Copied.' : address;
	}

	/** Keys 1 and 2 choose. */
	#onKey(event: KeyboardEvent) {
		choiceAtKey(event, this.querySelectorAll<HTMLButtonElement>('[data-part="sides"] button'))?.click();
	}
}

customElements.define('practice-duels', PracticeDuels);
