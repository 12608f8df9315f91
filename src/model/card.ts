import type { Outline } from '../markdown/outline.ts';
import type { StudyText } from '../markdown/study-text.ts';
import type { CardEntry } from '../schema/card.ts';

/** One page of notes: a situation and its decision, or a note of any form. */
export interface Card extends CardEntry {
	/** The file's name and the last segment of the page's path. It changes only with a redirect from the old path. */
	slug: string;
	/** The card in one sentence: its decision or, without one, how its text begins. */
	summary: string;
	/** The text below the front matter, without explicit ids. */
	markdown: string;
	/** The same text for other programs: links with full URLs, flows as sentences. */
	portableMarkdown: string;
	/** The text as HTML, for the card's own page. */
	html: string;
	outline: Outline;
	studyText: StudyText;
	/** Prompts for the marked words of a note. */
	clozes?: StudyText['traps'];
	/** The section "Do this" as HTML that needs no style sheet, with full URLs. */
	stepsHtml: string;
	/** Other phrases that people search for when they need this card. They are indexed, but not shown. */
	phrases: readonly string[];
}
