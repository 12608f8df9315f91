import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { cardNote, notes } from '../support/notes.ts';
import { pageAt } from '../support/pages.ts';

/** The exams whose outline names the cards for each point. */
const exams = notes.exams.filter(({ data }) => data.domains.some(({ tasks }) => tasks.some(({ points }) => points)));

/** A list of points as it should be shown: the words of each with the titles of its cards. */
const expected = (points: readonly { text: string; cards: readonly string[]; partly: readonly string[] }[]) =>
	points.map(({ text, cards, partly }) => [
		text.toLowerCase(),
		...cards.map((slug) => cardNote(slug).data.title),
		...partly.map((slug) => `${cardNote(slug).data.title} in part`),
	]);

const wordsOf = (element: Element | undefined) => (element ? toString(element).replace(/\s+/g, ' ').trim() : '');

/** The same as it is shown below an element. */
const shown = (list: Element) =>
	selectAll('.points > ul > li', list).map((point) => [
		wordsOf(select('p', point)).toLowerCase(),
		...selectAll('ul > li', point).map(wordsOf),
	]);

test('the page of an exam lists every point of its outline, folded by task, with the titles of its cards', () => {
	expect(exams.length).toBeGreaterThan(0);
	for (const { id, data } of exams) {
		const folds = pageAt(`/exams/${id}/`).all('section details:has(.points)');
		const tasks = data.domains.flatMap((domain) => domain.tasks);
		expect(folds.map(({ properties }) => properties['open'])).toEqual(tasks.map(() => undefined));
		for (const [at, { id: task, points = [] }] of tasks.entries()) {
			expect(shown(folds[at] as Element), task).toEqual(expected(points));
		}
	}
});

test('the page of a task lists its points, and links to a card that it shows stay on the page', () => {
	for (const { id, data } of exams) {
		for (const { slug, tasks } of data.domains) {
			for (const task of tasks) {
				const path = `/exams/${id}/${slug}/${task.slug}/`;
				const page = pageAt(path);
				const [list] = page.all('main details:has(> .points)');
				expect(list && shown(list), path).toEqual(expected(task.points ?? []));
				const here = new Set(page.all('article > h2').map(({ properties }) => `#${String(properties['id'])}`));
				const targets = page.all('.points a').map(({ properties }) => String(properties['href']));
				const slugs = (task.points ?? []).flatMap(({ cards, partly }) => [...cards, ...partly]);
				const right = slugs.map((card) => (here.has(`#${card}`) ? `#${card}` : `/scenarios/${card}/`));
				expect(targets.toSorted(), path).toEqual(right.toSorted());
			}
		}
	}
});

test('exam and domains say how many points have cards', () => {
	for (const { id, data } of exams) {
		const count = (tasks: readonly { points?: readonly unknown[] | undefined }[]) =>
			tasks.reduce((sum, { points = [] }) => sum + points.length, 0);
		const all = count(data.domains.flatMap(({ tasks }) => tasks));
		expect(pageAt(`/exams/${id}/`).text('#tasks + p')).toContain(`${all} points`);
		for (const { slug, tasks } of data.domains) {
			expect(pageAt(`/exams/${id}/${slug}/`).text('.weight')).toContain(`${count(tasks)} points`);
		}
	}
});
