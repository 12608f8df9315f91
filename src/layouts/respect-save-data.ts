/** Turns off the prefetching of pages if the reader's browser asks to save data. */
export function respectSaveData() {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData) document.querySelector('script[type=speculationrules]')?.remove();
}
