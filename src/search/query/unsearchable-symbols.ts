import { tokenize } from './tokenize.ts';

/** The words of a text that have symbols instead of letters and digits, such as emoji. */
export const unsearchableSymbols = (text: string): string[] =>
	text
		.normalize('NFKC')
		.split(/\s+/u)
		// ASCII symbols and punctuation alone, as in `S3 & SNS`, are not reported.
		.filter((word) => tokenize(word).length === 0 && /[^\p{ASCII}\p{P}]/u.test(word));
