import type { Trap } from '../markdown/study-text.ts';
import { isCount, isListOf, isObject, isRecordOf, isString } from '../model/type-guards.ts';
import type { StudyCard, StudyData, StudyDomain } from './study-data.ts';

const isTrap = (value: unknown): value is Trap =>
	isObject(value) && [value['id'], value['option'], value['reason'], value['rightWhen']].every(isString);

const isCard = (value: unknown): value is StudyCard =>
	isObject(value) &&
	[value['slug'], value['title'], value['situation'], value['answer'], value['why']].every(isString) &&
	isCount(value['domain']) &&
	isListOf(value['traps'], isTrap) &&
	(value['decides'] === undefined || isListOf(value['decides'], isString)) &&
	(value['background'] === undefined || value['background'] === true) &&
	isListOf(value['related'], isString);

const isDomain = (value: unknown): value is StudyDomain =>
	isObject(value) && isCount(value['number']) && isString(value['title']) && typeof value['weight'] === 'number';

const isPace = (value: unknown): value is StudyData['pace'] =>
	isObject(value) && isCount(value['minutes']) && isCount(value['questions']);

/**
 * Checks the content of `review/prompts.json`.
 * @throws when a field is missing or of another type
 */
export function checkStudyData(value: unknown): StudyData {
	if (!isObject(value)) throw new Error('The prompts are not an object.');
	const { pace, domains, cards, moved } = value;
	if (!isPace(pace)) throw new Error('The prompts lack a valid "pace".');
	if (!isListOf(domains, isDomain)) throw new Error('The prompts lack valid "domains".');
	if (!isListOf(cards, isCard)) throw new Error('The prompts lack valid "cards".');
	if (!isRecordOf(moved, isString)) throw new Error('The prompts lack a valid "moved".');
	return { pace, domains, cards, moved };
}
