import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareSite, ourSite } from './growth-sites.ts';
import { type Run, runMeasured } from './run-measured.ts';

/**
 * Builds 100, 1,000 and 10,000 cards with this project's code, and a bare Astro and Pagefind site of the same cards.
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
	const own = await runMeasured(process.execPath, ['src/commands/build.ts'], ours);
	rows.push(row('DOP Notes', cards, own, join(ours, 'dist')));
	if (values.bare) {
		bareSite(bare, ours);
		const astro = await runMeasured('astro', ['build', '--force'], bare);
		const pagefind = await runMeasured('pagefind', ['--site', 'dist'], bare);
		const both = {
			seconds: astro.seconds + pagefind.seconds,
			processor: astro.processor + pagefind.processor,
			megabytes: Math.max(astro.megabytes, pagefind.megabytes),
		};
		rows.push({
			...row('bare', cards, both, join(bare, 'dist')),
			ratio: Number((own.processor / both.processor).toFixed(2)),
		});
	}
	console.table(rows);
	if (values.keep) console.log(`Kept in ${root}`);
	else rmSync(root, { recursive: true, force: true });
}
console.log('Every build is made from scratch: text of one note stands on the pages of others, so none is reused.');
