import { tokenize } from './tokenize.ts';

/** What stands in a text without a letter or digit and is no sign of a keyboard: pictures, for example. */
export const unsearchableSigns = (text: string): string[] =>
	text
		.normalize('NFKC')
		.split(/\s+/u)
		// A sign of the keyboard by itself, as in `S3 & SNS`, is mere punctuation.
		.filter((word) => tokenize(word).length === 0 && /[^\p{ASCII}\p{P}]/u.test(word));
