import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import type { SearchOutcome } from '../engine.ts';
import { LoadError } from '../load-error.ts';
import type { ParsedQuery } from '../query/parse-query.ts';

/** The content of the status line above the results. */
export type Status = readonly (Node | string)[];

/** More words would make the line too long to read. */
const MAX_LISTED = 4;

const quoted = (text: string) => `“${text}”`;

const allCardsLink = () =>
	createElement('a', { href: `${basePath()}scenarios/`, textContent: 'all scenarios from A to Z' });

function actionButton(textContent: string, action: () => void): HTMLButtonElement {
	const button = createElement('button', { type: 'button', textContent });
	button.addEventListener('click', action);
	return button;
}

/**
 * The status after a failure. Programming errors are also reported to the console.
 * @param tryAgain called when the reader asks for it
 */
export function failureStatus(error: unknown, tryAgain: () => void): Status {
	if (error instanceof LoadError) {
		const button = actionButton('Try again', tryAgain);
		return ['Search does not work right now: its index could not be loaded. ', button, ' or see ', allCardsLink(), '.'];
	}
	reportError(error);
	return [`Search does not work because of a programming error: ${String(error)}. Here are `, allCardsLink(), '.'];
}

/** For an index that takes long to load. */
export const slowStatus = (): Status => [
	'The search index is still loading. Meanwhile, here are ',
	allCardsLink(),
	'.',
];

/** The query with its misspelt words corrected. */
function correctedText(text: string, { corrections }: Pick<ParsedQuery, 'corrections'>): string {
	const byWord = new Map(corrections.map(({ from, to }) => [from, to]));
	return text.replace(/[\p{L}\p{N}]+/gu, (word) => byWord.get(word) ?? word);
}

/** How many cards and comparisons there are. */
function countText(ranked: SearchOutcome['ranked'], isFiltered: boolean): string {
	const comparisons = ranked.filter(({ isComparison }) => isComparison).length;
	const cards = ranked.length - comparisons;
	const counts = [
		...(cards > 0 ? [counted(cards, 'card')] : []),
		...(comparisons > 0 ? [counted(comparisons, 'comparison')] : []),
	];
	return `${counts.join(' and ') || 'No card found'}${isFiltered ? ' with these filters' : ''}. `;
}

/** Words of the query that no card has. */
function unknownText(unknown: readonly string[]): string {
	if (unknown.length > MAX_LISTED) return `No card covers ${unknown.length} of these words`;
	return `No card covers ${unknown.map(quoted).join(' or ')}`;
}

/** How many cards there are and, if none has all that was asked for, what is missing. */
function foundText({ query, ranked, isNearest }: Outcome, isFiltered: boolean): string {
	const { unknown, phrases, isPasted } = query;
	if (isNearest && ranked.length > 0)
		return `${unknownText(unknown)}; ${ranked.length === 1 ? 'the nearest' : `the ${ranked.length} nearest`}: `;
	if (ranked.length === 0 && unknown.length > 0 && !isPasted && !isNearest) return `${unknownText(unknown)}. `;
	if (ranked.length === 0 && phrases.length > 0 && !isFiltered)
		return `No card has the exact words ${phrases.map(quoted).join(' and ')}. `;
	return countText(ranked, isFiltered);
}

type Outcome = Pick<SearchOutcome, 'query' | 'ranked' | 'isNearest'>;

interface Options {
	/** The query as typed. */
	text: string;
	outcome: Outcome;
	isFiltered: boolean;
	/** Called when the reader wants results for exactly what was typed. */
	searchExactly: () => void;
}

/** How many cards were found, and how the query was understood. */
export function outcomeStatus({ text, outcome, isFiltered, searchExactly }: Options): Status {
	const { query, ranked } = outcome;
	if (query.terms.length === 0 && query.unknown.length === 0)
		return ['Type a word: symbols and punctuation cannot be searched for. See ', allCardsLink(), '.'];
	const status: (Node | string)[] = [];
	if (query.corrections.length > 0) {
		const button = actionButton(text, searchExactly);
		const corrected = createElement('strong', {}, correctedText(text, query));
		status.push('Showing results for ', corrected, '; search instead for ', button, '. ');
	}
	for (const { from, to } of query.interpretations.slice(0, MAX_LISTED))
		status.push(quoted(from), ' read as ', createElement('strong', {}, to), '. ');
	if (query.unsearchableSymbols.length > 0)
		status.push(`${query.unsearchableSymbols.slice(0, MAX_LISTED).map(quoted).join(', ')} cannot be searched for. `);
	if (query.isCut) status.push('Only the first words of this long text were used. ');
	status.push(foundText(outcome, isFiltered));
	if (ranked.length === 0) status.push('See ', allCardsLink(), '.');
	return status;
}
