/** Addresses of the site, from its root. They are promised to readers: see the ledger. */

export const cardPath = (slug: string) => `/scenarios/${slug}/`;
export const servicePath = (id: string) => `/services/${id}/`;
export const examPath = (exam: string) => `/exams/${exam}/`;
export const domainPath = (exam: string, domain: string) => `/exams/${exam}/${domain}/`;

/** Address of a search, with its filters. */
export function searchPath(query: Readonly<Record<string, string>>): string {
	const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
	return `/search/${parameters.size > 0 ? `?${parameters}` : ''}`;
}
