import { allotQuestions } from './allot-questions.ts';
import { promptsOf } from './prompts.ts';
import { decisionQuestion, givesReasonAway, lengthenedShare, type Question, reasonQuestion } from './question.ts';
import { type Random, shuffle } from './shuffle.ts';
import type { StudyCard, StudyData } from './study-data.ts';

/** At most this share of a set asks anything other than a decision. */
const MAX_OTHER_SHARE = 0.2;
/** This share of a set asks why a trap fails, where it can be asked. */
const OTHER_SHARE = 0.1;

/** Writes questions about the cards of the notes. */
class QuestionWriter {
	readonly #cards: ReadonlyMap<string, StudyCard>;
	readonly #lengthened: number;
	readonly #random: Random;

	constructor({ cards }: Pick<StudyData, 'cards'>, random: Random) {
		this.#cards = new Map(cards.map((card) => [card.slug, card]));
		this.#lengthened = lengthenedShare(cards.filter(({ background }) => !background));
		this.#random = random;
	}

	decision(card: StudyCard): Question | undefined {
		return decisionQuestion(card, this.#cards, this.#lengthened, this.#random);
	}

	/** Why one of the card's traps fails: the first that can be asked, in random order. */
	reason(card: StudyCard): Question | undefined {
		const prompts = promptsOf(card).filter((prompt) => !givesReasonAway(prompt));
		return shuffle(prompts, this.#random)
			.map((prompt) => reasonQuestion(prompt, this.#random))
			.find((question) => question !== undefined);
	}
}

/**
 * Selects cards at random, from each domain in proportion to its weight, none twice.
 * @param cards those that can be asked
 */
function selectCards(cards: readonly StudyCard[], { domains }: StudyData, count: number, random: Random): StudyCard[] {
	const supplies = domains.map(({ number, weight }) => {
		const own = shuffle(
			cards.filter(({ domain }) => domain === number),
			random,
		);
		return { number, weight, supply: own.length, own };
	});
	const allotted = allotQuestions(count, supplies);
	return supplies.flatMap(({ number, own }) => own.slice(0, allotted.get(number)));
}

/**
 * Selects random questions, from each domain in proportion to its weight. Most ask for a decision. A card is asked twice
 * only if there are more questions than cards, and then why one of its traps fails. Background cards are left out.
 * @returns fewer questions than `count` only if the notes have too few
 */
export function practiceSet(data: StudyData, count: number, random: Random): readonly Question[] {
	const writer = new QuestionWriter(data, random);
	const askable = data.cards.filter((card) => !card.background && writer.decision(card));
	const cards = shuffle(selectCards(askable, data, count, random), random);
	const missing = Math.min(count - cards.length, Math.floor(MAX_OTHER_SHARE * count));
	const twice =
		missing > 0
			? selectCards(
					cards.filter((card) => writer.reason(card)),
					data,
					missing,
					random,
				)
			: [];
	let reasonsLeft = Math.floor(OTHER_SHARE * count) - twice.length;
	const once = cards.flatMap((card): Question | readonly Question[] => {
		const reason = reasonsLeft > 0 && !twice.includes(card) ? writer.reason(card) : undefined;
		if (reason) reasonsLeft--;
		return reason ?? writer.decision(card) ?? [];
	});
	return shuffle([...once, ...twice.flatMap((card) => writer.reason(card) ?? [])], random);
}

/**
 * Asks some prompts again, in random order. Prompts that the notes no longer have are left out.
 * @param ids of the prompts
 */
export function repeatSet(data: StudyData, ids: readonly string[], random: Random): readonly Question[] {
	const writer = new QuestionWriter(data, random);
	const wanted = new Set(ids);
	const prompts = data.cards.flatMap(promptsOf).filter(({ id }) => wanted.has(id));
	const questions = prompts.map((prompt) =>
		prompt.trap ? reasonQuestion(prompt, random) : writer.decision(prompt.card),
	);
	return shuffle(
		questions.flatMap((question) => question ?? []),
		random,
	);
}

/** Seconds for a number of questions at the pace of the exam. */
export const timeLimit = (count: number, { minutes, questions }: StudyData['pace']) =>
	Math.round((count * minutes * 60) / questions);
