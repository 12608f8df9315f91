/**
 * Returns a function that loads something by its key, each once. A failure is not remembered: the next call tries again.
 * @param load may throw too, before it returns a promise
 */
export function loadOnce<Result, Key = void>(load: (key: Key) => Promise<Result>): (key: Key) => Promise<Result> {
	const known = new Map<Key, Promise<Result>>();
	return (key) => {
		let loading = known.get(key);
		if (!loading) {
			known.set(key, (loading = load(key)));
			loading.catch(() => known.delete(key));
		}
		return loading;
	};
}
