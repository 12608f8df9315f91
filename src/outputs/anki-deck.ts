import { escapeText } from '../markdown/escape-html.ts';
import type { Card } from '../model/card.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Syllabus } from '../model/exam.ts';
import { isCloze } from '../model/cloze.ts';
import { cardPath } from '../model/paths.ts';
import { primaryTask } from '../model/primary-task.ts';
import { quotedPhrases } from '../model/quoted-phrases.ts';
import { required } from '../model/required.ts';
import type { Redirect } from '../schema/redirect.ts';
import { promptsOf, type Prompt } from '../study/prompts.ts';
import type { StudyData } from '../study/study-data.ts';
import type { UrlOf } from '../urls.ts';
import { comparisonNotes } from './anki-comparison-notes.ts';
import { type AnkiNote, inlineHtml, noteLine } from './anki-note.ts';

const HEADER = [
	'#separator:Tab',
	'#html:true',
	'#notetype:Basic',
	'#guid column:1',
	'#deck column:2',
	'#tags column:5',
	'#columns:GUID\tDeck\tFront\tBack\tTags',
];

interface DeckInput {
	data: Pick<StudyData, 'cards' | 'moved'>;
	/** In the order in which the pages were renamed. */
	redirects: readonly Redirect[];
	cards: readonly Card[];
	comparisons: readonly Comparison[];
	exam: Syllabus;
	/** Name of the deck. */
	name: string;
	urlOf: UrlOf;
}

/** A note for each prompt of a card: its decision, and each of its traps. */
function cardNotes(text: StudyData['cards'][number], source: Card, exam: Syllabus, urlOf: UrlOf): AnkiNote[] {
	const inline = (words: string) => inlineHtml(words, urlOf);
	const paragraphs = (words: string) =>
		words
			.split('\n')
			.filter(Boolean)
			.map((line) => `<p>${inline(line)}</p>`)
			.join('');
	const { decides = [] } = source;
	const lookFor = decides.length === 0 ? '' : `<p>Look for ${escapeText(quotedPhrases(decides))}</p>`;
	const { domain } = primaryTask(source, exam);
	const tags = [
		`${exam.id}::${domain.number}-${domain.slug}`,
		...source.services.map((service) => `service::${service}`),
		...(source.background ? ['background'] : []),
	];
	return promptsOf(text).map(({ id, card, trap }: Prompt) => {
		const hasGap = trap !== undefined && isCloze(trap);
		const asked = hasGap
			? `<p>${inline(trap.option)}</p><p><b>What is missing here?</b></p>`
			: trap
				? `<p><b>Tempting:</b> ${inline(trap.option)}</p><p><b>Why does it fail here?</b></p>`
				: `<p><b>${card.answer ? 'What do you decide?' : 'What do you know about it?'}</b></p>`;
		const fragment = trap || card.answer ? `#${id.split('#')[1]}` : '';
		const link = `<p><a href="${urlOf(cardPath(card.slug))}${fragment}">${escapeText(card.title)}</a></p>`;
		const answer = trap
			? `<p><b>${inline(trap.reason)}</b></p>${paragraphs(trap.rightWhen)}${hasGap ? '' : `<p>Decision: ${inline(card.answer)}</p>`}`
			: `${card.answer && `<p><b>${inline(card.answer)}</b></p>`}${lookFor}${source.stepsHtml}${source.kind === 'note' ? '' : paragraphs(card.why)}`;
		const front = `<p><b>${escapeText(card.title)}</b></p>${paragraphs(card.situation)}${asked}`;
		return { id, front, back: answer + link, tags };
	});
}

/**
 * All prompts of cards and comparisons as a text file for Anki. When it is imported again, Anki updates the notes and keeps
 * their schedules.
 */
export function ankiDeck({ data, redirects, cards, comparisons, exam, name, urlOf }: DeckInput): string {
	const bySlug = new Map(cards.map((card) => [card.slug, card]));
	const notes = [
		...data.cards.flatMap((text) =>
			cardNotes(text, required(bySlug.get(text.slug), `the card "${text.slug}"`), exam, urlOf),
		),
		...comparisons.flatMap((comparison) => comparisonNotes(comparison, exam, urlOf)),
	];
	return [...HEADER, ...notes.map((note) => noteLine(note, name, data.moved, redirects)), ''].join('\n');
}
