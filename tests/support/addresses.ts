import { notes } from './notes.ts';

/** The paths that a built site must have, one for each page, from the root of the site. */
export const expectedPaths: readonly string[] = [
	'/',
	'/scenarios/',
	'/services/',
	'/search/',
	'/glossary/',
	'/learn/',
	'/changes/',
	'/about/',
	'/offline/',
	'/404.html',
	'/review/',
	'/practice/',
	'/practice/duels/',
	'/practice/corrections/',
	'/starred/',
	'/cheat-sheets/',
	'/cheat-sheets/limits/',
	'/print/',
	'/anki/',
	'/compare/',
	...notes.ids.comparisons.map((slug) => `/compare/${slug}/`),
	...notes.exams
		.filter(({ id }) => id === notes.site?.data.exam)
		.flatMap(({ data }) => data.domains)
		.flatMap(({ slug, tasks }) => [
			`/cheat-sheets/${slug}/`,
			...tasks.map((task) => `/cheat-sheets/${slug}/${task.slug}/`),
		]),
	...notes.ids.scenarios.map((slug) => `/scenarios/${slug}/`),
	...notes.ids.services.map((id) => `/services/${id}/`),
	...notes.exams.flatMap(({ id, data }) => [
		`/exams/${id}/`,
		...data.domains.flatMap(({ slug, tasks }) => [
			`/exams/${id}/${slug}/`,
			...tasks.map((task) => `/exams/${id}/${slug}/${task.slug}/`),
		]),
	]),
];
