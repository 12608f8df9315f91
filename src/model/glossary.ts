import type { Term } from '../schema/term.ts';
import { servicePath } from './paths.ts';
import type { Service } from './service.ts';

/** A word that people use and what it stands for today. */
export interface GlossaryEntry {
	word: string;
	/** The full or today's name. */
	name: string | undefined;
	/** What it means; services explain themselves on their page. */
	means: string | undefined;
	/** The service's page. */
	path: string | undefined;
	/** The service does not bear this name any more. */
	former: boolean;
}

/** The entries under one letter, or under `#` for signs and digits. */
export interface Letter {
	letter: string;
	entries: readonly GlossaryEntry[];
}

function ofService(service: Service): GlossaryEntry[] {
	return service.aliases.map((word) => ({
		word,
		name: service.name,
		means: undefined,
		path: servicePath(service.id),
		former: service.formerly.includes(word),
	}));
}

/** Every abbreviation, former name and term, by letter. */
export function glossaryOf(services: readonly Service[], terms: readonly Term[]): readonly Letter[] {
	const entries: GlossaryEntry[] = [
		...services.flatMap(ofService),
		...terms.map(({ term, name, means }) => ({ word: term, name, means, path: undefined, former: false })),
	];
	return byLetter(entries, ({ word }) => word).map(({ letter, items }) => ({ letter, entries: items }));
}

/** Groups things by the first letter of their name, each group sorted. */
export function byLetter<Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
): readonly { letter: string; items: readonly Item[] }[] {
	const sorted = [...items].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en', { sensitivity: 'base' }));
	const groups = Map.groupBy(sorted, (item) => {
		const first =
			nameOf(item)
				.replace(/^[^\p{L}\p{N}]+/u, '')[0]
				?.toUpperCase() ?? '#';
		return /\p{L}/u.test(first) ? first : '#';
	});
	return [...groups]
		.map(([letter, group]) => ({ letter, items: group }))
		.sort((a, b) => a.letter.localeCompare(b.letter));
}
