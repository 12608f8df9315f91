/** A remark plugin that counts how many notes are rendered. `count` gives the number so far. */
export function counter() {
	let count = 0;
	const plugin = () => () => {
		count++;
	};
	return { plugin, count: () => count };
}
