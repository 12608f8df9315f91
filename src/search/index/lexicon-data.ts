import type { LexiconData, NamedThing } from '../query/lexicon.ts';
import { packWords } from '../query/front-coding.ts';
import { piecesOf, partsOf } from '../query/tokenize.ts';
import { stem } from '../query/stem.ts';
import type { Term } from '../../schema/term.ts';
import type { Card } from '../../model/card.ts';
import type { Service } from '../../model/service.ts';

const normal = (text: string) =>
	piecesOf(text)
		.map(({ word }) => word)
		.join(' ');

/** `CodeDeploy` as people also write it: `code deploy`. */
const apart = (name: string) => partsOf(name).join(' ');

/**
 * What people call things, by the name that the cards use. Left out is what is found without help: names that contain
 * that name, and parts of a service whose words stand on cards by themselves.
 */
function namesOf(services: readonly Service[], terms: readonly Term[], known: ReadonlySet<string>): NamedThing[] {
	const taken = new Set<string>();
	const thing = (name: string, others: readonly string[], always: readonly string[] = []): NamedThing => {
		const own = normal(name);
		const kept = always.map(normal);
		const isPart = (alias: string) =>
			(alias.includes(' ') || alias.length > 5) &&
			!kept.includes(alias) &&
			alias.split(' ').every((word) => known.has(stem(word)));
		const free = [...new Set([...others, ...always].map(normal))].filter(
			(alias) => alias !== '' && !alias.includes(own) && !taken.has(alias) && !isPart(alias),
		);
		for (const alias of free) taken.add(alias);
		// A longer name that holds a shorter one is recognised by that.
		const holds = (alias: string) => free.some((other) => other !== alias && ` ${alias} `.includes(` ${other} `));
		return [name, free.filter((alias) => !holds(alias)).join('|')];
	};
	return [
		...services.map(({ name, short, aliases, formerly }) =>
			thing(short, aliases, [name.replace(/^(?:AWS|Amazon) /, ''), ...formerly, apart(short)]),
		),
		...terms.flatMap(({ term, name, aliases }) => (name ? [thing(name, [term, ...aliases])] : [])),
	].filter(([, aliases]) => aliases);
}

/**
 * Shorter words are hardly misspelt, longer ones are compounds that the index finds by their parts. What has digits is
 * listed from the length on from which words are called unknown.
 */
const LENGTHS = { shortest: 3, asked: 5, longest: 14 };
/** More words would make the first search wait. */
const MOST_WORDS = 2600;

/** The words that spelling is checked against: the most used ones, each in its shortest form. */
function spellings(words: Iterable<string>): { words: string[]; complete: boolean } {
	const times = new Map<string, number>();
	for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
	const forms = new Map<string, { form: string; count: number }>();
	for (const [word, own] of times) {
		const key = stem(word);
		const { form, count } = forms.get(key) ?? { form: word, count: 0 };
		forms.set(key, { form: word.length < form.length ? word : form, count: count + own });
	}
	const all = [...forms.values()].sort((a, b) => b.count - a.count).map(({ form }) => form);
	return { words: all.slice(0, MOST_WORDS), complete: all.length <= MOST_WORDS };
}

/** The words of some texts, each as often as it stands there; compounds in their parts and also whole. */
function wordsOf(texts: readonly string[]): { plain: string[]; whole: string[] } {
	const pieces = piecesOf(texts.join('\n'));
	const parts = new Map([...new Set(pieces.map(({ typed }) => typed))].map((typed) => [typed, partsOf(typed)]));
	const plain = pieces.flatMap(({ typed, word }) => {
		const own = parts.get(typed) ?? [];
		return own.length > 0 ? own : [word];
	});
	return { plain, whole: pieces.map(({ word }) => word) };
}

/** Everything the search page needs to understand a query. */
export function lexiconData(cards: readonly Card[], services: readonly Service[], terms: readonly Term[]): LexiconData {
	const texts = cards.flatMap(({ title, answer, asked, phrases, markdown }) => [
		title,
		answer,
		...asked,
		...phrases,
		markdown,
	]);
	const called = services.flatMap(({ name, short, aliases }) => [name, short, ...aliases]);
	const [own, names] = [wordsOf(texts), wordsOf(called)];
	const all = [...own.plain, ...names.plain]
		.map((word) => word.replace(/^\.+/, ''))
		.filter(({ length }) => length >= LENGTHS.shortest && length <= LENGTHS.longest);
	const isPlain = (word: string) => /^[a-z]+$/.test(word);
	const { words, complete } = spellings(all.filter(isPlain));
	return {
		cards: cards.length,
		names: namesOf(services, terms, new Set([...new Set([...own.plain, ...own.whole])].map(stem))),
		words: packWords(words),
		others: complete ? [...new Set(all.filter((word) => !isPlain(word) && word.length >= LENGTHS.asked))].sort() : [],
		complete,
	};
}
