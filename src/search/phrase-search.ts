import { PHRASES_ID } from './index/add-phrases.ts';
import { orLoadError } from './load-error.ts';
import { fragmentWords, type Pagefind, type PagefindFragment } from './pagefind.ts';
import { tokenize } from './query/tokenize.ts';

/** Up to this many cards that Pagefind finds for a phrase are compared with it word by word; more are taken as they are. */
const MAX_COMPARED = 30;

/** The words of a text, with a space before, between and after them, so that punctuation and capitals do not matter. */
const normalize = (text: string) =>
	` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/**
 * A phrase as cards may write it: as it is, and with two neighbouring words joined, because for Pagefind `blue/green`
 * is the one word `bluegreen`.
 */
function spellings(phrase: string): string[] {
	const words = phrase.split(/\s+/);
	const joinedAt = (index: number) => words.map((word, at) => (at === index ? word : ` ${word}`)).join('');
	return [phrase, ...words.slice(1).map((_, index) => joinedAt(index + 1))];
}

/** What readers see of a card: without the phrases that only the index has. */
function visibleWords(fragment: PagefindFragment): string {
	const end = fragment.anchors.find(({ id }) => id === PHRASES_ID)?.location;
	return fragmentWords(fragment).slice(0, end).join(' ');
}

/**
 * Returns a function that turns phrases into a predicate for card ids. Pagefind finds the cards that have the words one
 * after another, in any form; then their texts are compared with the phrase word by word.
 */
export function createPhraseSearch(
	pagefind: Pagefind,
	loadFragment: (id: string) => Promise<PagefindFragment>,
	cardsWithWord: (word: string) => readonly string[],
) {
	async function candidatesFor(phrase: string): Promise<readonly string[]> {
		const [token, ...others] = tokenize(phrase);
		// A single word is looked up in the index of terms, because Pagefind would split an identifier.
		if (token && others.length === 0) return cardsWithWord(token.withSymbols ?? token.word);
		const searches = spellings(phrase).map((spelling) => pagefind.search(`"${spelling}"`));
		const found = await orLoadError(Promise.all(searches));
		return [...new Set(found.flatMap(({ results }) => results.map(({ id }) => id)))];
	}

	async function cardsWith(phrase: string): Promise<ReadonlySet<string>> {
		const ids = await candidatesFor(phrase);
		if (ids.length > MAX_COMPARED) return new Set(ids);
		const texts = await Promise.all(ids.map(async (id) => normalize(visibleWords(await loadFragment(id)))));
		return new Set(ids.filter((_, index) => texts[index]?.includes(normalize(phrase))));
	}

	return async (phrases: readonly string[]): Promise<(id: string) => boolean> => {
		const sets = await Promise.all(phrases.map(cardsWith));
		return (id) => sets.every((cards) => cards.has(id));
	};
}
