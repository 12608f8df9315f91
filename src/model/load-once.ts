/**
 * Returns a function that loads something by its key, each once. A failure is not remembered: the next call tries again.
 * @param load may throw too, before it returns a promise
 */
export function loadOnce<Result, Key = void>(load: (key: Key) => Promise<Result>): (key: Key) => Promise<Result> {
	const known = new Map<Key, Promise<Result>>();
	return (key) => {
		const earlier = known.get(key);
		if (earlier) return earlier;
		const loading = load(key);
		known.set(key, loading);
		loading.catch(() => known.delete(key));
		return loading;
	};
}
