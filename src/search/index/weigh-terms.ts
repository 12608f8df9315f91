import { formsOf, keyOf, tokenize } from '../query/tokenize.ts';
import { LEVELS, type Posting } from '../query/posting.ts';
import { rarityOf } from '../query/rarity.ts';
import { type CardFields, type Field, FIELDS } from './card-fields.ts';
import { indexWordings } from './index-wordings.ts';

/** The texts of a card or a comparison that are indexed. */
export interface IndexedRecord {
	fields: CardFields;
	/** Its title, the questions that it answers, and the phrases that people search for. */
	wordings: readonly string[];
}

/** A word of the cards and comparisons. */
export interface IndexedTerm {
	/** Its shortest form. */
	form: string;
	/** The cards that have it in any form, ascending. */
	postings: readonly Posting[];
	/** Whether readers see it on a card. Other words are only in phrases. */
	isShown: boolean;
}

/**
 * These values were found by coordinate search on queries for tuning; see `tests/bench/README.md`.
 * `weight` multiplies how often a word occurs in a field. `length` says how much less a word counts in a long field
 * (0: no less, 1: in proportion to the length).
 */
const FIELD: Readonly<Record<Field, { weight: number; length: number }>> = {
	title: { weight: 4, length: 0.6 },
	decision: { weight: 2.5, length: 0.3 },
	text: { weight: 1, length: 0.3 },
	asked: { weight: 0.75, length: 0 },
	phrases: { weight: 1.33, length: 1 },
};
/** `k1` of BM25: the smaller it is, the less a repeated word adds. */
const SATURATION = 4.4;

type Counts = Partial<Record<Field, number>>;

/** How often each word occurs in each field of a card, by the word's key, and the number of words of each field. */
function countWords(fields: CardFields, forms: Map<string, string>) {
	const counts = new Map<string, Counts>();
	const lengths: Counts = {};
	for (const field of FIELDS) {
		const tokens = tokenize(fields[field]);
		lengths[field] = tokens.length;
		for (const token of tokens) {
			const keys = new Set<string>();
			for (const form of formsOf(token)) {
				const key = keyOf(form);
				keys.add(key);
				const known = forms.get(key);
				if (known === undefined || form.length < known.length) forms.set(key, form);
			}
			for (const key of keys) {
				const count = counts.get(key) ?? {};
				count[field] = (count[field] ?? 0) + 1;
				counts.set(key, count);
			}
		}
	}
	return { counts, lengths };
}

/**
 * Weighs each word on each card by BM25F: a word counts more the more often it occurs, above all in a field with a high
 * weight, and less in a long field; each repeat adds less than the one before. For term frequencies `tf` and lengths of
 * fields `len`:
 *
 *     w = Σ weight[f] · tf[f] / (1 − b[f] + b[f] · len[f] / average[f])      level = w / (k1 + w)
 *
 * `rank` multiplies the level by the word's inverse document frequency.
 * Source: Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.6.
 * The average length of a field is computed from the cards alone, so that comparisons do not change the weights of cards.
 * @param records cards and comparisons in the order of their numbers
 * @param comparisons numbers of those that are comparisons
 * @returns the words by key
 */
export function weighTerms(
	records: readonly IndexedRecord[],
	comparisons: ReadonlySet<number> = new Set(),
): Map<string, IndexedTerm> {
	const forms = new Map<string, string>();
	const counted = records.map(({ fields }) => countWords(fields, forms));
	/** Over the cards that have the field. */
	const average = (field: Field) => {
		const ofCards = counted.filter((_, number) => !comparisons.has(number));
		const known = ofCards.map(({ lengths }) => lengths[field] ?? 0).filter((length) => length > 0);
		return known.reduce((sum, length) => sum + length, 0) / known.length || 1;
	};
	const averages = new Map(FIELDS.map((field) => [field, average(field)]));
	const withWord = new Map<string, number>();
	for (const [number, { counts }] of counted.entries())
		if (!comparisons.has(number)) for (const key of counts.keys()) withWord.set(key, (withWord.get(key) ?? 0) + 1);
	const rarity = (key: string) => rarityOf(withWord.get(key) ?? 0, records.length - comparisons.size);
	const terms = new Map<string, IndexedTerm & { postings: Posting[] }>();
	for (const [card, { counts, lengths }] of counted.entries()) {
		const wordings = indexWordings(records[card]?.wordings ?? [], rarity);
		for (const [key, count] of counts) {
			let weight = 0;
			for (const field of FIELDS) {
				const { weight: factor, length } = FIELD[field];
				const relativeLength = (lengths[field] ?? 0) / (averages.get(field) ?? 1);
				weight += (factor * (count[field] ?? 0)) / (1 - length + length * relativeLength || 1);
			}
			const level = Math.max(1, Math.round((LEVELS - 1) * (weight / (SATURATION + weight))));
			const posting = { card, level, wordings: wordings.get(key) ?? [] };
			const term = terms.get(key) ?? { form: forms.get(key) ?? key, postings: [], isShown: false };
			term.postings.push(posting);
			term.isShown ||= FIELDS.some((field) => field !== 'phrases' && count[field]);
			terms.set(key, term);
		}
	}
	return terms;
}
