/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const SYLLABLES = ['ra', 'ten', 'mo', 'vel', 'kin', 'dor', 'sa', 'lun', 'pre', 'tic', 'ban', 'gor', 'ves', 'il', 'quo'];
/** How fast the vocabulary grows with the text; measured on the real cards. In English texts it is 0.4 to 0.6. */
const GROWTH = 0.55;
/** How many of the new words are identifiers, such as `moTicLun:VesRa`. */
const IDENTIFIERS = 0.2;

/** Words of a text that grows without end. */
export interface Vocabulary {
	next: () => string;
	/** From here on, `newWords` collects for the next card. */
	startCard: () => void;
	/** The words of this card that came up for the first time. */
	newWords: () => readonly string[];
}

/**
 * Draws words as they follow one another in a long text. After n words a text has K · n^β different ones (Heaps' law),
 * so the next word is new with the probability K · β · n^(β − 1); otherwise it is a word of the text so far, each as
 * often as it occurs there, which gives the long tail of real texts.
 * Sources: Heaps, Information Retrieval, 1978; Simon, On a Class of Skew Distribution Functions, 1955.
 * @param words of the text so far
 */
export function createVocabulary(words: readonly string[], random: () => number): Vocabulary {
	const text = [...words];
	const known = new Set(words);
	const factor = known.size / words.length ** GROWTH;
	let added: string[] = [];

	const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? '';
	const syllables = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
	const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
	const identifier = () => `${syllables()}:${capital(syllables())}${capital(syllables())}`;

	function invent(): string {
		for (;;) {
			const word = random() < IDENTIFIERS ? identifier() : syllables();
			if (!known.has(word)) return word;
		}
	}

	return {
		next() {
			const isNew = random() < factor * GROWTH * text.length ** (GROWTH - 1);
			const word = isNew ? invent() : pick(text);
			if (isNew) {
				known.add(word);
				added.push(word);
			}
			text.push(word);
			return word;
		},
		startCard() {
			added = [];
		},
		newWords: () => added,
	};
}
