import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/model/inline-text.ts';
import { cardsFileSchema } from '../../src/outputs/cards-schema.ts';
import { COMPARING_WORDS } from '../../src/search/query/comparing-words.ts';
import { tokenize } from '../../src/search/query/tokenize.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { siteSearch } from '../support/node-engine.ts';
import { notes } from '../support/notes.ts';
import { pageAt } from '../support/pages.ts';
import { queriesOf, SETS } from '../support/search-queries.ts';

const comparisons = notes.comparisons.map(({ id, data }) => ({ slug: id, path: `/compare/${id}/`, ...data }));
const read = (path: string) => readFileSync(join(SITE_FOLDER, path), 'utf8');

/** Text without quotes, which typography changes, and in one line. */
const bare = (text: string) =>
	plainText(text)
		.replace(/[“”‘’'"]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

test('there are comparisons', () => {
	expect(comparisons).not.toEqual([]);
});

test('each row has its name, its deciding fact and its cells, each with the head of its column', () => {
	for (const { path, columns, rows } of comparisons) {
		const page = pageAt(path);
		expect(page.all('tbody tr').map(({ properties }) => properties['id'])).toEqual(rows.map(({ id }) => id));
		for (const { id, name, decides, cells } of rows) {
			const texts = (part: string) => page.all(`tr[id="${id}"] ${part}`).map((element) => bare(toString(element)));
			expect([...texts('th b'), ...texts('th p')], path).toEqual([bare(name), bare(decides)]);
			expect(texts('td'), path).toEqual(cells.map((text, at) => `${bare(columns[at] ?? '')} ${bare(text)}`));
			expect(page.all(`tr[id="${id}"] a.permalink[href="#${id}"]`), path).toHaveLength(1);
		}
	}
});

test('a comparison leads to the cards that need its rows, and these lead back to the row', () => {
	for (const { path, rows } of comparisons) {
		const links = pageAt(path)
			.all('#cards ~ dl a, h2#cards + dl a')
			.map(({ properties }) => properties['dataCard']);
		expect(links, path).toEqual(rows.flatMap(({ cards }) => cards));
		for (const card of new Set(links)) {
			const first = rows.find(({ cards }) => cards.includes(String(card)));
			expect(pageAt(`/scenarios/${String(card)}/`).all(`a[href$="${path}#${first?.id}"]`), String(card)).toHaveLength(
				1,
			);
		}
	}
});

test('the list, each of its tasks, their domain and exam, each service and the printed document lead to it', () => {
	for (const { path, tasks, services, rows, slug } of comparisons) {
		const places = notes.exams.flatMap(({ id, data }) => {
			const named = data.domains.flatMap((domain) =>
				domain.tasks
					.filter((task) => tasks[id]?.includes(task.id))
					.flatMap((task) => [`/exams/${id}/${domain.slug}/`, `/exams/${id}/${domain.slug}/${task.slug}/`]),
			);
			return named.length > 0 ? [`/exams/${id}/`, ...named] : [];
		});
		expect(places.length, path).toBeGreaterThan(2);
		for (const place of ['/compare/', ...places, ...services.map((id) => `/services/${id}/`), '/print/'])
			expect(pageAt(place).all(`main a[href$="${path}"]`).length, `${place} to ${path}`).toBeGreaterThan(0);
		const ids = new Set(pageAt('/print/').ids());
		expect(rows.filter(({ id }) => !ids.has(`compare-${slug}--${id}`))).toEqual([]);
	}
});

test('programs get each comparison as JSON, as Markdown and by its title', () => {
	const { comparisons: entries } = cardsFileSchema.parse(JSON.parse(read('cards.json')));
	for (const { slug, path, title, rows } of comparisons) {
		const entry = entries.find((each) => each.slug === slug);
		expect(entry?.rows.map(({ id, name }) => ({ id, name }))).toEqual(rows.map(({ id, name }) => ({ id, name })));
		const markdown = read(`compare/${slug}.md`);
		expect(markdown.startsWith(`# ${title}\n\n**How to choose:** `)).toBe(true);
		expect(markdown).not.toMatch(/\[\[|\{#/);
		for (const { name } of rows) expect(markdown).toContain(`\n| **${name}** | `);
		expect(pageAt(path).all(`main a[href$="/compare/${slug}.md"]`)).toHaveLength(1);
		expect(JSON.parse(read('titles.json'))).toContainEqual({ slug, title, path: path.slice(1) });
	}
});

describe('the search', async () => {
	const { find } = await siteSearch();
	const isComparison = (slug: string | undefined) => comparisons.some((comparison) => comparison.slug === slug);
	const asks = (query: string) => tokenize(query).some(({ word }) => word === 'or' || COMPARING_WORDS.has(word));

	test('finds a comparison first for its title and for what is asked with a word such as “vs”', async () => {
		for (const { slug, title, asked } of comparisons) {
			for (const query of [`compare ${title}`, ...asked.filter(asks)]) expect((await find(query))[0], query).toBe(slug);
		}
	});

	test('puts none before one of the first three cards for a query that does not ask to compare', async () => {
		const queries = SETS.flatMap((set) => Object.values(queriesOf(set)).flat());
		const wrong: string[] = [];
		for (const { q } of queries.filter(({ q }) => !asks(q))) {
			const found = await find(q);
			const first = found.findIndex(isComparison);
			if (first !== -1 && first < Math.min(3, found.filter((slug) => !isComparison(slug)).length)) wrong.push(q);
		}
		expect(wrong).toEqual([]);
	});
});
