import type { Fault } from '../fault.ts';
import { shownPath } from '../notes-folder.ts';
import type { Rule } from './rule.ts';

interface Claim {
	/** What must be unique, as written. */
	word: string;
	file: string;
	line: number | undefined;
	field: string;
}

/** One fault for each word that somebody else claimed before, compared without case. */
function clashes(claims: readonly Claim[]): Fault[] {
	const first = new Map<string, Claim>();
	return claims.flatMap((claim) => {
		const key = claim.word.toLowerCase();
		const other = first.get(key);
		if (!other) {
			first.set(key, claim);
			return [];
		}
		const { file, line, field, word } = claim;
		return [
			{ file, line, message: `"${field}" is "${word}", which ${shownPath(other.file)} has already; choose another` },
		];
	});
}

/** Abbreviations so short may stand for several services, such as `EB`; the search then looks for all of them. */
const isShared = (alias: string) => /^[A-Z]{2,3}$/.test(alias);

/**
 * No two cards or comparisons share a title or an answer, no two services or terms a name or an alias, no two domains a
 * summary, and no phrase occurs twice.
 */
export const uniqueNames: Rule = (notes) => {
	const titled = [...notes.scenarios, ...notes.comparisons];
	const titles = titled.map(({ file, data, lineOf }) => ({
		word: data.title,
		file,
		line: lineOf('title'),
		field: 'title',
	}));
	// The summary is the description of the domain's page, and no two pages may have the same.
	const descriptions = [
		...titled.flatMap((note) => (note.data.answer ? [{ note, field: 'answer', word: note.data.answer }] : [])),
		...notes.domains.map((note) => ({ note, field: 'summary', word: note.data.summary })),
	].map(({ note: { file, lineOf }, field, word }) => ({ word, file, line: lineOf(field), field }));
	const names = notes.services.flatMap(({ file, data, lineOf }) => {
		const own = [...new Set([data.name, data.short])];
		return [
			...own.map((word) => ({ word, file, line: lineOf('name'), field: 'name' })),
			...data.aliases
				.filter((alias) => !isShared(alias))
				.map((word) => ({ word, file, line: lineOf('aliases'), field: 'aliases' })),
		];
	});
	const glossary = notes.glossary;
	const terms = (glossary?.data ?? []).flatMap(({ term, aliases }) =>
		[term, ...aliases].map((word) => ({ word, file: glossary?.file ?? '', line: undefined, field: term })),
	);
	const phrases = notes.phrases.flatMap(({ file, data, lineOf }) =>
		data.phrases.map((word) => ({ word, file, line: lineOf('phrases'), field: 'phrases' })),
	);
	return [...clashes(titles), ...clashes(descriptions), ...clashes([...names, ...terms]), ...clashes(phrases)];
};
