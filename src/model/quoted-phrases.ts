/** The phrases of a card's `decides` as one text: `“without custom code”, “on a schedule”`. */
export const quotedPhrases = (phrases: readonly string[]): string => phrases.map((phrase) => `“${phrase}”`).join(', ');
