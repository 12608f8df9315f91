/** Opens the `details` that the address names, now and when the address changes. */
export function openAtFragment() {
	const open = () => {
		const named = document.getElementById(location.hash.slice(1));
		if (named instanceof HTMLDetailsElement) named.open = true;
	};
	open();
	addEventListener('hashchange', open);
}
