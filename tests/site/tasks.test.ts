import { expect, test } from 'vitest';
import { notes } from '../support/notes.ts';
import { pageAt } from '../support/pages.ts';

const tasks = notes.exams.flatMap(({ id: exam, data }) =>
	data.domains.flatMap((domain) =>
		domain.tasks.map((task) => ({
			task,
			domain: `/exams/${exam}/${domain.slug}/`,
			path: `/exams/${exam}/${domain.slug}/${task.slug}/`,
			primary: notes.scenarios.filter(({ data: { tasks: named } }) => named[exam]?.[0] === task.id),
			others: notes.scenarios.filter(({ data: { tasks: named } }) => named[exam]?.slice(1).includes(task.id)),
		})),
	),
);

/** The ids of the statements and sections of each card, by slug. */
const statementIds = new Map(
	notes.scenarios.map(({ id }) => [
		id,
		pageAt(`/scenarios/${id}/`)
			.all('.prose [id]:not(.redirect-anchor)')
			.map(({ properties }) => String(properties['id'])),
	]),
);

test('the page of a task shows the cards of which it is the primary task in full, and links to the others', () => {
	for (const { path, primary, others } of tasks) {
		const page = pageAt(path);
		const titles = page.all('main article > h2').map(({ properties }) => String(properties['id']));
		expect(titles.toSorted(), path).toEqual(primary.map(({ id }) => id).toSorted());
		const ids = new Set(page.ids());
		for (const { id: slug } of primary) {
			const missing = statementIds.get(slug)?.filter((id) => !ids.has(`${slug}--${id}`));
			expect(missing, `${path}, ${slug}`).toEqual([]);
		}
		for (const { id } of others) expect(page.all(`main > p a[href$="/scenarios/${id}/"]`), path).toHaveLength(1);
	}
});

test('a domain keeps the published fragment of each task and leads from there to its page', () => {
	for (const { path, domain, task } of tasks) {
		expect(pageAt(domain).all(`h2[id="task-${task.id}"] > a[href$="${path}"]`), path).toHaveLength(1);
	}
});

test('a card leads to each of its tasks, the primary one first', () => {
	for (const { id, data } of notes.scenarios) {
		const links = pageAt(`/scenarios/${id}/`)
			.all('.facts dd p.quiet a')
			.map(({ properties }) => String(properties['href']));
		for (const [exam, named] of Object.entries(data.tasks)) {
			const ofExam = tasks.filter(({ path }) => path.startsWith(`/exams/${exam}/`));
			const paths = named.map((each) => ofExam.find(({ task }) => task.id === each)?.path);
			expect(
				links.filter((path) => path.startsWith(`/exams/${exam}/`)),
				id,
			).toEqual(paths);
		}
	}
});

test('search does not find the pages of tasks, which only repeat the cards', () => {
	expect(tasks.filter(({ path }) => pageAt(path).all('[data-pagefind-body]').length > 0)).toEqual([]);
});
