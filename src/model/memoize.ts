/**
 * Memoizes a function by the object that it gets, so that all pages share one computation. The result is kept until the
 * object is garbage-collected.
 * The result must not be `undefined`.
 */
export function memoize<Source extends object, Result>(work: (source: Source) => Result): (source: Source) => Result {
	const known = new WeakMap<Source, Result>();
	return (source) => {
		let result = known.get(source);
		if (result === undefined) known.set(source, (result = work(source)));
		return result;
	};
}
