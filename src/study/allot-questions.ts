/**
 * Allots questions to domains in proportion to their weights, but never more than a domain has.
 * @param domains `supply` is how many questions a domain has
 * @returns counts by domain number
 */
export function allotQuestions(
	count: number,
	domains: readonly { number: number; weight: number; supply: number }[],
): Map<number, number> {
	const weights = domains.reduce((sum, { weight }) => sum + weight, 0);
	const shares = domains.map((domain) => ({ ...domain, share: (domain.weight / weights) * count, allotted: 0 }));
	for (let given = 0; given < count; given++) {
		const [next] = shares
			.filter(({ allotted, supply }) => allotted < supply)
			.sort((a, b) => b.share - b.allotted - (a.share - a.allotted));
		if (!next) break;
		next.allotted++;
	}
	return new Map(shares.map(({ number, allotted }) => [number, allotted]));
}
