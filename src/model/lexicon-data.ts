import { type LexiconData, type NamedThing, packWords } from '../search/query/lexicon.ts';
import { piecesOf, partsOf } from '../search/query/pieces.ts';
import { stem } from '../search/query/stem.ts';
import type { Term } from '../schema/term.ts';
import type { Card } from './card.ts';
import type { Service } from './service.ts';

const normal = (text: string) =>
	piecesOf(text)
		.map(({ word }) => word)
		.join(' ');

/** `CodeDeploy` as people also write it: `code deploy`. */
const apart = (name: string) => partsOf(name).join(' ');

/** What people call things, by the name that the cards use; those that contain that name are found without help. */
function namesOf(services: readonly Service[], terms: readonly Term[], known: ReadonlySet<string>): NamedThing[] {
	const taken = new Set<string>();
	const thing = (name: string, others: readonly string[], formerly: readonly string[] = []): NamedThing => {
		const own = normal(name);
		const free = [...new Set(others.map(normal))].filter(
			(alias) => alias !== '' && !alias.includes(own) && !taken.has(alias),
		);
		for (const alias of free) taken.add(alias);
		const former = formerly.map(normal);
		const isPart = (alias: string) =>
			!former.includes(alias) && alias.split(' ').every((word) => known.has(stem(word)));
		return [name, free.filter((alias) => !isPart(alias)).join('|'), free.filter(isPart).join('|')];
	};
	return [
		...services.map(({ short, aliases, formerly }) =>
			thing(short, short.includes(' ') ? aliases : [...aliases, apart(short)], formerly),
		),
		...terms.flatMap(({ term, name, aliases }) => (name ? [thing(name, [term, ...aliases])] : [])),
	].filter(([, aliases, parts]) => aliases || parts);
}

/** The shortest form of each word. */
function shortestForms(words: Iterable<string>): Iterable<string> {
	const forms = new Map<string, string>();
	for (const word of words) {
		const key = stem(word);
		const form = forms.get(key);
		if (form === undefined || word.length < form.length) forms.set(key, word);
	}
	return forms.values();
}

/** All words of some texts, compounds also in their parts. */
function wordsOf(texts: readonly string[]): string[] {
	return texts.flatMap(piecesOf).flatMap(({ typed, word }) => [word, ...partsOf(typed)]);
}

/** Everything the search page needs to understand a query. */
export function lexiconData(
	cards: readonly Card[],
	services: readonly Service[],
	terms: readonly Term[],
	thesaurus: string,
): LexiconData {
	const texts = cards.flatMap(({ title, answer, asked, markdown }) => [title, answer, ...asked, markdown]);
	const called = services.flatMap(({ name, short, aliases }) => [name, short, ...aliases]);
	const words = wordsOf([...texts, ...called])
		.flatMap((word) => word.split(/[^a-z]+/))
		.filter((word) => word.length > 3 && word.length < 24);
	return {
		cards: cards.length,
		names: namesOf(services, terms, new Set(wordsOf(texts).map(stem))),
		words: packWords(shortestForms(words)),
		thesaurus,
	};
}
