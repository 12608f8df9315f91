import { appendFileSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Run, runMeasured } from './run-measured.ts';
import { copyProject, writeBareSite } from './site-copies.ts';
import { writeStarlightSite } from './starlight-site.ts';

/**
 * Measures builds of 100, 1,000 and 10,000 cards: of this project, first from nothing and then after one card has
 * changed, and of sites that show the same cards with plain Astro and Pagefind ("bare") and with Starlight.
 * `--cards 100,1000` chooses the numbers, `--no-rivals` leaves the other sites out, `--keep` keeps the folders.
 */
const { values } = parseArgs({
	options: {
		cards: { type: 'string', default: '100,1000,10000' },
		rivals: { type: 'boolean', default: true },
		keep: { type: 'boolean', default: false },
	},
	allowNegative: true,
});

/** The card that changes between the two builds of this project. */
const CHANGED = 'ecs-container-logs.md';

/** A row of the table: what a build took and what it wrote. */
function row(site: string, cards: number, { seconds, processor, megabytes }: Run, folder: string) {
	const files = globSync('**/*.*', { cwd: folder }).map((file) => statSync(join(folder, file)));
	const bytes = files.reduce((sum, { size }) => sum + size, 0);
	return {
		site,
		cards,
		seconds: Number(seconds.toFixed(1)),
		'CPU seconds': Number(processor.toFixed(1)),
		'CPU ms per card': Number(((processor * 1000) / cards).toFixed(1)),
		'peak memory MB': Math.round(megabytes),
		files: files.length,
		'size MB': Number((bytes / 1e6).toFixed(1)),
	};
}

async function buildBareSite(folder: string): Promise<Run> {
	const astro = await runMeasured('astro', ['build', '--force'], folder);
	const pagefind = await runMeasured('pagefind', ['--site', 'dist'], folder);
	return {
		seconds: astro.seconds + pagefind.seconds,
		processor: astro.processor + pagefind.processor,
		megabytes: Math.max(astro.megabytes, pagefind.megabytes),
		output: '',
	};
}

const rows: Record<string, unknown>[] = [];
for (const cards of values.cards.split(',').map(Number)) {
	const root = mkdtempSync(join(tmpdir(), `build-${cards}-`));
	const [project, bare] = [join(root, 'project'), join(root, 'bare')];
	const dist = join(project, 'dist');
	copyProject(project, cards);
	const build = () => runMeasured(process.execPath, ['src/commands/build.ts'], project);
	const first = await build();
	const ours = [{ run: first, row: row('DOP Notes, from nothing', cards, first, dist) }];
	appendFileSync(join(project, 'content/scenarios', CHANGED), '\nIt changed.\n');
	const second = await build();
	ours.push({ run: second, row: row('DOP Notes, one card changed', cards, second, dist) });
	console.log(/\[build-cache\] (.*)/.exec(second.output)?.[1] ?? 'The build did not report on its cache.');
	if (values.rivals) {
		writeBareSite(bare, project);
		const plain = await buildBareSite(bare);
		const slugs = globSync('content/scenarios/*.md', { cwd: project }).map((file) => basename(file, '.md'));
		const starlight = writeStarlightSite(dist, slugs);
		const run = await runMeasured('astro', ['build', '--force'], starlight);
		const ratios = ({ processor }: Run) => ({
			'× bare': Number((processor / plain.processor).toFixed(2)),
			'× Starlight': Number((processor / run.processor).toFixed(2)),
		});
		rows.push(...ours.map((our) => ({ ...our.row, ...ratios(our.run) })));
		rows.push(row('bare', cards, plain, join(bare, 'dist')));
		rows.push(row('Starlight', cards, run, join(starlight, 'dist')));
	} else {
		rows.push(...ours.map((our) => our.row));
	}
	console.table(rows);
	if (values.keep) console.log(`Kept in ${root}`);
	else rmSync(root, { recursive: true, force: true });
}
