const A = 65;
const MOST_SHARED = 25;

/**
 * Front coding (Witten, Moffat, Bell: Managing Gigabytes, 1999): each word as a capital that says how many letters it
 * shares with the one before, and the rest.
 * @param words of small letters only
 */
export function packWords(words: Iterable<string>): string {
	let previous = '';
	return [...new Set(words)]
		.sort()
		.map((word) => {
			let shared = 0;
			while (shared < MOST_SHARED && shared < previous.length && word[shared] === previous[shared]) shared++;
			previous = word;
			return String.fromCharCode(A + shared) + word.slice(shared);
		})
		.join('');
}

/** The words in packed form, back in their order. */
export function unpackWords(packed: string): string[] {
	let previous = '';
	return (packed.match(/[A-Z][a-z]*/g) ?? []).map((part) => {
		previous = previous.slice(0, part.charCodeAt(0) - A) + part.slice(1);
		return previous;
	});
}
