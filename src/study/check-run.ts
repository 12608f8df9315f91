import { isCount, isListOf, isObject, isString, type JsonObject } from '../model/type-guards.ts';
import type { PracticeRun, RunFlip, RunQuestion } from './practice-run.ts';
import type { Choice } from './question.ts';

const isOptional = <Value>(value: unknown, isValue: (value: unknown) => value is Value) =>
	value === undefined || isValue(value);

const isChoice = (value: unknown): value is Choice =>
	isObject(value) &&
	isString(value['text']) &&
	isOptional(value['trap'], isString) &&
	isOptional(value['card'], isString);

const isFlip = (value: unknown): value is RunFlip =>
	isObject(value) && isString(value['condition']) && isCount(value['right']) && isOptional(value['chosen'], isCount);

const isQuestion = (value: unknown): value is RunQuestion =>
	isObject(value) &&
	isString(value['prompt']) &&
	isListOf(value['choices'], isChoice) &&
	isListOf(value['right'], isCount) &&
	isListOf(value['chosen'], isCount) &&
	isCount(value['seconds']) &&
	typeof value['isFlagged'] === 'boolean' &&
	typeof value['isChecked'] === 'boolean' &&
	isOptional(value['flip'], isFlip);

const isFinish = (value: unknown): value is NonNullable<PracticeRun['finished']> =>
	isObject(value) &&
	isCount(value['seconds']) &&
	typeof value['timeIsUp'] === 'boolean' &&
	isOptional(value['at'], isCount) &&
	(value['wasAway'] === undefined || value['wasAway'] === true);

const isRun = (value: unknown): value is PracticeRun =>
	isObject(value) &&
	isCount(value['started']) &&
	typeof value['isTimed'] === 'boolean' &&
	isCount(value['position']) &&
	isListOf(value['questions'], isQuestion) &&
	isOptional(value['finished'], isFinish);

interface OlderQuestion {
	prompt: string;
	choices: readonly string[];
	right: number;
	chosen?: number;
}

const isOlderQuestion = (value: unknown): value is JsonObject & OlderQuestion =>
	isObject(value) &&
	isString(value['prompt']) &&
	isListOf(value['choices'], isString) &&
	isCount(value['right']) &&
	isOptional(value['chosen'], isCount);

/** A set that an earlier version of the site stored: all its questions stood on one page, each with one right choice. */
function fromOlder(value: unknown): unknown {
	if (!isObject(value) || value['position'] !== undefined || !isListOf(value['questions'], isOlderQuestion))
		return value;
	return {
		...value,
		position: 0,
		questions: value['questions'].map(({ prompt, choices, right, chosen }) => ({
			prompt,
			choices: choices.map((text) => ({ text })),
			right: [right],
			chosen: chosen === undefined ? [] : [chosen],
			seconds: 0,
			isFlagged: false,
			isChecked: value['isTimed'] !== true && (chosen !== undefined || value['finished'] !== undefined),
		})),
	};
}

/** Reads a stored set; undefined if it is none. */
export function readRun(value: unknown): PracticeRun | undefined {
	const run = fromOlder(value);
	return isRun(run) ? run : undefined;
}
