import { isListOf, isObject, isString } from '../model/type-guards.ts';

/** One of the look-alikes: the review shows `decides` and asks for the name. All texts are inline texts. */
interface RowText {
	id: string;
	name: string;
	decides: string;
	/** Each with the head of its column before it. */
	cells: readonly string[];
}

/** What the review shows of a comparison: the content of `review/cards/compare/SLUG.json`. */
export interface ComparisonText {
	/** Path of its page and of its texts, without slashes at the ends: `compare/SLUG`. Cards have a slug without a slash. */
	slug: string;
	title: string;
	rows: readonly RowText[];
}

/** The question which of the look-alikes fits a constraint. */
export interface RowPrompt {
	/** `compare/SLUG#row`, with the row's permanent id. */
	id: string;
	comparison: ComparisonText;
	row: RowText;
}

/** The path of a comparison in the ids of its prompts. */
export const comparisonKey = (slug: string) => `compare/${slug}`;

/** All prompts of a comparison, one for each row. */
export const rowPromptsOf = (comparison: ComparisonText): readonly RowPrompt[] =>
	comparison.rows.map((row) => ({ id: `${comparison.slug}#${row.id}`, comparison, row }));

const isRow = (value: unknown): value is RowText =>
	isObject(value) &&
	[value['id'], value['name'], value['decides']].every(isString) &&
	isListOf(value['cells'], isString);

export const isComparisonText = (value: unknown): value is ComparisonText =>
	isObject(value) && isString(value['slug']) && isString(value['title']) && isListOf(value['rows'], isRow);
