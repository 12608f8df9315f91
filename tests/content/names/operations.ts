import { didYouMean } from '../../../src/notes/suggest.ts';
import { kebab } from './commands.ts';
import { isObject, objectsIn } from './data.ts';
import { type WrongName, wrong } from './fault.ts';
import type { Fragment } from './fragments.ts';
import { actions, commands, events, operations, resources, services, words } from './lists.ts';

/** First words of operations, such as `Describe`; a name that begins with one of them should be an operation. */
const VERBS = new Set(
	(
		'Accept Add Apply Associate Attach Authorize Batch Cancel Copy Create Delete Deregister Describe Detach Disable ' +
		'Disassociate Enable Execute Generate Get Import Invoke List Modify Poll Post Publish Put Reboot Register Reject ' +
		'Remove Replace Reset Restore Resume Revoke Rotate Run Send Set Signal Simulate Start Stop Submit Subscribe ' +
		'Suspend Tag Terminate Test Untag Update Upload Validate'
	).split(' '),
);

/** Properties, structures and fields, which may begin with a verb too. */
const OTHERS = new Set([
	...[...resources.values()]
		.flatMap((structures) => [...(structures ?? [])])
		.flatMap(([name, fields]) => [name, ...fields.keys()]),
	...[...events.values()].flatMap((fields) => [...fields]),
]);
const OPTIONS = new Set([...commands.values()].flatMap((options) => [...options]));

/** Actions that are no operations, such as `BatchPutTestCases`, in small letters. */
const ACTIONS = new Set([...actions.values()].flatMap((names) => [...names.keys()]));

/** Whether a name is that of an operation, or of something else that the lists have. */
function isKnown(name: string): boolean {
	if (operations.has(name) || words.has(name) || OTHERS.has(name)) return true;
	return OPTIONS.has(kebab(name)) || ACTIONS.has(name.toLowerCase());
}

/** Faults in names that look like operations: `DescribeInstances` in a sentence, a comment or a call. */
export function wrongOperations(fragment: Fragment): readonly WrongName[] {
	const { text } = fragment;
	// Names that the code itself gives: keys, and what they are referred to by.
	const own = new Set(
		[...text.matchAll(/^\s*['"]?([A-Z]\w+)['"]?:|!(?:Ref|GetAtt) ([A-Z]\w+)/gm)].map(([, key, ref]) => key ?? ref),
	);
	return [...text.matchAll(/(?<![\w:.$/!-])([A-Z][a-z]+)[A-Z]\w*(?![\w-])/g)]
		.filter(([name, verb = '']) => VERBS.has(verb) && !own.has(name) && !isKnown(name))
		.map((match) =>
			wrong(fragment, match.index, `There is no API operation "${match[0]}"`, didYouMean(match[0], [...operations])),
		);
}

/** The service of an SDK, whatever its capitals and hyphens. */
function serviceOf(sdk: string) {
	const plain = (name: string) => name.toLowerCase().replaceAll('-', '');
	return [...services].find(([cli, service]) =>
		[service.sdk, service.iam, cli].some((name) => plain(name) === plain(sdk)),
	)?.[1];
}

/** Calls by way of an SDK: from a state machine, from a runbook, from Python. */
function* sdkCalls({ text, language }: Fragment, values: readonly unknown[]) {
	for (const match of text.matchAll(/arn:aws:states:::aws-sdk:(\w+):(\w+)/g))
		yield { sdk: match[1] ?? '', call: match[2] ?? '', offset: match.index };
	for (const { Service: sdk, Api: call } of values.flatMap((value) => [...objectsIn(value)]).filter(isObject)) {
		if (typeof sdk === 'string' && typeof call === 'string') yield { sdk, call, offset: text.indexOf(call) };
	}
	if (language !== 'python') return;
	const clients = new Map(
		[...text.matchAll(/(\w+) = boto3\.client\("([\w-]+)"\)/g)].map(([, name = '', sdk = '']) => [name, sdk]),
	);
	for (const match of text.matchAll(/(?:boto3\.client\("([\w-]+)"\)|\b(\w+))\.(\w+)\(/g)) {
		const sdk = match[1] ?? clients.get(match[2] ?? '');
		if (sdk) yield { sdk, call: (match[3] ?? '').replaceAll('_', ''), offset: match.index };
	}
}

/** Faults in calls by way of an SDK: a service or operation that does not exist. */
export function wrongCalls(fragment: Fragment, values: readonly unknown[]): readonly WrongName[] {
	const faults: WrongName[] = [];
	for (const { sdk, call, offset } of sdkCalls(fragment, values)) {
		const service = serviceOf(sdk);
		const names = [...(service?.operations.keys() ?? [])];
		if (!service) faults.push(wrong(fragment, offset, `The lists have no service "${sdk}" of the SDKs`));
		else if (!names.some((name) => name.toLowerCase() === call.toLowerCase())) {
			faults.push(wrong(fragment, offset, `The service "${sdk}" has no operation "${call}"`, didYouMean(call, names)));
		}
	}
	return faults;
}
