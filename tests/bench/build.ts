import { appendFileSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareSite, ourSite } from './growth-sites.ts';
import { type Run, runMeasured } from './run-measured.ts';

/**
 * Builds 100, 1,000 and 10,000 cards with this project's code, once from nothing and once after a card has changed,
 * and a bare Astro and Pagefind site of the same cards.
 * `--cards 100,1000` chooses the numbers, `--no-bare` leaves the other site out, `--keep` leaves the folders.
 */
const { values } = parseArgs({
	options: {
		cards: { type: 'string', default: '100,1000,10000' },
		bare: { type: 'boolean', default: true },
		keep: { type: 'boolean', default: false },
	},
	allowNegative: true,
});

/** The card that changes between two builds. */
const CHANGED = 'ecs-container-logs.md';

function row(site: string, cards: number, { seconds, processor, megabytes }: Run, folder: string) {
	const files = globSync('**/*.*', { cwd: folder }).map((file) => statSync(join(folder, file)));
	const bytes = files.reduce((sum, { size }) => sum + size, 0);
	return {
		site,
		cards,
		seconds: Number(seconds.toFixed(1)),
		'of processor': Number(processor.toFixed(1)),
		'ms a card': Number(((processor * 1000) / cards).toFixed(1)),
		'memory MB': Math.round(megabytes),
		files: files.length,
		'size MB': Number((bytes / 1e6).toFixed(1)),
	};
}

const rows: Record<string, unknown>[] = [];
for (const cards of values.cards.split(',').map(Number)) {
	const root = mkdtempSync(join(tmpdir(), `growth-${cards}-`));
	const [ours, bare] = [join(root, 'ours'), join(root, 'bare')];
	ourSite(ours, cards);
	const build = () => runMeasured(process.execPath, ['src/commands/build.ts'], ours);
	const own = await build();
	appendFileSync(join(ours, 'content/scenarios', CHANGED), '\nIt changed.\n');
	const again = await build();
	const dist = join(ours, 'dist');
	rows.push(row('DOP Notes, from nothing', cards, own, dist), row('DOP Notes, one card changed', cards, again, dist));
	console.log(/\[reuse\] (.*)/.exec(again.output)?.[1] ?? '');
	if (values.bare) {
		bareSite(bare, ours);
		const astro = await runMeasured('astro', ['build', '--force'], bare);
		const pagefind = await runMeasured('pagefind', ['--site', 'dist'], bare);
		const both = {
			seconds: astro.seconds + pagefind.seconds,
			processor: astro.processor + pagefind.processor,
			megabytes: Math.max(astro.megabytes, pagefind.megabytes),
			output: '',
		};
		rows.push(row('bare', cards, both, join(bare, 'dist')));
		for (const [run, at] of [
			[own, -3],
			[again, -2],
		] as const) {
			Object.assign(rows.at(at) ?? {}, { 'to bare': Number((run.processor / both.processor).toFixed(2)) });
		}
	}
	console.table(rows);
	if (values.keep) console.log(`Kept in ${root}`);
	else rmSync(root, { recursive: true, force: true });
}
