import { CHAPTERS } from './exam.ts';

/** Paths of the site, from its root and without the base path. Published paths must not change: see the ledger. */

export const cardPath = (slug: string) => `/scenarios/${slug}/`;
export const servicePath = (id: string) => `/services/${id}/`;
export const chapterPath = (id: string) => `/chapters/${id}/`;
/** For `CHAPTERS`, the list of all chapters. */
export const examPath = (exam: string) => (exam === CHAPTERS ? '/chapters/' : `/exams/${exam}/`);
export const domainPath = (exam: string, domain: string) =>
	exam === CHAPTERS ? chapterPath(domain) : `/exams/${exam}/${domain}/`;
/** A chapter has one task, whose page is that of the chapter. */
export const taskPath = (exam: string, domain: string, task: string) =>
	exam === CHAPTERS ? chapterPath(domain) : `/exams/${exam}/${domain}/${task}/`;
/** The cheat sheet of a domain, or of one of its tasks. */
export const cheatSheetPath = (domain: string, task?: string) =>
	`/cheat-sheets/${domain}/${task === undefined ? '' : `${task}/`}`;

/** The list of all comparisons. */
export const COMPARISONS_PATH = '/compare/';
export const comparisonPath = (slug: string) => `${COMPARISONS_PATH}${slug}/`;

/** Paths of share images. Other sites cache them, so they stay the same when the image changes. */
export const SITE_IMAGE = '/og/site.png';
export const cardImage = (slug: string) => `/og/${slug}.png`;
export const comparisonImage = (slug: string) => `/og/compare/${slug}.png`;
export const serviceImage = (id: string) => `/og/services/${id}.png`;
export const domainImage = (exam: string, domain: string) =>
	exam === CHAPTERS ? `/og/chapters/${domain}.png` : `/og/exams/${exam}/${domain}.png`;

/** Path of a card as Markdown. */
export const cardMarkdownPath = (slug: string) => `/scenarios/${slug}.md`;

/** Path of a comparison as Markdown. */
export const comparisonMarkdownPath = (slug: string) => `${COMPARISONS_PATH}${slug}.md`;

/** Path of a search with its query and filters; empty values are left out. */
export function searchPath(query: Readonly<Record<string, string>>): string {
	const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
	return `/search/${parameters.size > 0 ? `?${parameters}` : ''}`;
}
