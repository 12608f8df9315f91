import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The version that is compared with. It is installed apart, so that the project does not depend on it. */
const STARLIGHT = '0.42.4';
const FOLDER = resolve('.build/starlight');

const CONFIG = `
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
	integrations: [starlight({ title: 'Notes', sidebar: [{ label: 'Cards', items: [{ autogenerate: { directory: 'scenarios' } }] }] })],
});
`;
const COLLECTION = `
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Installs Starlight and this project's version of Astro, once. */
function install(): void {
	const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		devDependencies: Record<string, string>;
	};
	const dependencies = { '@astrojs/starlight': STARLIGHT, astro: devDependencies['astro'] };
	const manifest = JSON.stringify({ private: true, type: 'module', dependencies });
	const file = join(FOLDER, 'package.json');
	if (existsSync(file) && readFileSync(file, 'utf8') === manifest) return;
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(file, manifest);
	const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
		cwd: FOLDER,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`Starlight could not be installed:\n${stderr}`);
}

/**
 * Writes a Starlight site, with its default search, that has the same cards as a built site of this project.
 * @param dist the built site, whose Markdown files become the pages
 * @param slugs of the cards
 * @returns the folder of the site
 */
export function writeStarlightSite(dist: string, slugs: readonly string[]): string {
	install();
	const pages = join(FOLDER, 'src/content/docs/scenarios');
	rmSync(pages, { recursive: true, force: true });
	mkdirSync(pages, { recursive: true });
	writeFileSync(join(FOLDER, 'astro.config.mjs'), CONFIG);
	writeFileSync(join(FOLDER, 'src/content.config.ts'), COLLECTION);
	for (const slug of slugs) {
		const text = readFileSync(join(dist, `scenarios/${slug}.md`), 'utf8');
		const [, title = slug] = /^# (.*)$/m.exec(text) ?? [];
		writeFileSync(
			join(pages, `${slug}.md`),
			`---\ntitle: ${JSON.stringify(title)}\n---\n\n${text.replace(/^# .*\n/, '')}`,
		);
	}
	return FOLDER;
}
