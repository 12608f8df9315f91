import { didYouMean } from '../../../src/notes/suggest.ts';
import { type WrongName, wrong } from './fault.ts';
import type { Fragment } from './fragments.ts';
import { actions, words } from './lists.ts';

/** Faults in IAM actions such as `ecr:PutImage` or `kms:ReEncrypt*`, in policies, comments and sentences. */
export function wrongActions(fragment: Fragment): readonly WrongName[] {
	const faults: WrongName[] = [];
	for (const match of fragment.text.matchAll(/(?<![\w:=/.-])([a-z][a-z0-9-]+):([A-Z][A-Za-z0-9]*)(\*?)(?![\w:])/g)) {
		const [written, prefix = '', name = '', star] = match;
		// `aws:SourceArn` and the like are condition keys.
		if (prefix === 'aws' || words.has(written)) continue;
		const add = (message: string, guess?: string) => faults.push(wrong(fragment, match.index, message, guess));
		const own = actions.get(prefix);
		if (!own) {
			add(`IAM has no prefix "${prefix}" in the lists ("${written}")`, didYouMean(prefix, [...actions.keys()]));
			continue;
		}
		const small = name.toLowerCase();
		const found = star ? [...own.keys()].find((key) => key.startsWith(small)) : own.get(small);
		if (found === undefined) add(`IAM has no action "${written}"`, didYouMean(name, [...own.values()]));
		// The source of some names has them in small letters; those are not compared letter by letter.
		else if (!star && found !== small && found !== name) add(`"${written}" is written "${prefix}:${found}"`);
	}
	return faults;
}
