/** What a search found, and how long it took from the keystroke to the shown results, in milliseconds. */
export interface Answer {
	slugs: string[];
	took: number;
}

/** Types queries into the search page, each at once, and reads what it shows. Runs in the page. */
export async function typeAll(queries: string[]): Promise<Answer[]> {
	const input = document.querySelector('search-box input') as HTMLInputElement;
	const list = document.querySelector('search-box ol') as HTMLOListElement;
	const answers: Answer[] = [];
	for (const query of queries) {
		const settled = new Promise<void>((resolve) => {
			const watch = new MutationObserver(() => {
				if (list.dataset['query'] !== query.trim() || list.getAttribute('aria-busy') !== 'false') return;
				watch.disconnect();
				resolve();
			});
			watch.observe(list, { attributes: true, attributeFilter: ['data-query', 'aria-busy'] });
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
