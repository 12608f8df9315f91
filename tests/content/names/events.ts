import { didYouMean } from '../../../src/notes/suggest.ts';
import { isObject, objectsIn } from './data.ts';
import { type WrongName, wrong } from './fault.ts';
import type { Fragment } from './fragments.ts';
import { events, operations } from './lists.ts';

/** Detail types that CloudTrail brings from every service. */
const FROM_CLOUDTRAIL = /^AWS (API Call|Service Event|Console Sign ?[Ii]n|Console Action|Insight) via CloudTrail$/;

const texts = (value: unknown): readonly string[] =>
	(Array.isArray(value) ? value : []).filter((item) => typeof item === 'string');

/** Faults in event patterns: a source, detail type, field of the detail or API call that does not exist. */
export function wrongEvents(fragment: Fragment, values: readonly unknown[]): readonly WrongName[] {
	const faults: WrongName[] = [];
	const add = (name: string, message: string, guess?: string) =>
		faults.push(wrong(fragment, fragment.text.indexOf(name), message, guess));
	for (const pattern of values.flatMap((value) => [...objectsIn(value)])) {
		const sources = texts(pattern['source']).filter((source) => source.startsWith('aws.'));
		const types = texts(pattern['detail-type']);
		const detail = isObject(pattern['detail']) ? pattern['detail'] : {};
		for (const source of sources) {
			const own = [...events.keys()]
				.filter((key) => key.startsWith(`${source} | `))
				.map((key) => key.split(' | ')[1] ?? '');
			for (const type of types.filter((one) => !FROM_CLOUDTRAIL.test(one))) {
				const fields = events.get(`${source} | ${type}`);
				if (!fields) add(type, `The source "${source}" has no event "${type}"`, didYouMean(type, own));
				else if (fields.size > 0) {
					for (const field of Object.keys(detail).filter((key) => !fields.has(key) && key !== '$or')) {
						add(field, `The event "${type}" has no field "${field}"`, didYouMean(field, [...fields]));
					}
				}
			}
		}
		if (!types.some((type) => FROM_CLOUDTRAIL.test(type))) continue;
		for (const call of texts(detail['eventName']).filter((name) => !operations.has(name))) {
			add(call, `There is no API call "${call}"`, didYouMean(call, [...operations]));
		}
	}
	return faults;
}
