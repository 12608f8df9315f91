import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { bareName, isIndexFile, isMarkdown, titleFromName } from './names.ts';
import type { Notice } from './notice.ts';
import type { Source, SourceFile } from './source.ts';

/** Folders that hold no notes. */
const IGNORED = /^(?:\..*|node_modules|__MACOSX)$/;

/** A longer file is no note; in megabytes. */
const MAX_MEGABYTES = 8;

/** Why a source cannot be imported, in words for the author. */
export class SourceError extends Error {}

/**
 * Reads a text in UTF-8, or in UTF-16 if it has the byte order mark. The first line with bytes that are neither is
 * named.
 */
function readText(path: string, name: string, notices: Notice[]): string | undefined {
	if (statSync(path).size > MAX_MEGABYTES * 1024 * 1024) {
		notices.push({
			kind: 'skipped',
			file: name,
			text: `has more than ${MAX_MEGABYTES} MB; divide it into several files`,
		});
		return undefined;
	}
	const bytes = readFileSync(path);
	const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
	const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes).replace(/\r\n?/g, '\n');
	if (text.includes('\0')) {
		notices.push({ kind: 'skipped', file: name, text: 'is no text' });
		return undefined;
	}
	const lines = text.split('\n');
	const broken = lines.findIndex((line) => line.includes('\uFFFD'));
	if (broken !== -1) notices.push({ kind: 'encoding', file: name, line: broken + 1, text: lines[broken] ?? '' });
	return text;
}

/** All files below a folder, in the order of their names, without links and hidden files. */
function filesBelow(root: string, folder: string, notices: Notice[]): string[] {
	const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	return entries.flatMap((entry) => {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.isSymbolicLink()) {
			notices.push({
				kind: 'skipped',
				file: path,
				text: 'is a symbolic link; import what it points to by itself, or copy it',
			});
			return [];
		}
		if (IGNORED.test(entry.name)) {
			if (!/^\.(?:git|obsidian|DS_Store|trash)/.test(entry.name))
				notices.push({ kind: 'skipped', file: path, text: 'is hidden, or belongs to a program' });
			return [];
		}
		return entry.isDirectory() ? filesBelow(root, path, notices) : entry.isFile() ? [path] : [];
	});
}

/** Reads the Markdown files of a list. Empty ones are named. */
function readFiles(root: string, paths: readonly string[], notices: Notice[]): SourceFile[] {
	return paths.filter(isMarkdown).flatMap((path) => {
		const text = readText(join(root, path), path, notices);
		if (text === undefined) return [];
		if (text.trim() !== '') return [{ path, text }];
		notices.push({ kind: 'skipped', file: path, text: 'is empty' });
		return [];
	});
}

/** What a text may name as a picture: in a link, in HTML, in double brackets. */
const PICTURE_NAME =
	/(?<=\]\(\s*<?|\bsrc\s*=\s*["']?|!\[\[|^\[[^\]]+\]:\s*<?)[^"'\n|\]>]*?\.(?:png|jpe?g|gif|webp|avif|svg|bmp)\b/gim;

/** The pictures that a single file names and that exist, as paths from its folder. */
function picturesBeside(root: string, [file]: readonly SourceFile[]): string[] {
	const names = (file?.text.match(PICTURE_NAME) ?? []).flatMap((name) => [name, name.replaceAll('%20', ' ')]);
	return [...new Set(names)].filter(
		(name) => !/^[a-z]+:/i.test(name) && statSync(join(root, name), { throwIfNoEntry: false })?.isFile(),
	);
}

/** A source and the folder of its files. */
export interface ReadSource {
	root: string;
	source: Source;
}

/**
 * Reads a Markdown file, or a folder with all files below it. Beside a single file, its pictures are found too.
 * @throws SourceError if there is nothing to import
 */
export function readSource(path: string): ReadSource {
	const full = resolve(path);
	const stat = statSync(full, { throwIfNoEntry: false });
	if (!stat)
		throw new SourceError(
			`${path} does not exist${lstatSync(full, { throwIfNoEntry: false }) ? '; it is a link to nothing' : ''}. Give a Markdown file or a folder.`,
		);
	if (stat.isFile() && !isMarkdown(path))
		throw new SourceError(`${path} is no Markdown file. Its name must end with .md or .markdown.`);
	const notices: Notice[] = [];
	if (!stat.isDirectory()) {
		const root = dirname(full);
		const files = readFiles(root, [basename(full)], notices);
		if (files.length === 0)
			throw new SourceError(`${path} ${notices[0]?.text ?? 'cannot be read'}. There is nothing to import.`);
		const name = isIndexFile(path) ? basename(root) : bareName(path);
		return {
			root,
			source: { name: titleFromName(name), isFile: true, files, others: picturesBeside(root, files), notices },
		};
	}
	const paths = filesBelow(full, '', notices);
	const files = readFiles(full, paths, notices);
	if (files.length === 0)
		throw new SourceError(
			`${path} has no Markdown file with text, neither itself nor in its folders. Give the folder that holds the notes.`,
		);
	const others = paths.filter((each) => !isMarkdown(each));
	return { root: full, source: { name: titleFromName(basename(full)), isFile: false, files, others, notices } };
}
