import { decodeAddress } from '../../dom/decode-address.ts';

/** The id in the page's address, without a text fragment. */
const requestedId = () => decodeAddress(location.hash.replace(/:~:.*$/, '').slice(1));

/** Tells the reader when the address names a statement that it does not have. */
export function reportMissingStatement() {
	const status = document.querySelector('[data-missing-statement]');
	if (!status) return;
	const id = requestedId();
	const exists = id === '' || id === 'top' || document.getElementById(id) !== null;
	status.textContent = exists ? '' : 'The passage that this link led to is gone. Here is the page as it is now.';
}
