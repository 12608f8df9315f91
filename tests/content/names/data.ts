import { parseAllDocuments } from 'yaml';
import { type WrongName, wrong } from './fault.ts';
import type { Fragment } from './fragments.ts';

/** A code block as data, or what keeps it from being parsed. */
interface Parsed {
	values: readonly unknown[];
	faults: readonly WrongName[];
}

/** Parses JSON and YAML. In YAML the short forms of CloudFormation's functions, such as `!Ref`, are left as text. */
export function parseData(fragment: Fragment): Parsed {
	const { language, text } = fragment;
	if (language === 'json') {
		try {
			return { values: [JSON.parse(text)], faults: [] };
		} catch (error) {
			const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
			return { values: [], faults: [wrong(fragment, at, `This is not JSON: ${(error as Error).message}`)] };
		}
	}
	if (language !== 'yaml') return { values: [], faults: [] };
	const documents = parseAllDocuments(text, { logLevel: 'silent' });
	const faults = documents.flatMap(({ errors }) =>
		errors.map(({ message, pos }) => wrong(fragment, pos[0], `This is not YAML: ${message.split('\n')[0] ?? ''}`)),
	);
	return { values: faults.length > 0 ? [] : documents.map((document): unknown => document.toJS()), faults };
}

export type Data = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Data =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object within a value, itself included. */
export function* objectsIn(value: unknown): Generator<Data> {
	if (Array.isArray(value)) for (const item of value as readonly unknown[]) yield* objectsIn(item);
	if (!isObject(value)) return;
	yield value;
	for (const item of Object.values(value)) yield* objectsIn(item);
}
