const QUOTED = /["“„]([^"“”„]*)["“”]/gu;

/** The texts in quotes, which readers want word by word. A quote that is not closed yet does not count. */
export const quotedPhrases = (text: string): string[] =>
	[...text.matchAll(QUOTED)].map(([, phrase = '']) => phrase.trim()).filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
