import { isCount, isObject, isRecordOf, isString, isListOf } from '../model/type-guards.ts';
import { isDomain } from './check-study-data.ts';
import { hash } from './hash.ts';
import { promptsOf } from './prompts.ts';
import { type Priority, type StudyData, type StudyDomain, LOWEST_PRIORITY } from './study-data.ts';

/** A card: the number of its domain, the keys of its traps one after another, and true only if it is background. */
export type IndexedCard = readonly [slug: string, domain: number, traps: string, background?: true];

/** A comparison: its path, the number of its domain, and the keys of its rows one after another. */
export type IndexedComparison = readonly [slug: string, domain: number, rows: string];

/**
 * Content of `review/prompts.json`: which prompts there are, without their texts, so that the review of a thousand cards
 * starts as fast as that of forty. The texts of a card are in a file of their own.
 */
export interface StudyIndex {
	domains: readonly StudyDomain[];
	/** In the order of the exam's tasks. */
	cards: readonly IndexedCard[];
	comparisons: readonly IndexedComparison[];
	/** The priority of each card, one digit after another; empty if no card names one. */
	priorities: string;
	/** See `StudyData`. */
	moved: StudyData['moved'];
}

/** Number of letters of a statement's key. */
const KEY_LENGTH = 4;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A short hash of a statement's id. It need only differ from those of the other statements of its card. */
function statementKey(id: string): string {
	const bits = hash(id);
	return Array.from({ length: KEY_LENGTH }, (_, index) => LETTERS.charAt((bits >>> (6 * index + 8)) & 63)).join('');
}

/** The id of a prompt with the key of its statement in place of the statement's id. The decision stays `decision`. */
export function promptKey(id: string): string {
	const [slug = '', statement = ''] = id.split('#');
	return statement === 'decision' ? id : `${slug}#${statementKey(statement)}`;
}

/** The keys that an indexed card or comparison holds. */
export const splitKeys = (keys: string): readonly string[] =>
	Array.from({ length: keys.length / KEY_LENGTH }, (_, index) =>
		keys.slice(KEY_LENGTH * index, KEY_LENGTH * (index + 1)),
	);

/**
 * The keys of some statements, one after another.
 * @throws when two have the same key; then one of them needs another id
 */
export function joinKeys(slug: string, ids: readonly string[]): string {
	const keys = ids.map(statementKey);
	if (new Set(keys).size < keys.length)
		throw new Error(`${slug}: two statements have the same key; give one of them another {#id}.`);
	return keys.join('');
}

/**
 * @throws when two traps of a card have the same key; then one of them needs another id
 */
export function buildStudyIndex(
	{ domains, cards, moved }: StudyData,
	comparisons: readonly IndexedComparison[] = [],
): StudyIndex {
	return {
		domains,
		cards: cards.map((card) => {
			const ids = promptsOf(card).flatMap(({ trap }) => trap?.id ?? []);
			const indexed = [card.slug, card.domain, joinKeys(card.slug, ids)] as const;
			return card.background ? [...indexed, true] : indexed;
		}),
		comparisons,
		priorities: cards.some(({ priority }) => priority !== undefined)
			? cards.map(({ priority = LOWEST_PRIORITY }) => priority).join('')
			: '',
		moved,
	};
}

/** The priority of the card at this place. */
export function priorityAt(priorities: string, index: number): Priority {
	const digit = Number(priorities.charAt(index));
	return digit === 1 || digit === 2 ? digit : LOWEST_PRIORITY;
}

const isIndexedComparison = (value: unknown): value is IndexedComparison =>
	Array.isArray(value) && isString(value[0]) && isCount(value[1]) && isString(value[2]);

const isIndexedCard = (value: unknown): value is IndexedCard =>
	isIndexedComparison(value) && [undefined, true].includes((value as IndexedCard)[3]);

/**
 * Checks the content of `review/prompts.json`. That of an earlier version of the site has no comparisons and priorities.
 * @throws when a field is missing or of another type
 */
export function checkStudyIndex(value: unknown): StudyIndex {
	if (!isObject(value)) throw new Error('The prompts are not an object.');
	const { domains, cards, comparisons = [], priorities = '', moved } = value;
	if (!isListOf(domains, isDomain)) throw new Error('The prompts lack valid "domains".');
	if (!isListOf(cards, isIndexedCard) || !isListOf(comparisons, isIndexedComparison))
		throw new Error('The prompts lack valid "cards".');
	if (!isString(priorities)) throw new Error('The prompts lack valid "priorities".');
	if (!isRecordOf(moved, isString)) throw new Error('The prompts lack a valid "moved".');
	return { domains, cards, comparisons, priorities, moved };
}
