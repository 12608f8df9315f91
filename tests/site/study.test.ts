import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { inlineRuns, plainText } from '../../src/model/inline-text.ts';
import { checkCardText } from '../../src/study/check-study-data.ts';
import { duelPairs } from '../../src/study/duel.ts';
import { orderedPrompts } from '../../src/study/ordered-prompts.ts';
import { checkReviewText, reviewPrompts } from '../../src/study/review-text.ts';
import { buildStudyIndex, checkStudyIndex, promptKey } from '../../src/study/study-index.ts';
import { promptsOf } from '../../src/study/prompts.ts';
import type { StudyData } from '../../src/study/study-data.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { notes as liveNotes } from '../support/notes.ts';
import { builtPages, cardPages, pageAt } from '../support/pages.ts';

const data = JSON.parse(readFileSync(join(SITE_FOLDER, 'practice/questions.json'), 'utf8')) as StudyData;
const prompts = data.cards.flatMap(promptsOf);

test('every prompt leads to a statement that its card has', () => {
	const ids = new Map(cardPages().map((page) => [page.path, new Set(page.ids())]));
	const lost = prompts.filter(({ id, card }) => !ids.get(`/scenarios/${card.slug}/`)?.has(id.split('#')[1] ?? ''));
	expect(lost.map(({ id }) => id)).toEqual([]);
});

test('every card asks for its decision and for each of its traps', () => {
	for (const card of data.cards) {
		const traps = pageAt(`/scenarios/${card.slug}/`).all('section.traps li[id]').length;
		expect(promptsOf(card), card.slug).toHaveLength(1 + traps);
	}
});

test('the deck has one note for each prompt, on one line, with a GUID of its own', () => {
	const lines = readFileSync(join(SITE_FOLDER, 'deck.txt'), 'utf8').trimEnd().split('\n');
	const notes = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
	const rows = liveNotes.comparisons.reduce((sum, comparison) => sum + comparison.data.rows.length, 0);
	expect(notes).toHaveLength(prompts.length + rows);
	expect(new Set(notes.map(([guid]) => guid)).size).toBe(notes.length);
	expect(notes.every((fields) => fields.length === 5)).toBe(true);
	expect(
		notes.flat().filter((field) => /\s(?:class|style|id)=|<svg/.test(field.replace(/<pre>.*?<\/pre>/g, ''))),
	).toEqual([]);
});

test('each card is on the cheat sheet of one task', () => {
	const sheets = builtPages().filter(({ path }) => /^\/cheat-sheets\/[^/]+\/[^/]+\/$/.test(path));
	const rows = sheets.flatMap((page) => page.all('tbody tr'));
	expect(rows).toHaveLength(data.cards.length);
});

test('the printable document holds every card in full', () => {
	const page = pageAt('/print/');
	expect(page.all('article')).toHaveLength(data.cards.length);
	expect(page.all('article section.traps h4')).toHaveLength(data.cards.length);
	expect(page.all('details')).toHaveLength(0);
});

test('every part of a card is open and collapses below its heading', () => {
	for (const page of cardPages()) {
		const folds = page.all('article details.fold:not(.aside)');
		expect(folds.length, page.path).toBeGreaterThanOrEqual(4);
		expect(folds.every(({ properties }) => properties['open'] !== undefined)).toBe(true);
		const unnamed = page.all('article details.fold.decision, article details.fold.template');
		expect(page.all('details.fold:not(.aside) > summary > h2').length).toBe(folds.length - unnamed.length);
	}
});

test('each part of a trap has a line of its own on the card, in the same words as in the review', () => {
	for (const card of data.cards) {
		const page = pageAt(`/scenarios/${card.slug}/`);
		const lines = page.all('section.traps li > p').map((line) => toString(line).replace(/\s+/g, ' ').trim());
		const parts = card.traps.flatMap(({ option, reason, rightWhen }) => [option, reason, rightWhen]);
		expect(lines, card.slug).toEqual(parts.filter((part) => part !== '').map(plainText));
	}
});

test('links in the texts of the study pages keep their words, without quotation marks around them', () => {
	const texts = data.cards.flatMap(({ situation, why, traps }) => [
		situation,
		why,
		...traps.flatMap(({ option, reason, rightWhen }) => [option, reason, rightWhen]),
	]);
	const links = texts.flatMap(inlineRuns).filter(({ card }) => card !== undefined);
	expect(links).not.toEqual([]);
	const slugs = new Set(data.cards.map(({ slug }) => slug));
	expect(links.filter(({ card }) => !slugs.has(card ?? ''))).toEqual([]);
	expect(texts.filter((text) => /“\[\[/.test(text))).toEqual([]);
});

test('a card shows what to look for right below its decision', () => {
	for (const { slug, decides } of data.cards) {
		const shown = pageAt(`/scenarios/${slug}/`).all('#decision + .look-for').map(toString).join().trim();
		if (!decides) expect(shown, slug).toBe('');
		for (const phrase of decides ?? []) expect(shown, slug).toContain(`“${phrase}”`);
	}
});

test('the review loads an index that has every prompt, and the text of each card from a file of its own', () => {
	const read = (path: string): unknown => JSON.parse(readFileSync(join(SITE_FOLDER, path), 'utf8'));
	expect(read('review/prompts.json')).toMatchObject({ ...buildStudyIndex(data), comparisons: expect.any(Array) });
	for (const { slug, title, situation, answer, why, traps } of data.cards)
		expect(checkCardText(read(`review/cards/${slug}.json`))).toMatchObject({
			slug,
			title,
			situation,
			answer,
			why,
			traps,
		});
});

test('the comparisons and duels that the review proposes for a card exist', () => {
	const ids = new Set(duelPairs(data.cards, []).map(({ id }) => id));
	const texts = data.cards.map(({ slug }) =>
		checkCardText(JSON.parse(readFileSync(join(SITE_FOLDER, `review/cards/${slug}.json`), 'utf8'))),
	);
	expect(texts.some(({ compared }) => compared)).toBe(true);
	expect(texts.flatMap(({ duels = [] }) => duels).toSorted()).toEqual([...ids].toSorted());
	for (const { compared } of texts) if (compared) expect(pageAt(`/${compared.path}`).path).toBe(`/${compared.path}`);
});

test('the review asks for each row of a comparison, and has its text in a file of its own', () => {
	const read = (path: string): unknown => JSON.parse(readFileSync(join(SITE_FOLDER, path), 'utf8'));
	const asked = new Set(orderedPrompts(checkStudyIndex(read('review/prompts.json'))).map(({ id }) => id));
	for (const { id: slug, data: comparison } of liveNotes.comparisons) {
		const rows = reviewPrompts(checkReviewText(read(`review/cards/compare/${slug}.json`)));
		expect(rows.map(({ id }) => id)).toEqual(comparison.rows.map(({ id }) => `compare/${slug}#${id}`));
		expect(rows.filter(({ id }) => !asked.has(promptKey(id)))).toEqual([]);
	}
});
