import type { Card } from '../model/card.ts';
import type { NoteText } from './note-text.ts';

/** The fields of a card that plugins of the Markdown pipeline add to its front matter. */
export type DerivedFields = Pick<Card, 'outline' | 'studyText' | 'stepsHtml' | 'portableMarkdown'> & {
	noteText?: NoteText;
};

/** What a card has from the text below its front matter. */
export const derivedFields = (
	{ outline, studyText, stepsHtml, portableMarkdown, noteText }: DerivedFields,
	{ answer }: Pick<Card, 'answer'>,
) => ({
	outline,
	studyText: noteText ? { situation: '', why: noteText.text, traps: [] } : studyText,
	stepsHtml,
	portableMarkdown,
	clozes: noteText?.clozes ?? [],
	summary: answer ?? noteText?.opening ?? '',
});
