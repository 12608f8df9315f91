import { didYouMean } from '../../../src/notes/suggest.ts';
import { type Data, isObject, objectsIn } from './data.ts';
import { type WrongName, wrong } from './fault.ts';
import type { Fragment } from './fragments.ts';
import { resources } from './lists.ts';

/** What a resource of a template may have beside its properties. */
const ATTRIBUTES = new Set(
	(
		'Type Properties DependsOn Condition Metadata DeletionPolicy UpdateReplacePolicy UpdatePolicy CreationPolicy ' +
		'Connectors IgnoreGlobals'
	).split(' '),
);

const isFunction = (key: string) => key === 'Ref' || key === 'Condition' || key.startsWith('Fn::');

/** Faults in resources of CloudFormation and SAM: a type, attribute or property that does not exist. */
export function wrongResources(fragment: Fragment, values: readonly unknown[]): readonly WrongName[] {
	const faults: WrongName[] = [];
	const add = (name: string, message: string, guess?: string) =>
		faults.push(wrong(fragment, fragment.text.indexOf(name), message, guess));

	function checkProperties(type: string, structure: string, value: unknown) {
		const allowed = resources.get(type)?.get(structure);
		if (Array.isArray(value)) for (const item of value as readonly unknown[]) checkProperties(type, structure, item);
		// A structure without listed properties may hold anything, such as a policy.
		if (!isObject(value) || !allowed || allowed.has('')) return;
		for (const [name, inner] of Object.entries(value)) {
			if (isFunction(name)) continue;
			const place = structure ? `${structure} of ${type}` : type;
			if (!allowed.has(name)) add(name, `${place} has no property "${name}"`, didYouMean(name, [...allowed.keys()]));
			else checkInner(type, allowed.get(name), inner);
		}
	}

	/** Checks the structure that a property holds, or each one of a map (`*Structure`). */
	function checkInner(type: string, structure: string | undefined, inner: unknown) {
		if (structure === undefined) return;
		const each = structure.startsWith('*') && isObject(inner) ? Object.values(inner) : [inner];
		for (const value of each) checkProperties(type, structure.replace('*', ''), value);
	}

	function checkResource(type: string, resource: Data) {
		for (const name of Object.keys(resource)) {
			if (!ATTRIBUTES.has(name)) add(name, `A resource has no attribute "${name}"`, didYouMean(name, [...ATTRIBUTES]));
		}
		const { Properties: properties } = resource;
		if (isObject(properties) && !resources.get(type))
			add(type, `resources.txt has no properties of ${type}, so they cannot be checked`);
		checkProperties(type, '', properties);
	}

	for (const object of values.flatMap((value) => [...objectsIn(value)])) {
		const { Type: type } = object;
		if (typeof type === 'string' && resources.has(type)) checkResource(type, object);
	}
	return faults;
}

/** Faults in the names of resource types, in any kind of text. */
export function wrongTypes(fragment: Fragment): readonly WrongName[] {
	return [...fragment.text.matchAll(/\bAWS::\w+::\w+/g)]
		.filter(([type]) => !resources.has(type))
		.map((match) =>
			wrong(
				fragment,
				match.index,
				`There is no resource type "${match[0]}"`,
				didYouMean(match[0], [...resources.keys()]),
			),
		);
}
