import type { Trap } from '../markdown/study-text.ts';
import { plainText } from '../model/inline-text.ts';
import type { Prompt } from './prompts.ts';
import { type Random, shuffle } from './shuffle.ts';
import type { StudyCard } from './study-data.ts';

/** One option of a question. */
export interface Choice {
	text: string;
	/** Id of the trap that it is, or whose reason it is, on the card of the question. */
	trap?: string;
	/** Slug of the other card whose decision it is. */
	card?: string;
}

/** A question of a practice set. It asks for a decision, or, where its prompt is a trap, why the trap fails. */
export interface Question {
	/** Id of the prompt. */
	prompt: string;
	choices: readonly Choice[];
	/** Indexes of the right choices; two where two steps are needed. */
	right: readonly number[];
}

const MIN_TRAPS = 2;
/** Of four options, the longest is right by chance in a quarter of the questions; some less, to be on the safe side. */
const MAX_LONGEST = 0.2;

/** Plain text: an option with code in it could be recognized as a trap, because decisions have no code. */
const optionText = (text: string) => plainText(text).replaceAll("'", '’');

/** The decision as options: one, or the two steps that it needs. */
const rightTexts = ({ option, answer }: StudyCard): readonly string[] => (option ?? [answer]).map(optionText);

const trapChoice = ({ id, option }: Trap): Choice => ({ text: optionText(option), trap: id });

const byLength = (a: Choice, b: Choice) => a.text.length - b.text.length;

/** Whether the decision of a card, as one option, is at least as long as all of its traps. */
function isLongest(card: StudyCard): boolean {
	const [right = '', second] = rightTexts(card);
	return second === undefined && card.traps.every(({ option }) => optionText(option).length <= right.length);
}

/**
 * How often, from 0 to 1, a decision that is the longest option gets a longer one beside it, so that over all cards the
 * longest option of four is right no more often than chance.
 */
export function lengthenedShare(cards: readonly StudyCard[]): number {
	const single = cards.filter((card) => rightTexts(card).length === 1);
	const longest = single.filter(isLongest).length / Math.max(1, single.length);
	return longest > MAX_LONGEST ? 1 - MAX_LONGEST / longest : 0;
}

/** The shortest longer decision among those of similar cards, as an option. */
function longerChoice(card: StudyCard, cards: ReadonlyMap<string, StudyCard>): Choice | undefined {
	const [right = ''] = rightTexts(card);
	const texts = card.related.flatMap((slug) => {
		const other = cards.get(slug);
		return other ? [...rightTexts(other), optionText(other.answer)].map((text): Choice => ({ text, card: slug })) : [];
	});
	return texts.filter(({ text }) => text.length > right.length).sort(byLength)[0];
}

function ask(prompt: string, right: readonly Choice[], wrong: readonly Choice[], random: Random): Question {
	const choices = shuffle([...right, ...wrong], random);
	return { prompt, choices, right: right.map((choice) => choices.indexOf(choice)).sort((a, b) => a - b) };
}

/**
 * Asks for the decision of a card among three of its traps.
 * @param lengthened see `lengthenedShare`
 * @returns undefined if the card has fewer than two traps
 */
export function decisionQuestion(
	card: StudyCard,
	cards: ReadonlyMap<string, StudyCard>,
	lengthened: number,
	random: Random,
): Question | undefined {
	if (card.traps.length < MIN_TRAPS) return undefined;
	const wrong = shuffle(card.traps.map(trapChoice), random).slice(0, 3).sort(byLength);
	const longer = isLongest(card) && random() < lengthened ? longerChoice(card, cards) : undefined;
	if (longer) wrong[0] = longer;
	const right = rightTexts(card).map((text) => ({ text }));
	return ask(`${card.slug}#decision`, right, wrong, random);
}

/** The first five letters of each word of at least four: most forms of a word share them. */
const stems = (text: string) =>
	new Set(
		(
			plainText(text)
				.toLowerCase()
				.match(/[\p{L}\p{N}]{4,}/gu) ?? []
		).map((word) => word.slice(0, 5)),
	);

function sharedStems(a: string, b: string): number {
	const inB = stems(b);
	return [...stems(a)].filter((stem) => inB.has(stem)).length;
}

const otherReasons = ({ card, trap }: Prompt) =>
	card.traps.filter((other) => other.id !== trap?.id && other.reason !== '');

/** Whether a trap shares more words with its own reason than with any other of its card: then they give it away. */
export function givesReasonAway(prompt: Prompt): boolean {
	const { trap } = prompt;
	if (!trap) return false;
	const own = sharedStems(trap.option, trap.reason);
	return otherReasons(prompt).every(({ reason }) => sharedStems(trap.option, reason) < own);
}

/**
 * Asks why a trap fails, among the reasons against the card's other traps.
 * @returns undefined if there are fewer than two other reasons
 */
export function reasonQuestion(prompt: Prompt, random: Random): Question | undefined {
	const { id, trap } = prompt;
	const others = otherReasons(prompt);
	if (!trap || others.length < MIN_TRAPS) return undefined;
	const reasonChoice = (each: Trap): Choice => ({ text: each.reason, trap: each.id });
	return ask(id, [reasonChoice(trap)], shuffle(others.map(reasonChoice), random).slice(0, 3), random);
}
