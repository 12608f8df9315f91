import { replaceAddress } from './replace-address.ts';

/** The fragment of a link that asks all of today, whatever was chosen before. */
export const ALL_OF_TODAY = '#today';

/** Whether the reader comes by such a link. A reload of the page keeps what is chosen from then on. */
export function takesAll(): boolean {
	const isAsked = location.hash === ALL_OF_TODAY;
	if (isAsked) replaceAddress(location.pathname);
	return isAsked;
}
