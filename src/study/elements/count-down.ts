/**
 * Calls `show` now and then each second with the seconds that are left, down to 0.
 * @param secondsLeft the seconds that are left now, at least 0
 * @returns a function that ends it early
 */
export function countDown(secondsLeft: () => number, show: (left: number) => void): () => void {
	const timer = setInterval(tick, 1000);
	function tick() {
		const left = secondsLeft();
		if (left === 0) clearInterval(timer);
		show(left);
	}
	tick();
	return () => clearInterval(timer);
}
