import { z } from 'astro/zod';
import { counted } from '../model/counted.ts';
import { listOf, type Fault } from './fault.ts';
import { didYouMean } from './suggest.ts';

type Path = readonly PropertyKey[];

/** `sources.0.url` as an author reads it: `sources[1].url`, counted from 1. */
function formatPath(path: Path): string {
	return path.map((key, at) => (typeof key === 'number' ? `[${key + 1}]` : `${at ? '.' : ''}${String(key)}`)).join('');
}

function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
		data,
	);
}

/** Names of the fields that a schema knows at a path. */
function fieldsAt(schema: unknown, path: Path): string[] {
	let at = schema;
	for (const key of path) {
		const inner = unwrap(at);
		if (inner instanceof z.ZodObject) at = inner.shape[key as string];
		else if (inner instanceof z.ZodArray) at = inner.element;
		else return [];
	}
	const object = unwrap(at);
	return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrap(schema: unknown): unknown {
	let inner = schema;
	while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
	return inner;
}

const KINDS: Record<string, string> = {
	array: 'a list',
	object: 'a group of fields',
	string: 'text',
	record: 'a group of fields',
	int: 'a whole number',
	number: 'a number',
	boolean: 'true or false',
};

/** Describes an issue that the schema found in words that an author understands. */
function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): string[] {
	const field = formatPath(issue.path);
	if (issue.code === 'unrecognized_keys') {
		const allowed = fieldsAt(schema, issue.path);
		return issue.keys.map((key) => {
			const where = field ? `"${key}" in "${field}"` : `"${key}"`;
			return `${where} is not a field.${didYouMean(key, allowed)} Allowed: ${allowed.join(', ')}`;
		});
	}
	const value = valueAt(data, issue.path);
	// For a missing field, a check of our own schema says why the field is needed.
	if (value === undefined && issue.code === 'custom') return [`"${field}" ${issue.message}`];
	if (value === undefined) return [field ? `"${field}" is missing` : 'has no fields'];
	const name = field ? `"${field}"` : 'the file';
	if (value === null) return [`${name} is empty`];
	switch (issue.code) {
		case 'invalid_type':
			return [`${name} must be ${KINDS[issue.expected] ?? issue.expected}${quoteHint(issue.expected, value)}`];
		case 'invalid_value': {
			const allowed = issue.values.map(String);
			return [`${name} is "${String(value)}".${didYouMean(String(value), allowed)} Allowed: ${listOf(allowed)}`];
		}
		case 'too_big':
			return [
				`${name} ${measure(value)}; ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum} allowed`,
			];
		case 'too_small':
			return [
				`${name} ${measure(value)}; ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum} needed`,
			];
		case 'invalid_union':
			return [`${name} must be text`];
		default:
			return [`${name} ${issue.message}`];
	}
}

/** A hint for text without quotes that YAML reads as something else: `3.2` as a number, `true` as a boolean. */
function quoteHint(expected: string, value: unknown): string {
	const isPlain = typeof value === 'number' || typeof value === 'boolean';
	return expected === 'string' && isPlain ? `; put ${value} in quotes` : '';
}

/** How much of something there is: `is 3 characters long`, `has 1 item`, `is 0`. */
function measure(value: unknown): string {
	if (Array.isArray(value)) return `has ${counted(value.length, 'item')}`;
	return typeof value === 'string' ? `is ${counted(value.length, 'character')} long` : `is ${String(value)}`;
}

/** Turns what the schema found into faults with file, line and field. */
export function faultsOfSchema(
	error: z.ZodError,
	schema: z.ZodType,
	data: unknown,
	file: string,
	lineOf: (field: string) => number | undefined,
): Fault[] {
	return error.issues.flatMap((issue) => {
		const top = issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys[0] : issue.path[0];
		const line = top === undefined ? undefined : lineOf(String(top));
		return describeIssue(issue, schema, data).map((message) => ({ file, line, message }));
	});
}
