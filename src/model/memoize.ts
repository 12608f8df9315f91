/** Remembers what was worked out of a list or record, for as long as that lives: pages by the thousand ask the same. */
export function memoize<Source extends object, Result>(work: (source: Source) => Result): (source: Source) => Result {
	const known = new WeakMap<Source, Result>();
	return (source) => {
		let result = known.get(source);
		if (result === undefined) known.set(source, (result = work(source)));
		return result;
	};
}
