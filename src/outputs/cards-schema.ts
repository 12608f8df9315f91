import { z } from 'astro/zod';
import { day } from '../schema/day.ts';
import { priority } from '../schema/priority.ts';
import { STATUSES } from '../schema/service.ts';

/** Version of the format. It is raised when a field is removed or changes its meaning, not for new fields. */
export const CARDS_VERSION = 1;

const url = z.string().describe('A full address.');
const id = z.string().describe('Permanent: part of addresses.');

const service = z.object({
	id,
	name: z.string(),
	status: z.enum(STATUSES),
	successor: z.string().optional().describe('Id of the service that took its place.'),
	url,
});

const exam = z.object({
	id,
	code: z.string(),
	status: z.enum(['current', 'retired']),
	url,
	domains: z.array(z.object({ number: z.number(), title: z.string(), weight: z.number().describe('Percent.'), url })),
});

const statement = z.object({
	id: id.describe('The fragment: the statement is at the card’s `url` + "#" + `id`.'),
	section: z.enum(['situation', 'do-this', 'why', 'traps', 'today', 'part']),
	text: z.string().describe('In one line, without markup.'),
});

const trap = z.object({
	id: id.describe('The id of the statement.'),
	option: z.string().describe('The tempting answer, as an exam would print it.'),
	reason: z.string().describe('Why it fails here.'),
	rightWhen: z.string().describe('The sentence “Right when …”; empty if the card does not say it.'),
});

const card = z.object({
	slug: id,
	url,
	markdown: url.describe('The whole card as Markdown.'),
	image: url.describe('A picture of 1200 × 630 pixels for link previews.'),
	title: z.string().describe('The situation.'),
	answer: z.string().describe('The decision, in one sentence; for a note without one, how it begins.'),
	services: z.array(z.string()).describe('Ids of services; the one that decides comes first.'),
	kind: z
		.literal('note')
		.optional()
		.describe('“note” for a card of any form; without it, the card has a decision, reasons and traps.'),
	tasks: z
		.record(z.string(), z.array(z.string()))
		.describe('Task numbers by exam; the first is the card’s primary task.'),
	chapter: z.string().optional().describe('Id of the chapter, for notes without an exam.'),
	domains: z.record(z.string(), z.number()).describe('Number of the domain of the card’s primary task, by exam.'),
	decides: z.array(z.string()).describe('Phrases of a question that point to this card.'),
	priority: priority.optional().describe('How often the exam asks for it: 1 most often, 3 seldom.'),
	background: z.boolean().describe('True if the current exam does not ask about it.'),
	asked: z.array(z.string()).describe('Other ways in which people put the situation.'),
	statements: z.array(statement).describe('Steps, reasons, traps and notes, in the order of the page.'),
	traps: z.array(trap).describe('The statements of the section “traps” by their parts, without markup.'),
	related: z.array(z.string()).describe('Slugs of cards that the author put beside this one.'),
	sources: z.array(z.object({ title: z.string(), url })),
	verified: day.optional().describe('The day on which the facts were last checked.'),
	changed: day.optional().describe('The day of the last check or correction.'),
});

const row = z.object({
	id: id.describe('The fragment: the row is at the comparison’s `url` + "#" + `id`.'),
	name: z.string().describe('One of the look-alikes.'),
	decides: z.string().describe('A constraint that only this one meets.'),
	cells: z.array(z.string()).describe('What each of the `columns` says of it, in their order.'),
	cards: z.array(z.string()).describe('Slugs of the cards that need it.'),
});

const comparison = z.object({
	slug: id,
	url,
	markdown: url.describe('The whole comparison as Markdown.'),
	image: url.describe('A picture of 1200 × 630 pixels for link previews.'),
	title: z.string().describe('What is compared.'),
	answer: z.string().describe('How to choose, in one sentence.'),
	services: z.array(z.string()).describe('Ids of services; the most important one comes first.'),
	tasks: z.record(z.string(), z.array(z.string())).describe('Task numbers by exam.'),
	columns: z.array(z.string()),
	rows: z.array(row),
	asked: z.array(z.string()).describe('Ways in which people ask for the difference.'),
	sources: z.array(z.object({ title: z.string(), url })),
	verified: day.describe('The day on which the facts were last checked.'),
});

/** The format of `/cards.json`, published as JSON Schema at `/cards.schema.json`. */
export const cardsFileSchema = z.object({
	$schema: url,
	version: z.literal(CARDS_VERSION),
	name: z.string(),
	url,
	exams: z.array(exam),
	services: z.array(service),
	cards: z.array(card),
	comparisons: z.array(comparison).describe('Look-alikes side by side.'),
});

export type CardsFile = z.infer<typeof cardsFileSchema>;
