import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, LAUNCH_ARGUMENTS } from '../../src/commands/browser.ts';
import { changedWords } from '../support/changed-words.ts';
import { nodeEngine } from '../support/node-engine.ts';
import type { GeneratedCard } from './generate-cards.ts';
import { generatedQueries } from './generated-queries.ts';
import { copyProject } from './site-copies.ts';
import { percentile, qualityOf, queriesOf, SETS } from '../support/search-queries.ts';
import { measureOwnNotes } from './measure-own-notes.ts';
import { firstSearch, measureSite, type SiteFigures } from './measure-search.ts';

/**
 * Compares the search with plain Pagefind on the same index: quality by kind of query, latency, and the bytes of a first
 * search. `--cards 1000,10000` chooses the numbers of cards, at least as many as the notes have; generated cards fill
 * up. The sites are built in a temporary folder. `--notes FOLDER` measures the notes of another folder instead, with
 * queries made of their own words.
 */
const { values } = parseArgs({ options: { cards: { type: 'string' }, notes: { type: 'string' } } });

/** How many cards the notes have. For more, cards are generated, and only one set of queries is measured. */
const REAL_CARDS = globSync('content/scenarios/*.md').length;
const sizes = (values.cards ?? `${REAL_CARDS},1000,10000`).split(',').map(Number);

interface BuiltSite {
	folder: string;
	generated: GeneratedCard[];
	remove: () => void;
}

/** Builds the site with that many cards, or with the notes of another folder. */
function build(cards: number, notes?: string): BuiltSite {
	const root = mkdtempSync(join(tmpdir(), `search-${cards}-`));
	const site = join(root, 'site');
	const generated = copyProject(site, cards);
	const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], {
		cwd: site,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, ...(notes === undefined ? {} : { NOTES: resolve(notes) }) },
	});
	if (status !== 0) throw new Error(`The site of ${notes ?? `${cards} cards`} could not be built.`);
	return { folder: join(site, 'dist'), generated, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** About how many of the generated cards have queries, and how many texts are searched for word by word. */
const SAMPLE = 80;

/** Prints how often queries for generated cards find their card, and which right words the search changes. */
async function measureGenerated(folder: string, cards: number, generated: readonly GeneratedCard[]) {
	const { engine, find, texts } = await nodeEngine(folder);
	const queries = generatedQueries(generated, Math.ceil(generated.length / SAMPLE));
	const found: string[][] = [];
	for (const { q } of queries) found.push(await find(q));
	console.log(`\n${cards} cards, queries made of the generated cards’ own words`);
	console.table(qualityOf(queries, found));
	const step = Math.ceil(texts.length / SAMPLE);
	const changed = await changedWords(
		engine,
		texts.filter((_, index) => index % step === 0),
	);
	console.log(`Right words that were changed: ${changed.length}`, changed.slice(0, 10));
}

function latencyOf(answers: SiteFigures['ours']) {
	const times = answers.map(({ took }) => took);
	return { median: percentile(times, 0.5), '95th percentile': percentile(times, 0.95) };
}

if (values.notes !== undefined) {
	const { folder, remove } = build(REAL_CARDS, values.notes);
	await measureOwnNotes(values.notes, folder);
	remove();
	process.exit();
}

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...LAUNCH_ARGUMENTS] });
const latency: Record<string, unknown>[] = [];
const bytes: Record<string, unknown>[] = [];
for (const cards of sizes) {
	const { folder, generated, remove } = build(cards);
	if (generated.length > 0) await measureGenerated(folder, cards, generated);
	for (const set of cards === REAL_CARDS ? SETS : (['report'] as const)) {
		for (const [name, queries] of Object.entries(queriesOf(set))) {
			const figures = await measureSite(browser, folder, queries);
			const slugs = (answers: SiteFigures['ours']) => answers.map((answer) => answer.slugs);
			const ours = qualityOf(queries, slugs(figures.ours));
			const plain = qualityOf(queries, slugs(figures.plain));
			console.log(
				`\n${cards} cards, ${name} queries, set “${set}”: how many found the right card first, or among the first three`,
			);
			console.table(
				Object.fromEntries(
					Object.entries(ours).map(([kind, { queries: count, first, three }]) => [
						kind,
						{
							count,
							first,
							'first three': three,
							'first, plain Pagefind': plain[kind]?.first,
							'first three, plain Pagefind': plain[kind]?.three,
						},
					]),
				),
			);
			if (set !== 'report') continue;
			latency.push({ cards, queries: name, ...latencyOf(figures.ours), search: 'ours' });
			latency.push({ cards, queries: name, ...latencyOf(figures.slowed), search: 'ours, 4 × slower' });
			latency.push({ cards, queries: name, ...latencyOf(figures.plain), search: 'plain Pagefind' });
			if (name === 'typed') bytes.push({ cards, ...(await firstSearch(browser, folder, queries)) });
		}
	}
	remove();
}
await browser.close();
console.log('\nFrom the keystroke to the shown results, with the index loaded, in milliseconds');
console.table(latency);
console.log('\nCompressed bytes of a first search without a cache, median');
console.table(bytes);
