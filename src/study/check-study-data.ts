import type { Trap } from '../markdown/study-text.ts';
import { isCount, isListOf, isObject, isOneOf, isRecordOf, isString } from '../model/type-guards.ts';
import type { CardText, StudyCard, StudyData, StudyDomain } from './study-data.ts';

const isTrap = (value: unknown): value is Trap =>
	isObject(value) && [value['id'], value['option'], value['reason'], value['rightWhen']].every(isString);

const isCardText = (value: unknown): value is CardText =>
	isObject(value) &&
	[value['slug'], value['title'], value['situation'], value['answer'], value['why']].every(isString) &&
	isListOf(value['traps'], isTrap) &&
	(value['decides'] === undefined || isListOf(value['decides'], isString)) &&
	(value['duels'] === undefined || isListOf(value['duels'], isString)) &&
	(value['compared'] === undefined || isRecordOf(value['compared'], isString));

const isCard = (value: unknown): value is StudyCard =>
	isObject(value) &&
	isCardText(value) &&
	isCount(value['domain']) &&
	(value['background'] === undefined || value['background'] === true) &&
	(value['priority'] === undefined || isOneOf(value['priority'], [1, 2, 3])) &&
	(value['option'] === undefined || isListOf(value['option'], isString)) &&
	isListOf(value['related'], isString);

export const isDomain = (value: unknown): value is StudyDomain =>
	isObject(value) && isCount(value['number']) && isString(value['title']) && typeof value['weight'] === 'number';

const isPace = (value: unknown): value is StudyData['pace'] =>
	isObject(value) && isCount(value['minutes']) && isCount(value['questions']);

/**
 * Checks the content of `practice/questions.json`.
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

/**
 * Checks the content of `review/cards/SLUG.json`.
 * @throws when a field is missing or of another type
 */
export function checkCardText(value: unknown): CardText {
	if (!isCardText(value)) throw new Error('The text of a card is not valid.');
	return value;
}
