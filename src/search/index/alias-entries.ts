import type { Service } from '../../model/service.ts';
import type { Term } from '../../schema/term.ts';
import type { AliasEntry } from '../query/lexicon.ts';
import { stem } from '../query/stem.ts';
import { splitCompound, tokenize } from '../query/tokenize.ts';

/** An alias as words in lower case, as it is compared with queries. */
const normalize = (text: string) =>
	tokenize(text)
		.map(({ word }) => word)
		.join(' ');

/** Letters of the longest alias that counts as an abbreviation. */
const MAX_ABBREVIATION = 5;
/** Letters of the longest abbreviation that may stand for several names: `EB`. */
const MAX_SHARED = 3;

/** `CodeDeploy` as people also write it: `code deploy`. */
const splitName = (name: string) => splitCompound(name).join(' ');

/**
 * The aliases of services and glossary terms, by the name that the cards use. Aliases that are not needed to find the
 * cards are left out: those that contain the name, and those whose words are all on cards.
 * @param stems of all words of the cards
 * @param withoutPrefix removes the name of a vendor from a name
 */
export function aliasEntries(
	services: readonly Service[],
	terms: readonly Term[],
	stems: ReadonlySet<string>,
	withoutPrefix: (name: string) => string,
): AliasEntry[] {
	const used = new Set<string>();

	/**
	 * @param required aliases that are kept even if their words are on cards: other spellings and former names
	 * @param mayBePart whether longer aliases, besides the required ones, name parts
	 */
	function entry(
		name: string,
		optional: readonly string[],
		required: readonly string[],
		mayBePart: boolean,
	): AliasEntry {
		const normalName = normalize(name);
		const kept = required.map(normalize);
		const isOnCards = (alias: string) =>
			(alias.includes(' ') || alias.length > MAX_ABBREVIATION) &&
			!kept.includes(alias) &&
			alias.split(' ').every((word) => stems.has(stem(word)));
		const aliases = [...new Set([...optional, ...required].map(normalize))].filter(
			(alias) =>
				alias !== '' &&
				!alias.includes(normalName) &&
				!(used.has(alias) && alias.length > MAX_SHARED) &&
				!isOnCards(alias),
		);
		for (const alias of aliases) used.add(alias);
		// If an alias contains a shorter one, only the shorter one is kept: it also matches queries with the longer one.
		const hasShorter = (alias: string) =>
			aliases.some((other) => other !== alias && ` ${alias} `.includes(` ${other} `));
		const shortest = aliases.filter((alias) => !hasShorter(alias));
		const isPart = (alias: string) => mayBePart && alias.length > MAX_ABBREVIATION && !kept.includes(alias);
		return [name, shortest.filter((alias) => !isPart(alias)).join('|'), shortest.filter(isPart).join('|')];
	}

	return [
		...services.map(({ name, short, aliases, formerly }) => {
			const spelled = withoutPrefix(name);
			// One plain word means itself: `health check` asks nothing about AWS Health.
			const isPlain = !spelled.includes(' ');
			const required = [...(isPlain ? [] : [spelled]), ...formerly, splitName(short)];
			return entry(short, isPlain ? [...aliases, spelled] : aliases, required, true);
		}),
		...terms.map(({ term, name, aliases }) => entry(name ?? term, [...(name ? [term] : []), ...aliases], [], false)),
	].filter(([, aliases, parts]) => aliases || parts);
}
