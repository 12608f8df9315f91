import { isListOf, isObject, isString } from '../model/type-guards.ts';
import type { DuelComparison } from './duel.ts';

const isRow = (value: unknown): value is DuelComparison['rows'][number] =>
	isObject(value) && [value['id'], value['name'], value['decides']].every(isString);

const isComparison = (value: unknown): value is DuelComparison =>
	isObject(value) && [value['path'], value['slug'], value['title']].every(isString) && isListOf(value['rows'], isRow);

/**
 * Checks the content of `practice/comparisons.json`.
 * @throws when a field is missing or of another type
 */
export function checkComparisons(value: unknown): readonly DuelComparison[] {
	if (!isListOf(value, isComparison)) throw new Error('The comparisons are not valid.');
	return value;
}
