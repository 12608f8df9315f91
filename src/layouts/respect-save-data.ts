/** Fetches no page ahead for readers who asked their browser to save data: the rules for it go. */
export function respectSaveData() {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData) document.querySelector('script[type=speculationrules]')?.remove();
}
