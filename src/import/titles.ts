/** A title and the titles above it. */
export interface Titled {
	title: string;
	/** Titles of the containers, the nearest first. */
	parents: readonly string[];
	/** Whether the nearest parent says what the notes as a whole are, and so nothing about this card. */
	isTop: boolean;
}

/** Titles with fewer letters say too little by themselves, in a list or as a result of a search. */
const MIN_LETTERS = 10;

/** The number of letters and digits; characters that stand for a syllable or a word count three times. */
function lettersIn(title: string): number {
	const letters = title.match(/[\p{L}\p{N}]/gu) ?? [];
	const wide = title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
	return letters.length + 2 * wide.length;
}

const keyOf = (title: string) => title.toLowerCase();

/** The titles that occur more than once, without regard to case, and that their parents tell apart. */
function repeatedTitles(titles: readonly string[], parents: readonly (string | undefined)[]): Set<string> {
	const above = Map.groupBy(titles.keys(), (at) => keyOf(titles[at] ?? ''));
	const differ = [...above].filter(([, all]) => new Set(all.map((at) => parents[at])).size > 1);
	return new Set(differ.map(([title]) => title));
}

const includesTitle = (title: string, parent: string) => keyOf(title).includes(keyOf(parent));

/** Unique titles, in the order of the cards: short and repeated ones begin with the title above them. */
export function completeTitles(cards: readonly Titled[]): string[] {
	let titles = cards.map(({ title, parents: [parent], isTop }) =>
		parent !== undefined && !isTop && lettersIn(title) < MIN_LETTERS && !includesTitle(title, parent)
			? `${parent}: ${title}`
			: title,
	);
	const depth = Math.max(0, ...cards.map(({ parents }) => parents.length));
	for (let level = 0; level < depth; level++) {
		const repeated = repeatedTitles(
			titles,
			cards.map(({ parents }) => parents[level]),
		);
		titles = titles.map((title, at) => {
			const parent = cards[at]?.parents[level];
			return repeated.has(keyOf(title)) && parent !== undefined && !includesTitle(title, parent)
				? `${parent}: ${title}`
				: title;
		});
	}
	const taken = new Set<string>();
	return titles.map((title) => {
		let free = title;
		for (let count = 2; taken.has(keyOf(free)); count++) free = `${title} (${count})`;
		taken.add(keyOf(free));
		return free;
	});
}
