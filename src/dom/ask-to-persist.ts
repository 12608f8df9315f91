import { hasStored } from './has-stored.ts';
import { storeLocally } from './store-locally.ts';

const KEY = 'persist-asked';
/** For browsers that refuse storage. */
let hasAsked = false;

/**
 * Asks the browser to keep the stored data for good; it may refuse. Some browsers ask the reader each time, so this asks
 * once a reader.
 */
export async function askToPersist(): Promise<void> {
	if (hasAsked || hasStored(KEY, () => localStorage)) return;
	hasAsked = true;
	storeLocally(KEY, 'yes');
	await navigator.storage?.persist?.().catch(() => false);
}
