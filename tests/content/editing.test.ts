import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type DevServer, startDevServer } from '../support/dev-server.ts';
import { copyOfRepository, type Repository } from '../support/repository.ts';

const TARGET = 'kinesis-growing-iterator-age';
const FILE = `content/scenarios/${TARGET}.md`;
const LINKING = '/scenarios/kinesis-slow-reads-skipped-records/';

let repository: Repository;
let server: DevServer;
beforeAll(async () => {
	repository = copyOfRepository();
	server = await startDevServer(repository.path);
}, 120_000);
afterAll(() => {
	server[Symbol.dispose]();
	repository[Symbol.dispose]();
});

/** Waits until a page is as expected: an edit shows as soon as the server has noticed it. */
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 200 });

test('a new title shows at once on the card, in lists and in links from other cards', async () => {
	const [, before = ''] = /^title: (.*)$/m.exec(repository.read(FILE)) ?? [];
	expect((await server.open(LINKING)).html).toContain(before);
	repository.change(FILE, /^title: .*$/m, 'title: Consumers that fall behind their stream');
	await eventually(async () => {
		for (const path of [`/scenarios/${TARGET}/`, '/scenarios/', LINKING]) {
			const { html } = await server.open(path);
			expect(html, path).toContain('Consumers that fall behind their stream');
			expect(html, path).not.toContain(before);
		}
	});
});

test('a new title shows in the end on every page, though pages are requested while the notes are read', async () => {
	const title = 'Consumers that never catch up';
	repository.change(FILE, /^title: .*$/m, `title: ${title}`);
	for (let edit = 1; edit <= 6; edit++) {
		repository.change(FILE, /^title: .*$/m, `title: ${title} ${edit}`);
		const shows = (path: string) =>
			vi.waitFor(async () => expect((await server.open(path)).html).toContain(`${title} ${edit}`), {
				timeout: 20_000,
				interval: 10,
			});
		await Promise.all([`/scenarios/${TARGET}/`, '/scenarios/', LINKING].map(shows));
	}
});

test('a fault shows with file and line on the pages that it concerns, and the others stay', async () => {
	const before = repository.read(FILE);
	repository.change(FILE, /^services: .*$/m, 'services: [nothing-of-that-name]');
	await eventually(async () => {
		const { status, html } = await server.open(`/scenarios/${TARGET}/`);
		expect(status).toBe(500);
		expect(html).toMatch(new RegExp(`${FILE}:\\d+: &quot;services&quot; names &quot;nothing-of-that-name&quot;`));
	});
	expect(server.printed()).toContain('nothing-of-that-name');
	for (const path of ['/', '/scenarios/', '/exams/dop-c02/', LINKING]) {
		expect((await server.open(path)).status, path).toBe(200);
	}
	repository.change(FILE, repository.read(FILE), before);
	await eventually(async () => {
		expect((await server.open(`/scenarios/${TARGET}/`)).status).toBe(200);
	});
});

test('a new card has a page at once', async () => {
	cpSync(join(repository.path, FILE), join(repository.path, 'content/scenarios/a-new-card.md'));
	repository.change('content/scenarios/a-new-card.md', /^title: .*$/m, 'title: A card that was not there before');
	await eventually(async () => {
		expect((await server.open('/scenarios/a-new-card/')).html).toContain('A card that was not there before');
	});
});
