import type { PagefindFragment } from '../pagefind.ts';
import { fragmentWords } from '../pagefind.ts';
import { PHRASES_ID } from './add-phrases.ts';

/** The parts of a card that count differently when cards are ranked. Words to look for are a part of the decision. */
export const FIELDS = ['title', 'decision', 'text', 'asked', 'phrases'] as const;
export type Field = (typeof FIELDS)[number];

/** A card's text by field, as Pagefind has indexed it: what readers see, and the phrases. */
export type CardFields = Readonly<Record<Field, string>>;

/** Whether an element with an id is in the field `text`. */
const isInText = ({ element, id }: PagefindFragment['anchors'][number]) =>
	element !== 'h1' && element !== 'span' && id !== 'decision';

/** Splits the text of a card in Pagefind's index at the elements that start a field. */
export function cardFields(fragment: PagefindFragment): CardFields {
	const words = fragmentWords(fragment);
	const startOf = (id: string) => fragment.anchors.find((anchor) => anchor.id === id)?.location;
	const phrases = startOf(PHRASES_ID) ?? words.length;
	const asked = startOf('asked') ?? phrases;
	// A note may begin with a heading, which has an id of its own.
	const first = Math.min(...fragment.anchors.filter(isInText).map(({ location }) => location), asked);
	const situation = startOf('situation') ?? first;
	const decision = startOf('decision') ?? situation;
	const text = (from: number, to: number) => words.slice(from, to).join(' ');
	return {
		title: text(0, decision),
		decision: text(decision, situation),
		text: text(situation, asked),
		asked: text(asked, phrases),
		phrases: text(phrases, words.length),
	};
}
