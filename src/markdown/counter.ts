/** A remark plugin that counts the notes which pass it, and how many there were. */
export function counter() {
	let count = 0;
	const plugin = () => () => {
		count++;
	};
	return { plugin, count: () => count };
}
