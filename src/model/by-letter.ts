/** Items whose names start with the same letter; the letter is `#` for digits. */
export interface LetterGroup<Item> {
	/** Id of the group's section on its page. */
	id: string;
	letter: string;
	items: readonly Item[];
}

function firstLetter(name: string): string {
	const [first = ''] = name.replace(/^[^\p{L}\p{N}]+/u, '');
	return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/** Groups items by the first letter of their names, ignoring case and leading punctuation. Groups and items are sorted. */
export function byLetter<Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
	language = 'en',
): readonly LetterGroup<Item>[] {
	const sorted = items.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language, { sensitivity: 'base' }));
	return [...Map.groupBy(sorted, (item) => firstLetter(nameOf(item)))]
		.map(([letter, group]) => ({ id: `letter-${letter === '#' ? 'other' : letter}`, letter, items: group }))
		.sort((a, b) => a.letter.localeCompare(b.letter, language));
}
