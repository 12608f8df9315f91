/** Random numbers that are the same in each run (Park–Miller generator). */
export function seededRandom(seed = 1): () => number {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
