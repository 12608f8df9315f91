import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const lines = (name: string) => read(name).split('\n').filter(Boolean);

/** Names that an author has read in documentation and the other lists lack. */
interface Checked {
	kind: 'operation' | 'action' | 'command' | 'option' | 'type' | 'property' | 'event' | 'word';
	/** Official page on which the names were read. */
	source: string;
	names: readonly string[];
}

const checked = parse(read('checked.yaml')) as readonly Checked[];
const checkedOf = (kind: Checked['kind']) =>
	checked.filter((entry) => entry.kind === kind).flatMap(({ names }) => names);

/** One service: what the CLI and the SDKs call it, and its operations with whether each is an IAM action too. */
interface Service {
	sdk: string;
	iam: string;
	operations: ReadonlyMap<string, boolean>;
}

function readServices(): ReadonlyMap<string, Service> {
	const services = new Map<string, Service & { operations: Map<string, boolean> }>();
	let current: (Service & { operations: Map<string, boolean> }) | undefined;
	for (const line of lines('operations.txt')) {
		const [first = '', ...rest] = line.trim().split(' ');
		if (!line.startsWith('\t')) {
			const [sdk = '', iam = ''] = rest.map((field) => field.split('=')[1] ?? '');
			current = { sdk, iam, operations: new Map() };
			services.set(first, current);
		}
		// A verb alone, such as `Invoke`, leaves an empty rest.
		else
			for (const name of rest.length > 0 ? rest : [''])
				current?.operations.set(first + name.replace(/-$/, ''), !name.endsWith('-'));
	}
	return services;
}

/** Services by their name in the CLI. */
export const services = readServices();

/** Every operation of every listed service. */
export const operations: ReadonlySet<string> = new Set([
	...[...services.values()].flatMap((service) => [...service.operations.keys()]),
	...checkedOf('operation'),
]);

/** Words that begin like an operation and are something else. */
export const words: ReadonlySet<string> = new Set(checkedOf('word'));

function readActions(): ReadonlyMap<string, ReadonlyMap<string, string>> {
	const actions = new Map<string, Map<string, string>>();
	const add = (prefix: string, name: string) => {
		if (!actions.has(prefix)) actions.set(prefix, new Map());
		actions.get(prefix)?.set(name.toLowerCase(), name);
	};
	for (const line of lines('actions.txt')) {
		const [prefix = '', names = ''] = line.split(' | ');
		for (const name of names.split(' ')) add(prefix, name);
	}
	for (const { iam, operations: own } of services.values()) {
		for (const [name, isAction] of own) if (isAction) add(iam, name);
	}
	for (const name of checkedOf('action')) add(...(name.split(':', 2) as [string, string]));
	return actions;
}

/** IAM actions: by prefix, the name in small letters and as it is written where that is known. */
export const actions = readActions();

/** Options of each listed command, which is written as `codebuild start-build`. */
export const commands: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	[...lines('commands.txt'), ...checkedOf('command')].map((line) => {
		const [command = '', options = ''] = line.split(' | ');
		const added = checkedOf('option').filter((name) => name.startsWith(`${command} --`));
		return [command, new Set([...options.split(' '), ...added.map((name) => name.slice(command.length + 3))])];
	}),
);

/** For each structure its properties, each with the structure that it holds, if any. */
type Structures = ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;

function readResources(): ReadonlyMap<string, Structures | undefined> {
	const resources = new Map<string, Map<string, Map<string, string | undefined>> | undefined>();
	let current = new Map<string, Map<string, string | undefined>>();
	for (const line of lines('resources.txt')) {
		const [name = '', properties = ''] = line.trimStart().split(' | ');
		if (name.endsWith('::*')) {
			for (const type of properties.split(' ')) resources.set(name.replace('*', type), undefined);
			continue;
		}
		if (!line.startsWith('\t')) resources.set(name, (current = new Map()));
		const fields = properties.split(' ').map((field) => field.split('=') as [string, string?]);
		current.set(line.startsWith('\t') ? name : '', new Map(fields.map(([key, value]) => [key, value])));
	}
	for (const name of checkedOf('type')) resources.set(name, undefined);
	for (const name of checkedOf('property')) {
		const [resource = '', path = ''] = name.split(' ');
		const [property = '', structure = ''] = path.split('.').reverse();
		resources.get(resource)?.get(structure)?.set(property, undefined);
	}
	return resources;
}

/**
 * Resource types of CloudFormation and SAM. Those whose properties are listed have a map of structures, in which the
 * empty name stands for the resource's own properties.
 */
export const resources = readResources();

/** Fields of the detail of each event, by source and detail type; an empty set where they are not listed. */
export const events: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	[...lines('events.txt'), ...checkedOf('event')].map((line) => {
		const [source = '', type = '', fields = ''] = line.split(' | ');
		return [`${source} | ${type}`, new Set(fields.split(' ').filter(Boolean))];
	}),
);
