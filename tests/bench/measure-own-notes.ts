import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import matter from 'gray-matter';
import { nodeEngine } from '../support/node-engine.ts';
import { qualityOf } from '../support/search-queries.ts';
import { ownNotesQueries, type QueriedNote } from './own-notes-queries.ts';

/** How many of the queries that did not find their note first are printed. */
const SHOWN_MISSES = 20;

/** The cards of a folder of notes, without drafts. */
function readNotes(folder: string): QueriedNote[] {
	return globSync('scenarios/*.md', { cwd: folder }).flatMap((file) => {
		const { data, content } = matter(readFileSync(join(folder, file), 'utf8'));
		return data['draft'] === true
			? []
			: { slug: basename(file, '.md'), title: String(data['title']), markdown: content };
	});
}

/**
 * Prints how often queries made of notes find their note.
 * @param folder of the notes
 * @param site folder of the site that was built of them
 */
export async function measureOwnNotes(folder: string, site: string): Promise<void> {
	const notes = readNotes(folder);
	const queries = ownNotesQueries(notes);
	const { find } = await nodeEngine(site);
	const found: string[][] = [];
	for (const { q } of queries) found.push(await find(q));
	console.log(`\n${notes.length} notes, queries made of their own words`);
	console.table(qualityOf(queries, found));
	const misses = queries.flatMap(({ q, kind, expect }, at) =>
		expect.includes(found[at]?.[0] ?? '') ? [] : [{ kind, q, expected: expect[0], first: found[at]?.[0] }],
	);
	if (misses.length > 0) console.log('Not found first, for example:');
	for (const { kind, q, expected, first } of misses.slice(0, SHOWN_MISSES))
		console.log(`  ${kind}: ${q}\n    ${expected}, but first came ${first ?? 'nothing'}`);
}
