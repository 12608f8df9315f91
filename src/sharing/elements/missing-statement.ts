/** The id in the page's address, without a text fragment. */
function requestedId(): string {
	const id = location.hash.replace(/:~:.*$/, '').slice(1);
	try {
		return decodeURIComponent(id);
	} catch {
		// The address has a broken escape such as `%E0`. No statement has such an id.
		return id;
	}
}

/** Tells the reader when the address names a statement that the card does not have. */
export function reportMissingStatement() {
	const status = document.querySelector('[data-missing-statement]');
	if (!status) return;
	const id = requestedId();
	const exists = id === '' || id === 'top' || document.getElementById(id) !== null;
	status.textContent = exists ? '' : 'The passage that this link led to is gone. Here is the card as it is now.';
}
