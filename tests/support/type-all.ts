/** What a search found. */
export interface Answer {
	/** The cards that are shown, best first. */
	slugs: string[];
	/** Time from the input event to the shown results, in milliseconds. */
	took: number;
}

/** Puts queries into the search field one after another and reads the results. Runs in the browser, on the search page. */
export async function typeAll(queries: string[]): Promise<Answer[]> {
	const input = document.querySelector('search-box input') as HTMLInputElement;
	const list = document.querySelector('search-box ol') as HTMLOListElement;
	const answers: Answer[] = [];
	for (const query of queries) {
		const settled = new Promise<void>((resolve) => {
			const observer = new MutationObserver(() => {
				if (list.dataset['query'] !== query.trim() || list.getAttribute('aria-busy') !== 'false') return;
				observer.disconnect();
				resolve();
			});
			observer.observe(list, { attributes: true, attributeFilter: ['data-query', 'aria-busy'] });
		});
		const start = performance.now();
		input.value = query;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		await settled;
		const took = performance.now() - start;
		const links = [...list.querySelectorAll<HTMLAnchorElement>('.title')];
		answers.push({ slugs: links.map((link) => link.pathname.split('/').at(-2) ?? ''), took });
	}
	return answers;
}
