import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Links the installed packages into the `node_modules` of another folder, without the caches of earlier builds. */
export function linkPackages(folder: string): void {
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync('node_modules').filter((name) => !/^\.(?:astro|cache|vite)$/.test(name))) {
		symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
	}
}
