import { basePath } from '../../dom/base-path.ts';
import { breakableNodes } from '../../dom/breakable-nodes.ts';
import { createElement } from '../../dom/create-element.ts';
import type { Duel } from '../duel.ts';
import { type DuelRound, placeText, scoreText, secondsLeft } from '../duel-round.ts';
import { answerMark } from './answer-marks.ts';

/** The two answers as buttons. */
const sideButtons = ({ pair, order }: Duel, choose: (side: number) => void) =>
	order.map((side) => {
		const button = createElement(
			'button',
			{ type: 'button', className: 'choice' },
			...breakableNodes(pair.sides[side]?.text ?? ''),
		);
		button.addEventListener('click', () => choose(side));
		return createElement('li', {}, button);
	});

/** The two answers with a check or a cross, each with what decides for it. */
const answeredSides = ({ pair, order, right }: Duel, chosen: number) =>
	order.map((side) => {
		const { text = '', clauses = [] } = pair.sides[side] ?? {};
		const { className, mark } = answerMark(side === right, side === chosen);
		const when = createElement('span', { className: 'reason' }, 'When: ', ...breakableNodes(clauses.join(' ')));
		return createElement('li', { className }, createElement('span', {}, ...breakableNodes(text)), ...mark, when);
	});

/** A duel that was lost: its clause, what is right, and a link to the pair. */
const lostItem = ({ pair, clause, right }: Duel) =>
	createElement(
		'li',
		{},
		`${clause} `,
		createElement('strong', {}, pair.sides[right]?.text ?? ''),
		' · ',
		createElement('a', { href: `#${pair.id}` }, 'Again'),
	);

/** The address of a pair, which can be sent. */
export const pairAddress = ({ id }: Duel['pair']) =>
	new URL(`${basePath()}practice/duels/#${id}`, document.baseURI).href;

/** The HTML of the duels: the start, one duel, or the result of a round. */
export class DuelView {
	readonly #getPart: (name: string) => HTMLElement;

	/** @param getPart returns the element whose `data-part` is this name */
	constructor(getPart: (name: string) => HTMLElement) {
		this.#getPart = getPart;
	}

	#showOnly(...names: readonly string[]) {
		for (const name of ['start', 'unfinished', 'result', 'duel', 'after'])
			this.#getPart(name).hidden = !names.includes(name);
	}

	/** @param round that the duel is part of, if it is */
	showDuel(duel: Duel, round: DuelRound | undefined, choose: (side: number) => void) {
		this.#showOnly('duel');
		this.#getPart('end').hidden = !round;
		this.#getPart('topic').replaceChildren(...breakableNodes(duel.pair.topic));
		this.#getPart('clause').replaceChildren(...breakableNodes(duel.clause));
		this.#getPart('sides').replaceChildren(...sideButtons(duel, choose));
		this.#getPart('place').textContent = round ? placeText(round) : 'One pair';
		const left = round && secondsLeft(round);
		if (left === undefined) this.#getPart('clock').textContent = '';
		else this.showClock(left);
	}

	/** Shows the answer to the duel that is shown. */
	showAnswer(duel: Duel, round: DuelRound | undefined, side: number, next: string) {
		const { path, title } = duel.pair.page;
		this.#getPart('sides').replaceChildren(...answeredSides(duel, side));
		this.#getPart('verdict').textContent = side === duel.right ? 'Right.' : 'Not right.';
		this.#getPart('page').replaceChildren('More: ', createElement('a', { href: basePath() + path }, title));
		this.#getPart('copied').textContent = '';
		this.#getPart('place').textContent = round ? placeText(round) : 'One pair';
		this.#getPart('next').textContent = next;
		this.#showOnly('duel', 'after');
	}

	/** Shows the start, and above it how far the last round is, or its result. */
	showStart(round: DuelRound | undefined, lost: readonly Duel[]) {
		const isOver = round && !round.asked && round.answered > 0;
		this.#showOnly('start', ...(round?.asked ? ['unfinished'] : []), ...(isOver ? ['result'] : []));
		this.#getPart('begin').textContent = round?.asked ? 'Start a new round' : 'Start a round';
		this.#getPart('begin').classList.toggle('main', !round?.asked);
		if (!round) return;
		const clock = this.#getPart('start').querySelector<HTMLInputElement>('input[name="clock"]');
		// As the reader has chosen it last time.
		if (clock) clock.checked = round.hasClock;
		const left = secondsLeft(round);
		this.#getPart('so-far').textContent =
			`Your last round is not over: ${placeText(round)}${left === undefined ? '' : `, ${left} s left`}.`;
		this.#getPart('score').textContent = scoreText(round);
		this.#getPart('lost').replaceChildren(...lost.map(lostItem));
	}

	focusDuel() {
		this.#getPart('question').focus({ preventScroll: true });
		this.#getPart('duel').scrollIntoView({ block: 'start' });
	}

	focusVerdict() {
		this.#getPart('verdict').focus();
	}

	focusStart() {
		this.#getPart(this.#getPart('result').hidden ? 'start' : 'score').focus();
	}

	/** Seconds that are left of the round. */
	showClock(seconds: number) {
		this.#getPart('clock').textContent = `${seconds} s left`;
	}
}
