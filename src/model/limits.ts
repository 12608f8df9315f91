import type { Cell, Statement } from '../markdown/outline.ts';
import type { Card } from './card.ts';
import { required } from './required.ts';
import type { Service } from './service.ts';
import { cardPath } from './paths.ts';

/** A sentence of a card that gives a limit or a default, and the card. */
export interface Limit {
	card: Card;
	/** Path and fragment of the statement. */
	path: string;
	sentence: string;
}

const LIMIT = /\b(?:at most|up to|maximum|no more than|limits?|quota|defaults?|at least|minimum|longest)\b/i;

const UNITS =
	'percent|%|[KMGT]i?B|(?:milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|letters|characters|' +
	'accounts?|Regions?|records?|shards?|versions?|items?|rules?|tags?|policies|instances?|requests?|calls?|functions?|' +
	'streams?|targets?|messages?|consumers?|alarms?|attempts?|stacks?|tasks?';

/** A number with what it counts. Numbers in names, such as `t3.micro`, count nothing. */
const QUANTITY = new RegExp(`(?<![\\w.-])\\d[\\d,.]*(?:[ \\u00a0](?:per|of|to)?[ \\u00a0]?)?(?:${UNITS})(?!\\w)`);

/** A full stop ends a sentence if a new one begins after it. */
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}\p{N}])/u;

/** A sentence with one of these words near its start says nothing without the sentence before it. */
const REFERS_BACK = /^(?:\S+\s+){0,3}(?:it|its|they|them|their|this|these|those|there|then|such|both)\b/i;

const states = (text: string) => LIMIT.test(text) && QUANTITY.test(text);

/** Begins with a capital letter, unless it begins with a name such as `aws:loop`. */
const capitalized = (text: string) =>
	/^[a-z]+(?:[ ,]|: |$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** A row of a table as a sentence: what it is about, and the cells that state a limit, with the heads of their columns. */
function rowSentence([first, ...others]: readonly Cell[]): string {
	if (!first) return '';
	const isQuestion = first.text.endsWith('?');
	if (others.length === 1) {
		const [{ text }] = others as [Cell];
		return ended(isQuestion ? `${first.text} ${capitalized(text)}` : capitalized(`${first.text}: ${text}`));
	}
	const stating = others.filter(({ text }) => states(text));
	const cells = (stating.length > 0 ? stating : others).filter(({ text }) => text !== '');
	const subject = isQuestion || first.head === '' ? first.text : `${first.head}: ${first.text}`;
	return [ended(capitalized(subject)), ...cells.map(({ head, text }) => ended(`${head}: ${text}`))].join(' ');
}

const sentencesOf = ({ prose, text }: Statement) => (prose ?? text).split(SENTENCE_END);

/** A sentence of a statement, after those before it without which it says nothing. */
function withBeginning(sentence: number, statement: number, statements: readonly Statement[]): string {
	const own = statements[statement];
	if (!own) return '';
	const sentences = sentencesOf(own);
	const text = sentences[sentence] ?? '';
	if (!REFERS_BACK.test(text)) return text;
	if (sentence > 0) return `${withBeginning(sentence - 1, statement, statements)} ${text}`;
	const before = statements[statement - 1];
	if (!before || before.row || before.section !== own.section) return text;
	return `${withBeginning(sentencesOf(before).length - 1, statement - 1, statements)} ${text}`;
}

function limitsOfCard(card: Card): readonly Limit[] {
	const { statements } = card.outline;
	return statements.flatMap((statement, at) => {
		const { id, section, row } = statement;
		if (section === 'traps' || section === 'situation') return [];
		const found = row
			? [rowSentence(row)].filter(states)
			: sentencesOf(statement).flatMap((text, index) => (states(text) ? withBeginning(index, at, statements) : []));
		// What leads on to a code block ends with a colon.
		const sentences = found.map((text) => text.replace(/:$/, '.'));
		return sentences.map((sentence) => ({ card, path: `${cardPath(card.slug)}#${id}`, sentence }));
	});
}

/** Limits by the first service of their card. */
export interface ServiceLimits {
	service: Service;
	limits: readonly Limit[];
}

/** The limits and defaults that cards with a service state, by the first service of each card, sorted by the service's name. */
export function limitsByService(
	cards: readonly Card[],
	services: ReadonlyMap<string, Service>,
): readonly ServiceLimits[] {
	const groups = Map.groupBy(cards.flatMap(limitsOfCard), ({ card }) => card.services[0]);
	return [...groups]
		.flatMap(([id, limits]) =>
			id === undefined ? [] : { service: required(services.get(id), `the service "${id}"`), limits },
		)
		.sort((a, b) => a.service.short.localeCompare(b.service.short));
}
