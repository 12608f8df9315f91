import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Lends the installed packages to another folder, without what builds have left among them. */
export function linkPackages(folder: string): void {
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync('node_modules').filter((name) => !/^\.(?:astro|cache|vite)$/.test(name))) {
		symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
	}
}
