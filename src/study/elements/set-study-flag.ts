/** Notes for `hasStudyFlag` that the reader has studied or starred a card here. */
export function setStudyFlag() {
	try {
		localStorage.setItem('study', 'on');
	} catch {
		// Without the flag, other pages do not show the reader's progress.
	}
}
