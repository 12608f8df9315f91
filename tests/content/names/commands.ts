import { didYouMean } from '../../../src/notes/suggest.ts';
import { type WrongName, wrong } from './fault.ts';
import type { Fragment } from './fragments.ts';
import { commands, services } from './lists.ts';

/** Options that every command of the AWS CLI takes. */
const GLOBAL = new Set(
	(
		'debug endpoint-url no-verify-ssl no-paginate output query profile region version color no-sign-request ca-bundle ' +
		'cli-read-timeout cli-connect-timeout cli-binary-format no-cli-pager cli-auto-prompt cli-input-json ' +
		'cli-input-yaml generate-cli-skeleton page-size max-items starting-token'
	).split(' '),
);

/** `DescribeDBInstances` as the CLI writes it: `describe-db-instances`. The rule is that of `botocore.xform_name`. */
export function kebab(operation: string): string {
	return operation
		.replace(/([A-Z]{2,})s$/, (acronym) => acronym.charAt(0) + acronym.slice(1).toLowerCase())
		.replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
		.replace(/([a-z0-9])([A-Z])/g, '$1-$2')
		.toLowerCase();
}

const blank = (text: string) => ' '.repeat(text.length);

/** The text with each command on one line and quoted values left out; every character keeps its place. */
function joined({ language, text }: Fragment): string {
	if (language === 'python') return text.replace(/"\n\s*f?"/g, blank);
	const continued = text.replace(/\\\n/g, blank).replace(/'[^']*'|"[^"]*"/g, blank);
	// A command in YAML goes on in the next line, unless that begins an item, a key or a comment.
	return language === 'yaml' ? continued.replace(/\n(?!\s*(?:- |#|[\w'"-]+:(?:\s|$)))/g, ' ') : continued;
}

/** Calls of the AWS CLI: where each begins, its words before the first option, and its options. */
function* calls(text: string) {
	for (const match of text.matchAll(
		/(?<![\w/:.-])aws((?: +--[a-z-]+(?:[ =][^\s-]\S*)?)*)((?: +[a-z0-9][a-z0-9-]*)+)([^|;&>)#`\n]*)/g,
	)) {
		const [, before = '', words = '', rest = ''] = match;
		const options = [...`${before} ${rest}`.matchAll(/(?<!\S)--([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name);
		yield { offset: match.index, words: words.trim().split(/ +/), options };
	}
}

/** Faults in the calls of the AWS CLI: a service, command or option that does not exist. */
export function wrongCommands(fragment: Fragment): readonly WrongName[] {
	const faults: WrongName[] = [];
	for (const { offset, words, options } of calls(joined(fragment))) {
		const [service = '', name = '', below = ''] = words;
		const add = (message: string, guess?: string) => faults.push(wrong(fragment, offset, message, guess));
		const listed = commands.get(`${service} ${name} ${below}`) ?? commands.get(`${service} ${name}`);
		const own = services.get(service);
		if (listed) {
			for (const option of options) {
				if (GLOBAL.has(option) || listed.has(option) || listed.has(option.replace(/^no-/, ''))) continue;
				add(`aws ${service} ${name} has no option "--${option}"`, didYouMean(option, [...listed]));
			}
		} else if (!own) {
			add(`aws has no service "${service}"`, didYouMean(service, [...services.keys()]));
		} else {
			const names = [...own.operations.keys()].map(kebab);
			if (!names.includes(name)) add(`aws ${service} has no command "${name}"`, didYouMean(name, names));
			else if (options.length > 0)
				add(`commands.txt has no options of "aws ${service} ${name}", so they cannot be checked`);
		}
	}
	return faults;
}
