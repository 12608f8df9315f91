import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { notes, slugs } from '../support/notes.ts';
import { pageAt } from '../support/pages.ts';

interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	anchors: { id: string; text: string }[];
}

/** Pagefind puts a signature in front of the JSON of each record. */
function readRecord(path: string): Fragment {
	const text = gunzipSync(readFileSync(join(SITE_FOLDER, path))).toString();
	return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}

const records = globSync('pagefind/fragment/*', { cwd: SITE_FOLDER }).map(readRecord);
const byUrl = new Map(records.map((record) => [record.url, record]));

/** The record of a card. */
function recordOf(slug: string): Fragment {
	const record = byUrl.get(`/scenarios/${slug}/`);
	if (!record) throw new Error(`The index has no record of ${slug}.`);
	return record;
}

/** Text without quotes, which typography changes, and in one line. */
const bare = (text: string) => text.replace(/[“”‘’'"]/g, '').replace(/\s+/g, ' ');

test('the index holds one record for each card and each comparison, and nothing else', () => {
	const pages = [
		...slugs.map((slug) => `/scenarios/${slug}/`),
		...notes.ids.comparisons.map((slug) => `/compare/${slug}/`),
	];
	expect(records.map(({ url }) => url).sort()).toEqual(pages.sort());
});

test('each record has what a result shows and what filters need', () => {
	for (const { id, data } of notes.scenarios) {
		const { meta, anchors, filters } = recordOf(id);
		expect(meta['title']).toBe(data.title);
		expect(anchors.find((anchor) => anchor.id === 'decision')?.text, id).toBe(data.answer);
		expect(filters['exam']?.sort(), id).toEqual(Object.keys(data.tasks).sort());
		expect(filters['service']?.sort(), id).toEqual([...data.services].sort());
		const exams = filters['domain']?.map((domain) => domain.split('/')[0]);
		expect([...new Set(exams)].sort(), id).toEqual(Object.keys(data.tasks).sort());
	}
});

test('each record holds every way in which its situation is asked', () => {
	for (const { id, data } of notes.scenarios) {
		const content = bare(recordOf(id).content);
		expect(
			data.asked.filter((way) => !content.includes(bare(way))),
			id,
		).toEqual([]);
	}
});

test('each record holds the words to look for', () => {
	const marked = notes.scenarios.filter(({ data }) => data.decides);
	expect(marked).not.toEqual([]);
	for (const { id, data } of marked) {
		const content = bare(recordOf(id).content);
		expect(
			data.decides?.filter((phrase) => !content.includes(bare(phrase))),
			id,
		).toEqual([]);
	}
});

test('the index knows the phrases of each card, and its page does not show them', () => {
	for (const { id, data } of notes.phrases) {
		const content = bare(recordOf(id).content);
		expect(
			data.phrases.filter((phrase) => !content.includes(bare(phrase))),
			id,
		).toEqual([]);
		const page = pageAt(`/scenarios/${id}/`);
		expect(page.ids(), id).not.toContain('phrases');
		// A single one may also be an identifier on the card.
		const shown = bare(page.html);
		expect(
			data.phrases.every((phrase) => shown.includes(`>${bare(phrase)}<`)),
			id,
		).toBe(false);
	}
});
