/** Stores that the reader has studied or starred a card here, so that `hasStudyFlag` returns true. */
export function setStudyFlag() {
	try {
		localStorage.setItem('study', 'on');
	} catch {
		// Without the flag, other pages do not show the reader's progress.
	}
}
