import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { wikilinksToMarkdown } from '../markdown/wikilinks.ts';
import { SourceError } from './read-source.ts';
import type { Topic } from './topics.ts';

export interface Topics {
	list: Topic[];
	/** The files of the services that a new folder names, with those that replaced them. */
	filesFor(files: ReadonlyMap<string, string>): Map<string, string>;
}

interface Fields {
	name?: unknown;
	short?: unknown;
	aliases?: unknown;
	successor?: unknown;
}

function fieldsOf(text: string): Fields {
	const head = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
	return (parseDocument(head, { logLevel: 'silent' }).toJS() ?? {}) as Fields;
}

const namesOf = ({ name, short, aliases }: Fields) =>
	[name, short, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].filter((each) => typeof each === 'string');

/**
 * Reads the services of a folder of notes.
 * @throws SourceError if the folder has none
 */
export function readTopics(folder: string): Topics {
	const path = join(folder, 'services');
	const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.md')) : [];
	if (names.length === 0)
		throw new SourceError(`${path} has no services. Give a folder of notes with a folder services/.`);
	const texts = new Map(
		names
			.sort()
			.map((name) => [name.replace(/\.md$/, ''), readFileSync(join(path, name), 'utf8').replace(/\r\n?/g, '\n')]),
	);
	const list = [...texts].map(([id, text]) => ({ id, names: namesOf(fieldsOf(text)) }));

	function filesFor(files: ReadonlyMap<string, string>): Map<string, string> {
		const used = new Set<string>();
		const add = (id: string) => {
			const text = texts.get(id);
			if (text === undefined || used.has(id)) return;
			used.add(id);
			const { successor } = fieldsOf(text);
			if (typeof successor === 'string') add(successor);
		};
		for (const text of files.values()) {
			const written = /^services: (\[.*\])$/m.exec(/^---\n[\s\S]*?\n---/.exec(text)?.[0] ?? '')?.[1];
			for (const id of written === undefined ? [] : (JSON.parse(written) as string[])) add(id);
		}
		return new Map([...used].map((id) => [`services/${id}.md`, withoutCardLinks(texts.get(id) ?? '')]));
	}

	return { list, filesFor };
}

/** Removes links to cards, which the new folder does not have; their words stay. */
function withoutCardLinks(text: string): string {
	return wikilinksToMarkdown(text, ({ target, words }) => ({ href: '', words: words ?? target })).replace(
		/\[([^\]]*)\]\(\)/g,
		'$1',
	);
}
