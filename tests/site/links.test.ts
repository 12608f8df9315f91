import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardPath, comparisonPath, domainPath, servicePath, taskPath } from '../../src/model/paths.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { notes } from '../support/notes.ts';
import { builtPages, faultsOn, hasPage, type Page, pageAt } from '../support/pages.ts';

const pages = builtPages();
const ids = new Map(pages.map((page) => [page.path, new Set(page.ids())]));

const linksOf = (page: Page) =>
	page
		.elements()
		.filter(({ tagName, properties }) => /^(?:a|area)$/.test(tagName) && properties['href'] !== undefined)
		.map(({ properties }) => String(properties['href']));

const isFile = (path: string) => existsSync(join(SITE_FOLDER, path));

/** What is wrong with a link, or nothing. */
function faultOf(link: string, from: string): string[] {
	const { origin, pathname, hash } = new URL(link, `http://site${from}`);
	if (origin !== 'http://site') return [];
	if (!hasPage(pathname)) return isFile(pathname) ? [] : [`links to ${link}, which is not there`];
	const id = decodeURIComponent(hash.slice(1));
	return id === '' || ids.get(pathname)?.has(id) ? [] : [`links to ${link}, a page that has no such part`];
}

test('all links lead to pages and parts that are there', () => {
	expect(faultsOn(pages, (page) => linksOf(page).flatMap((link) => faultOf(link, page.path)))).toEqual([]);
});

test('all links to other sites use https', () => {
	const faults = faultsOn(pages, (page) =>
		linksOf(page)
			.filter((link) => /^[a-z]+:/.test(link) && !/^(?:https:\/\/|mailto:)/.test(link))
			.map((link) => `links to ${link}`),
	);
	expect(faults).toEqual([]);
});

test('pages load only files of the site, and those are there', () => {
	const sources = 'link[href]:not([rel=canonical], [rel=alternate]), script[src], img[src], source[srcset]';
	const faults = faultsOn(pages, (page) =>
		page
			.all(sources)
			.map(({ properties }) => String(properties['href'] ?? properties['src'] ?? properties['srcSet']))
			.filter((file) => !file.startsWith('/') || !isFile(file))
			.map((file) => `loads ${file}`),
	);
	expect(faults).toEqual([]);
});

test('labels and descriptions refer to parts that are there', () => {
	const names = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor'];
	const faults = faultsOn(pages, (page) =>
		page
			.elements()
			.flatMap(({ properties }) => names.flatMap((name) => [properties[name] ?? []].flat().map(String)))
			.filter((id) => !ids.get(page.path)?.has(id))
			.map((id) => `refers to #${id}`),
	);
	expect(faults).toEqual([]);
});

/** What a reader of the current exam looks for: its domains and tasks, and all services, cards and comparisons. */
const current = notes.exams.filter(({ id }) => id === notes.site?.data.exam);
const wanted = [
	...current.flatMap(({ id, data }) =>
		data.domains.flatMap(({ slug, tasks }) => [
			domainPath(id, slug),
			...tasks.map((task) => taskPath(id, slug, task.slug)),
		]),
	),
	...notes.ids.services.map(servicePath),
	...notes.ids.scenarios.map(cardPath),
	...notes.ids.comparisons.map(comparisonPath),
];

test('every domain, task, service, card and comparison is at most two clicks from home, and links back to it', () => {
	const linked = (page: Page) => linksOf(page).map((link) => new URL(link, `http://site${page.path}`).pathname);
	const near = new Set(linked(pageAt('/')).filter(hasPage));
	const reached = new Set([...near].flatMap((path) => linked(pageAt(path))));
	const faults = faultsOn(wanted.map(pageAt), (page) => [
		...(reached.has(page.path) ? [] : ['is more than two clicks from home']),
		...(linked(page).includes('/') ? [] : ['has no link to the home page']),
	]);
	expect(faults).toEqual([]);
});
