import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PAGE = `---
import pages from '../pages.json';
export const getStaticPaths = () =>
	pages.map(({ path, html, title }) => ({ params: { path }, props: { html, title } }));
const { html, title } = Astro.props;
---
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>{title}</title>
		<link rel="icon" href="data:," />
	</head>
	<body><main set:html={html} /></body>
</html>
`;

/** Title and text of a built page, without classes, data attributes, scripts, styles and drawings. */
function bareContent(file: string): { title: string; html: string } {
	const page = readFileSync(file, 'utf8');
	const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
	const html = main
		.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
		.replace(/\s(?:class|data-[\w-]+|style|hidden)(?:="[^"]*")?/g, '');
	return { title: /<title>([^<]*)/.exec(page)?.[1] ?? '', html };
}

/**
 * Builds an Astro site that has only the text of some pages, as a lower limit for how fast they can load.
 * @param files built pages by their path, without slashes at the ends
 * @returns the folder of the built site, and a function that deletes it
 */
export function buildBarePages(files: ReadonlyMap<string, string>): { folder: string; remove: () => void } {
	const root = mkdtempSync(join(tmpdir(), 'bare-'));
	mkdirSync(join(root, 'src/pages'), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	const pages = [...files].map(([path, file]) => ({ path: path || undefined, ...bareContent(file) }));
	writeFileSync(join(root, 'src/pages.json'), JSON.stringify(pages));
	writeFileSync(join(root, 'src/pages/[...path].astro'), PAGE);
	writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
	const { status, stdout } = spawnSync('astro', ['build'], { cwd: root, env, encoding: 'utf8' });
	if (status !== 0) throw new Error(`The bare pages could not be built:\n${stdout}`);
	return { folder: join(root, 'dist'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
