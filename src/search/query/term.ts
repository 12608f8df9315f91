/** One way in which a card can match a term. */
export interface Alternative {
	/** The card must have them all. */
	words: readonly string[];
	/** A match's score is multiplied by it. */
	boost: number;
}

/** Something to search for. A card's score is that of the best alternative. */
export interface Term {
	/** What was typed. */
	typed: string;
	alternatives: readonly Alternative[];
}

/** Factors for the score of a match. */
export const BOOST = {
	/** The word as typed. */
	typed: 1,
	/** An alias, and the name that it was understood as. */
	alias: 1,
	/** A whole compound or a word with symbols. */
	whole: 1.3,
	/** A longer word that starts with the typed letters, if these are no word of the cards. */
	completion: 0.8,
	/** A longer word that starts with the typed letters, if these are a word of the cards too. */
	longer: 0.45,
	/** The correction of a misspelt word. */
	corrected: 1,
};

/** A term that matches any of some words. */
export const termOf = (typed: string, words: readonly string[], boost = BOOST.typed): Term => ({
	typed,
	alternatives: words.map((word) => ({ words: [word], boost })),
});
