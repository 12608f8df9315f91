/** Opens the `details` around what the address names, now and when the address changes. */
export function openAtFragment() {
	const open = () => {
		const details = document.getElementById(location.hash.slice(1))?.closest('details');
		if (details) details.open = true;
	};
	open();
	addEventListener('hashchange', open);
}
