import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/built.ts';
import { cardNote, notes, slugs } from '../support/notes.ts';
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
const recordOf = (slug: string) => records.find(({ url }) => url === `/scenarios/${slug}/`);

test('the index holds one record for each card and nothing else', () => {
	expect(records.map(({ url }) => url).sort()).toEqual(slugs.map((slug) => `/scenarios/${slug}/`).sort());
});

test.each(slugs)('the record of %s says what a result shows and what filters need', (slug) => {
	const { data } = cardNote(slug);
	const record = recordOf(slug);
	expect(record?.meta['title']).toBe(data.title);
	expect(record?.anchors.find(({ id }) => id === 'decision')?.text).toBe(data.answer);
	expect(record?.filters['exam']?.sort()).toEqual(['dop-c01', 'dop-c02']);
	expect(record?.filters['service']?.sort()).toEqual([...data.services].sort());
	expect(record?.filters['domain']).toHaveLength(2);
});

test.each(slugs)('the record of %s holds every way in which the situation is put', (slug) => {
	const content = recordOf(slug)?.content.replace(/\s+/g, ' ') ?? '';
	const said = content.replace(/[“”‘’'"]/g, '');
	for (const way of cardNote(slug).data.asked) {
		expect(said, way).toContain(way.replace(/\s+/g, ' ').replace(/[“”‘’'"]/g, ''));
	}
});

const bare = (text: string) => text.replace(/[“”‘’'"]/g, '').replace(/\s+/g, ' ');

test.each(notes.phrases.map(({ id, data }) => [id, data.phrases] as const))(
	'the index knows the phrases for %s, its page does not show them',
	(slug, phrases) => {
		const record = bare(recordOf(slug)?.content ?? '');
		for (const phrase of phrases) expect(record.includes(bare(phrase)), `${phrase} is known`).toBe(true);
		expect(pageAt(`/scenarios/${slug}/`).all('#phrases')).toHaveLength(0);
		const shown = bare(pageAt(`/scenarios/${slug}/`).html);
		expect(phrases.filter((phrase) => shown.includes(`>${bare(phrase)}<`))).toEqual([]);
	},
);
