/** A word with two neighbouring letters swapped in its middle. */
export function misspell(word: string): string {
	const middle = Math.floor(word.length / 2);
	const [first, second] = [word.charAt(middle), word.charAt(middle + 1)];
	// Equal letters cannot be swapped; then one of them is left out.
	return word.slice(0, middle) + second + (first === second ? '' : first) + word.slice(middle + 2);
}
