import { toString } from 'hast-util-to-string';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { builtPages, faultsOn, pageAt } from '../support/pages.ts';
import { notes } from '../support/notes.ts';

const isService = ({ path }: { path: string }) => /^\/services\/./.test(path);

test('cards in lists have a title, the decision and, in lists of several domains, the domain', () => {
	const faults = faultsOn(builtPages(), (page) =>
		page.all('.card-list > li').flatMap((item) => {
			const answer = selectAll('p.answer', item);
			return selectAll('a', item).length === 1 && answer.length === 1 ? [] : [`has ${toString(item).slice(0, 40)}`];
		}),
	);
	expect(faults).toEqual([]);
	const all = pageAt('/scenarios/').all('.card-list > li');
	expect(all).toHaveLength(notes.scenarios.length);
	expect(all.filter((item) => selectAll('.facts .mark', item).length !== 1)).toEqual([]);
});

test('home leads to the twelve services that most cards name, and to all', () => {
	const links = pageAt('/').all('main a[href^="/services/"]');
	const paths = links.map(({ properties }) => String(properties['href']));
	expect(paths).toHaveLength(13);
	expect(paths.at(-1)).toBe('/services/');
	const countOf = (id: string) => notes.scenarios.filter(({ data }) => data.services.includes(id)).length;
	const counts = paths.slice(0, -1).map((path) => countOf(path.split('/')[2] ?? ''));
	const most = notes.services.map(({ id }) => countOf(id)).sort((a, b) => b - a);
	expect(counts).toEqual(most.slice(0, 12));
});

test('the page of a service lists its cards by domain, in the order of the exam', () => {
	const faults = faultsOn(builtPages().filter(isService), (page) => {
		const numbers = page.all('main h3').map((heading) => Number.parseInt(toString(heading).trim(), 10));
		const sorted = [...new Set(numbers)].sort((a, b) => a - b);
		return numbers.join() === sorted.join() ? [] : [`has the domains ${numbers.join()}`];
	});
	expect(faults).toEqual([]);
	expect(builtPages().filter((page) => isService(page) && page.all('main h3').length > 1)).not.toEqual([]);
});

test('a cheat sheet says of each answer to avoid why it fails', () => {
	const sheets = builtPages().filter(({ path }) => /^\/cheat-sheets\/[^/]+\/[^/]+\/$/.test(path));
	const faults = faultsOn(sheets, (page) =>
		page
			.all('tbody li')
			.filter((item) => selectAll('.reason', item).map(toString).join('').trim() === '')
			.map((item) => `gives no reason for ${toString(item).slice(0, 40)}`),
	);
	expect(faults).toEqual([]);
});

test('each line of the sheet of limits is a sentence with its beginning, and none is code', () => {
	const lines = pageAt('/cheat-sheets/limits/').all('main section li li').map(toString);
	expect(lines.filter((line) => /^(?:It|Its|They|Their|This|These|Those|There|Then) /.test(line))).toEqual([]);
	expect(lines.filter((line) => /^[a-z]+ /.test(line) || / \\ /.test(line) || line.length > 350)).toEqual([]);
});

test('the sheet of limits leads to the statements that give them', () => {
	const page = pageAt('/cheat-sheets/limits/');
	const links = page.all('main section li li > a').map(({ properties }) => String(properties['href']));
	expect(links.length).toBeGreaterThan(10);
	const broken = links.filter((link) => {
		const [path = '', id = ''] = link.split('#');
		return !pageAt(path).ids().includes(id);
	});
	expect(broken).toEqual([]);
});
