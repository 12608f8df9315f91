/** Returns a number from 0 up to, but not including, 1. */
export type Random = () => number;

/** A shuffled copy (Fisher–Yates). */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
	const shuffled = [...items];
	for (let index = shuffled.length - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[shuffled[index], shuffled[other]] = [shuffled[other] as Item, shuffled[index] as Item];
	}
	return shuffled;
}
