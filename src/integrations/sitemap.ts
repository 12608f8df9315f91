import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { changedOn, lastChange } from '../model/dates.ts';
import {
	cardPath,
	COMPARISONS_PATH,
	comparisonPath,
	domainPath,
	examPath,
	servicePath,
	taskPath,
} from '../model/paths.ts';
import { emptyPages } from '../notes/empty-pages.ts';
import type { Notes } from '../notes/note.ts';

type Scenarios = Notes['scenarios'];

const lastOf = (scenarios: Scenarios) => lastChange(scenarios.map(({ data }) => data));

/** The day on which each page made from notes last changed, by its path. */
function lastChanges({ scenarios, comparisons, services, exams }: Notes): ReadonlyMap<string, string | undefined> {
	const ofService = (id: string) => lastOf(scenarios.filter(({ data }) => data.services.includes(id)));
	const ofTasks = (exam: string, tasks: readonly { id: string }[]) =>
		lastOf(scenarios.filter(({ data }) => tasks.some((task) => data.tasks[exam]?.includes(task.id))));
	const all = lastOf(scenarios);
	return new Map([
		...['/', '/scenarios/', '/services/', '/changes/'].map((path) => [path, all] as const),
		...scenarios.map(({ id, data }) => [cardPath(id), changedOn(data)] as const),
		...comparisons.map(({ id, data }) => [comparisonPath(id), data.verified] as const),
		[
			COMPARISONS_PATH,
			comparisons
				.map(({ data }) => data.verified)
				.sort()
				.at(-1),
		] as const,
		...services.map(({ id }) => [servicePath(id), ofService(id)] as const),
		...exams.map(({ id }) => [examPath(id), all] as const),
		...exams.flatMap(({ id, data }) =>
			data.domains.flatMap(({ slug, tasks }) => [
				[domainPath(id, slug), ofTasks(id, tasks)] as const,
				...tasks.map((task) => [taskPath(id, slug, task.slug), ofTasks(id, [task])] as const),
			]),
		),
	]);
}

/** Paths in these folders are made from notes or are redirects. */
const MADE_FROM_NOTES = /^\/(?:scenarios|compare|services|exams)\/./;

/** Pages with `noindex`; the sitemap of Astro leaves out 404.html by itself. */
const UNLISTED = new Set(['/offline/']);

/**
 * The sitemap for search engines, with the day on which each page last changed and without redirects.
 * @param base the path below which the site is served, with a slash at both ends
 */
export function siteMap(notes: Notes, base: string): AstroIntegration {
	const changes = lastChanges(notes);
	const empty = emptyPages(notes);
	const isListed = (path: string) => !UNLISTED.has(path) && !empty.some((folder) => path.startsWith(folder));
	const pathOf = (url: string) => `/${new URL(url).pathname.slice(base.length)}`;
	return sitemap({
		namespaces: { news: false, xhtml: false, image: false, video: false },
		filter: (url) => isListed(pathOf(url)) && (!MADE_FROM_NOTES.test(pathOf(url)) || changes.has(pathOf(url))),
		serialize: ({ url }) => {
			const lastmod = changes.get(pathOf(url));
			return { url, ...(lastmod === undefined ? {} : { lastmod }) };
		},
	});
}
