/** Like `Map.groupBy`, but an item can have several keys, and is in the group of each. The order stays. */
export function groupByEach<Item, Key>(
	items: readonly Item[],
	keysOf: (item: Item) => Iterable<Key>,
): ReadonlyMap<Key, readonly Item[]> {
	const pairs = items.flatMap((item) => Array.from(keysOf(item), (key) => ({ key, item })));
	const groups = Map.groupBy(pairs, ({ key }) => key);
	return new Map([...groups].map(([key, group]) => [key, group.map(({ item }) => item)]));
}
