/** What a correction is about. */
export interface CorrectionTarget {
	/** The card's title. */
	title: string;
	/** The card's slug. */
	slug: string;
	/** Id of the statement; missing for the card as a whole. */
	id?: string | undefined;
	/** The full address of the card or the statement. */
	url: string;
}

/** Address of the form for a new issue in the repository, with everything filled in but the correction itself. */
export function correctionLink(repository: string, { title, slug, id, url }: CorrectionTarget): string {
	const statement = id ? `${slug}#${id}` : slug;
	const body = [
		`Card: ${title}`,
		`Statement: ${statement}`,
		`Address: ${url}`,
		'',
		'What is wrong, and which source says so?',
		'',
	];
	const query = new URLSearchParams({ title: `Correction: ${statement}`, body: body.join('\n') });
	return `${repository.replace(/(?:\.git)?\/*$/, '')}/issues/new?${query}`;
}
