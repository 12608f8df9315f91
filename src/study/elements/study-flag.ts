const FLAG = 'study';

/** Leaves a sign, so that other pages need not open the database for those who do not study. */
export function markStudying() {
	try {
		localStorage.setItem(FLAG, 'on');
	} catch {
		// Then those pages show nothing of the reader's progress.
	}
}
