/** What a suggestion is about. */
export interface Suggested {
	title: string;
	/** The card's slug. */
	slug: string;
	/** Address of the statement on the card; none for the card as a whole. */
	id?: string | undefined;
	/** The full address, as others open it. */
	url: string;
}

/** Address of a new issue in the repository, filled in so far that only the correction itself is missing. */
export function correctionLink(repository: string, { title, slug, id, url }: Suggested): string {
	const where = id ? `${slug}#${id}` : slug;
	const body = [
		`Card: ${title}`,
		`Statement: ${where}`,
		`Address: ${url}`,
		'',
		'What is wrong, and which source says so?',
		'',
	];
	const query = new URLSearchParams({ title: `Correction: ${where}`, body: body.join('\n') });
	return `${repository.replace(/(?:\.git)?\/*$/, '')}/issues/new?${query}`;
}
