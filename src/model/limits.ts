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

const states = (sentence: string) => LIMIT.test(sentence) && QUANTITY.test(sentence);

function limitsOfCard(card: Card): readonly Limit[] {
	return card.outline.statements
		.filter(({ section }) => section !== 'traps' && section !== 'situation')
		.flatMap(({ id, text, subject }) => {
			const rest = subject === undefined ? text : `${subject}: ${text.slice(subject.length).trim()}`;
			return rest
				.split(SENTENCE_END)
				.filter(states)
				.map((sentence) => ({ card, path: `${cardPath(card.slug)}#${id}`, sentence }));
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
