import { type Prompt, promptsOf } from './prompts.ts';
import type { StudyCard, StudyData } from './study-data.ts';

/** One question of a practice set. All choices are texts from cards. */
export interface Question {
	prompt: Prompt;
	choices: readonly string[];
	/** Index of the right choice. */
	right: number;
}

/** Returns a number from 0 up to, but not including, 1. */
export type Random = () => number;

const MAX_CHOICES = 4;

/** A shuffled copy (Fisher–Yates). */
function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
	const shuffled = [...items];
	for (let index = shuffled.length - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[shuffled[index], shuffled[other]] = [shuffled[other] as Item, shuffled[index] as Item];
	}
	return shuffled;
}

/**
 * Allots questions to domains in proportion to their weights, but never more than a domain has.
 * @param domains `supply` is how many questions a domain has
 * @returns counts by domain number
 */
export function allotQuestions(
	count: number,
	domains: readonly { number: number; weight: number; supply: number }[],
): Map<number, number> {
	const weights = domains.reduce((sum, { weight }) => sum + weight, 0);
	const shares = domains.map((domain) => ({ ...domain, share: (domain.weight / weights) * count, allotted: 0 }));
	for (let given = 0; given < count; given++) {
		const [next] = shares
			.filter(({ allotted, supply }) => allotted < supply)
			.sort((a, b) => b.share - b.allotted - (a.share - a.allotted));
		if (!next) break;
		next.allotted++;
	}
	return new Map(shares.map(({ number, allotted }) => [number, allotted]));
}

/** For a decision, the decisions of similar cards; for a trap, the reasons against the card's other traps. */
function wrongChoices({ card, trap }: Prompt, cards: ReadonlyMap<string, StudyCard>): readonly string[] {
	if (trap) return card.traps.filter(({ id, reason }) => id !== trap.id && reason !== '').map(({ reason }) => reason);
	return card.related.flatMap((slug) => cards.get(slug)?.answer ?? []);
}

/** The question for a prompt; undefined if there are fewer than two wrong choices. */
function question(prompt: Prompt, cards: ReadonlyMap<string, StudyCard>, random: Random): Question | undefined {
	const rightChoice = prompt.trap?.reason ?? prompt.card.answer;
	const wrong = wrongChoices(prompt, cards).filter((choice) => choice !== rightChoice);
	if (wrong.length < 2) return undefined;
	const choices = shuffle([rightChoice, ...wrong.slice(0, MAX_CHOICES - 1)], random);
	return { prompt, choices, right: choices.indexOf(rightChoice) };
}

/**
 * Selects random questions, from each domain in proportion to its weight. A card is asked a second time only if all
 * other cards of its domain have been asked. Background cards are left out.
 */
export function practiceSet({ cards, domains }: StudyData, count: number, random: Random): readonly Question[] {
	const bySlug = new Map(cards.map((card) => [card.slug, card]));
	const supplies = domains.map(({ number, weight }) => {
		const byCard = cards
			.filter(({ domain, background }) => domain === number && !background)
			.map((card) => shuffle(promptsOf(card), random).flatMap((prompt) => question(prompt, bySlug, random) ?? []));
		// The first question of each card, then the second of each, and so on.
		const rounds = Math.max(0, ...byCard.map(({ length }) => length));
		const questions = Array.from({ length: rounds }, (_, round) =>
			shuffle(
				byCard.flatMap((own) => own[round] ?? []),
				random,
			),
		).flat();
		return { number, weight, supply: questions.length, questions };
	});
	const allotted = allotQuestions(count, supplies);
	return shuffle(
		supplies.flatMap(({ number, questions }) => questions.slice(0, allotted.get(number))),
		random,
	);
}

/** Seconds for a number of questions at the pace of the exam. */
export const timeLimit = (count: number, { minutes, questions }: StudyData['pace']) =>
	Math.round((count * minutes * 60) / questions);
