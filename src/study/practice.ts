import { type Prompt, promptsOf, type StudyCard, type StudyData } from './prompts.ts';

/** One question of a practice set. All choices come from the cards. */
export interface Question {
	prompt: Prompt;
	choices: readonly string[];
	/** Index of the right choice. */
	right: number;
}

/** A number from 0 up to, but not including, 1. */
export type Random = () => number;

const CHOICES = 4;

/** Some items in another order; every order is equally likely. */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
	const drawn = [...items];
	for (let index = drawn.length - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[drawn[index], drawn[other]] = [drawn[other] as Item, drawn[index] as Item];
	}
	return drawn;
}

/**
 * How many questions each domain gets: its share by weight, remainders to the largest, never more than it has.
 * @returns counts by domain number
 */
export function allot(
	count: number,
	domains: readonly { number: number; weight: number; supply: number }[],
): Map<number, number> {
	const allotted = new Map(domains.map(({ number }) => [number, 0]));
	const weights = domains.reduce((sum, { weight }) => sum + weight, 0);
	for (let given = 0; given < count; given++) {
		const owed = domains
			.filter(({ number, supply }) => (allotted.get(number) ?? 0) < supply)
			.map(({ number, weight }) => ({ number, debt: (weight / weights) * count - (allotted.get(number) ?? 0) }))
			.sort((a, b) => b.debt - a.debt)[0];
		if (!owed) break;
		allotted.set(owed.number, (allotted.get(owed.number) ?? 0) + 1);
	}
	return allotted;
}

/** Wrong choices: decisions of cards that come near, or the reasons against the card's other traps. */
function wrongChoices({ card, trap }: Prompt, cards: ReadonlyMap<string, StudyCard>): readonly string[] {
	if (trap) return card.traps.filter(({ id, rest }) => id !== trap.id && rest !== '').map(({ rest }) => rest);
	return card.related.flatMap((slug) => cards.get(slug)?.answer ?? []);
}

function question(prompt: Prompt, cards: ReadonlyMap<string, StudyCard>, random: Random): Question | undefined {
	const own = prompt.trap?.rest ?? prompt.card.answer;
	const wrong = wrongChoices(prompt, cards).filter((choice) => choice !== own);
	if (wrong.length < 2) return undefined;
	const choices = shuffled([own, ...wrong.slice(0, CHOICES - 1)], random);
	return { prompt, choices, right: choices.indexOf(own) };
}

/** A set of questions drawn by the weights of the domains, at most one of each card while there are cards left. */
export function practiceSet({ cards, domains }: StudyData, count: number, random: Random): readonly Question[] {
	const bySlug = new Map(cards.map((card) => [card.slug, card]));
	const piles = domains.map(({ number, weight }) => {
		const own = cards
			.filter(({ domain }) => domain === number)
			.map((card) => shuffled(promptsOf(card), random).flatMap((prompt) => question(prompt, bySlug, random) ?? []));
		// The first question of each card, then the second of each, and so on.
		const rounds = Math.max(0, ...own.map(({ length }) => length));
		const questions = Array.from({ length: rounds }, (_, round) =>
			shuffled(
				own.flatMap((each) => each[round] ?? []),
				random,
			),
		).flat();
		return { number, weight, supply: questions.length, questions };
	});
	const allotted = allot(count, piles);
	return shuffled(
		piles.flatMap(({ number, questions }) => questions.slice(0, allotted.get(number))),
		random,
	);
}

/** Seconds for some questions at the pace of the exam. */
export const secondsFor = (count: number, { minutes, questions }: StudyData['pace']) =>
	Math.round((count * minutes * 60) / questions);
