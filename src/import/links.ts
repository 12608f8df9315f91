import type { Link, LinkReference } from 'mdast';
import type { Edit } from '../markdown/apply-edits.ts';
import { cardPath } from '../model/paths.ts';
import type { Notice, NoticeKind } from './notice.ts';
import type { Doc } from './parse-file.ts';
import { type Range, rangeOf } from './source.ts';
import type { Page, Target, Targets } from './targets.ts';

/** The Markdown before and after the words of a link. */
export interface LinkMarks {
	before: string;
	after: string;
}

const WORDS_ONLY: LinkMarks = { before: '', after: '' };

/** Whether a link leads out of the source, to where the site may link. */
export const isOutside = (url: string) => /^(?:https?:|mailto:|\/\/)/i.test(url);

/** Address of a chapter. */
const chapterPath = (id: string) => `/chapters/${id}/`;

const pathOf = ({ kind, id }: Page) => (kind === 'card' ? cardPath(id) : chapterPath(id));

/** Rewrites the links of one file. */
export class Links {
	readonly notices: Notice[] = [];
	readonly #doc: Doc;
	readonly #targets: Targets;

	constructor(doc: Doc, targets: Targets) {
		this.#doc = doc;
		this.#targets = targets;
	}

	#notice(kind: NoticeKind, offset: number, text: string) {
		this.notices.push({ kind, file: this.#doc.path, line: this.#doc.lineOf(offset), text });
	}

	/**
	 * The Markdown before and after the words of a link in the new folder; empty if no page has its target, or if
	 * it leads from a card to itself.
	 * @param written the link as it is in the source, for the report
	 * @param inMarkdown whether a link in double brackets is not possible, as in a table
	 */
	marks(target: Target, words: string, offset: number, written: string, inMarkdown: boolean): LinkMarks {
		if (target.kind !== 'page') {
			this.#notice(target.kind === 'file' ? 'attached-file' : 'broken-link', offset, written);
			return WORDS_ONLY;
		}
		const { page, fragment } = target;
		const own = this.#targets.pageAt(this.#doc, offset);
		if (own === page && fragment === undefined) {
			this.#notice('own-link', offset, written);
			return WORDS_ONLY;
		}
		const isPlain = !inMarkdown && words.trim() !== '' && !/[[\]|\\\n`*_<>&!]/.test(words);
		if (page.kind === 'card' && fragment === undefined && isPlain) return { before: `[[${page.id}|`, after: ']]' };
		return { before: '[', after: `](${pathOf(page)}${fragment === undefined ? '' : `#${fragment}`})` };
	}

	/** The marks of a link by its URL. One that leads out of the source stays. */
	marksOfUrl(url: string, words: string, offset: number, inMarkdown: boolean): LinkMarks {
		const written = `[${words}](${url})`;
		if (isOutside(url)) return { before: '[', after: `](${url.replace(/[()\s<>]/g, encodeURIComponent)})` };
		if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
			this.#notice('broken-link', offset, `${written}: links can have https, http and mailto`);
			return WORDS_ONLY;
		}
		return this.marks(this.#targets.ofUrl(this.#doc, url), words, offset, written, inMarkdown);
	}

	/** The edits for a Markdown link. Links out of the source stay as they are. */
	editsOf(node: Link | LinkReference, url: string, inMarkdown: boolean): Edit[] {
		if (isOutside(url)) return [];
		const { text } = this.#doc;
		const whole = rangeOf(node);
		const words = wordsRange(node);
		const written = text.slice(words.from, words.to);
		// An address in angle brackets, or a bare one, is its own words.
		if (node.type === 'link' && text[whole.from] !== '[') return [];
		const { before, after } = this.marksOfUrl(url, written, whole.from, inMarkdown);
		return [
			{ from: whole.from, to: words.from, text: before },
			{ from: words.to, to: whole.to, text: after },
		];
	}

	/** The Markdown of `[[name#anchor|words]]`, or of `![[…]]` for a note. */
	wikilink(inner: string, offset: number, inMarkdown: boolean): string {
		const [name = '', ...rest] = inner.split(/\\?\|/);
		const target = this.#targets.ofName(this.#doc, name);
		const words = rest.join('|').trim() || wordsOfName(name, target);
		const { before, after } = this.marks(target, words, offset, `[[${inner}]]`, inMarkdown);
		return before + words + after;
	}
}

/** The words of a wikilink without any: its name, or the title of the page if the name is an anchor of the same file. */
function wordsOfName(name: string, target: Target): string {
	const [note = '', anchor = ''] = name.split('#');
	if (anchor.startsWith('^') || anchor === '')
		return note.trim() || (target.kind === 'page' ? target.page.title : anchor);
	return note.trim() === '' ? anchor : `${note.trim()} › ${anchor}`;
}

/** The range of a link's words. */
function wordsRange(node: Link | LinkReference): Range {
	const [first] = node.children;
	const last = node.children.at(-1);
	if (first && last) return { from: rangeOf(first).from, to: rangeOf(last).to };
	const { from } = rangeOf(node);
	return { from: from + 1, to: from + 1 };
}
