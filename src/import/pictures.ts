import { localPath } from './local-path.ts';
import { isPicture, slugOf, titleFromName, unused } from './names.ts';
import type { Notice } from './notice.ts';
import type { Doc } from './parse-file.ts';
import type { Targets } from './targets.ts';

/** A picture in the source. */
export interface Picture {
	url: string;
	alt: string;
	/** Its offset in the file. */
	offset: number;
	/** Whether it is part of a link, which can hold no other link. */
	inLink: boolean;
}

/** Collects the pictures of the notes and gives each its place in the new folder. */
export class Pictures {
	readonly #names = new Map<string, string>();
	readonly #taken = new Set<string>();
	readonly notices: Notice[] = [];
	readonly #targets: Targets;

	constructor(targets: Targets) {
		this.#targets = targets;
	}

	/** The Markdown of a picture in the new folder: the picture, or what takes its place. */
	place(doc: Doc, { url, alt: written, offset, inLink }: Picture): string {
		const alt = written
			.replace(/\|\s*\d+(?:x\d+)?\s*$/, '')
			.replace(/\s+/g, ' ')
			.trim();
		const notice = (kind: Notice['kind'], text: string) =>
			this.notices.push({ kind, file: doc.path, line: doc.lineOf(offset), text });
		if (/^(?:https?:)?\/\//i.test(url)) {
			notice('remote-picture', `![${alt}](${url})`);
			const words = alt || (url.split(/[?#]/)[0] ?? '').split('/').at(-1) || url;
			return inLink ? escapeLabel(words) : `[${escapeLabel(words)}](${url.replace(/[()\s]/g, encodeURIComponent)})`;
		}
		const file = this.#targets.fileOf(localPath(doc.path, url)) ?? this.#targets.fileOf(url);
		if (!file || !isPicture(file)) {
			notice('missing-picture', `![${alt}](${url.startsWith('data:') ? `${url.slice(0, 40)}…` : url})`);
			return escapeLabel(alt);
		}
		return `![${escapeLabel(alt || titleFromName(file.replace(/\.[^.]*$/, '')))}](../images/${this.#nameOf(file)})`;
	}

	#nameOf(file: string): string {
		const before = this.#names.get(file);
		if (before) return before;
		const [, base = '', extension = ''] = /([^/]*)(\.[^.]*)$/.exec(file) ?? [];
		const stem = unused(slugOf(base, 'picture') + extension.toLowerCase(), this.#taken);
		const name = stem.replace(/^(.*)(\.[a-z]+)(-\d+)$/, '$1$3$2');
		this.#names.set(file, name);
		return name;
	}

	/** The paths of the pictures in the source, by their names in the new folder. */
	all(): ReadonlyMap<string, string> {
		return new Map([...this.#names].map(([path, name]) => [name, path]));
	}
}

/** Escapes words for use as the label of a link. */
const escapeLabel = (words: string) => words.replace(/[[\]]/g, String.raw`\$&`);
