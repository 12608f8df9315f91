import type { Trap } from '../markdown/study-text.ts';
import type { Priority, StudyCard } from './study-data.ts';

/** One thing to remember: a card's decision, or why one of its traps fails. */
export interface Prompt<Card = StudyCard> {
	/** `slug#statement`, the permanent id of the statement that is asked. It stays the same when the text changes. */
	id: string;
	card: Card;
	/** The trap that is asked about; without it, the decision is asked. */
	trap?: Trap;
}

/** How many prompts a card with these traps has. */
export const promptCount = (traps: readonly Trap[]) => 1 + traps.filter(({ reason }) => reason !== '').length;

/** All prompts of a card, its decision first. */
export function promptsOf<Card extends Pick<StudyCard, 'slug' | 'traps'>>(card: Card): readonly Prompt<Card>[] {
	return [
		{ id: `${card.slug}#decision`, card },
		...card.traps.filter(({ reason }) => reason !== '').map((trap) => ({ id: `${card.slug}#${trap.id}`, card, trap })),
	];
}

/** A prompt without its text: of a card, or of a row in a comparison. */
export interface IndexedPrompt {
	/** See `promptKey`. */
	id: string;
	/** Of its card; `compare/SLUG` for a row of a comparison. */
	slug: string;
	/** Number of its exam domain. */
	domain: number;
	isTrap: boolean;
	/** Whether its card is a background card. */
	isBackground: boolean;
	/** How often the exam asks for what its card says: 1 is most often. */
	priority: Priority;
}
