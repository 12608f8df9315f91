import { hasStored } from '../../dom/has-stored.ts';

const KEY = 'study';

/** Whether the reader has ever studied or starred a card here. Other pages open the database only then. */
export const hasStudyFlag = () => hasStored(KEY, () => localStorage);

/** Notes that the reader has studied or starred a card here. */
export function setStudyFlag() {
	try {
		localStorage.setItem(KEY, 'on');
	} catch {
		// Without the flag, other pages do not show the reader's progress.
	}
}
