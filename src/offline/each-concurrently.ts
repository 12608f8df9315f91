const CONCURRENCY = 6;

/** Calls `task` for each item, up to six at the same time. Rejects with the first error. */
export async function eachConcurrently<Item>(
	items: readonly Item[],
	task: (item: Item) => Promise<void>,
): Promise<void> {
	const waiting = [...items];
	const work = async () => {
		for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await task(item);
	};
	await Promise.all(Array.from({ length: CONCURRENCY }, work));
}
