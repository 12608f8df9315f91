import type { Term } from '../schema/term.ts';
import { byLetter, type LetterGroup } from './by-letter.ts';
import { servicePath } from './paths.ts';
import type { Service } from './service.ts';

/** An abbreviation, a former name or a term, and what it stands for. */
interface GlossaryEntry {
	word: string;
	/** The full name; for a former name, today's name. */
	name: string | undefined;
	/** What it means; services are explained on their own page. */
	means: string | undefined;
	/** Path of the service's page. */
	path: string | undefined;
	isFormerName: boolean;
}

function entriesOf(service: Service): GlossaryEntry[] {
	return service.aliases.map((word) => ({
		word,
		name: service.name,
		means: undefined,
		path: servicePath(service.id),
		isFormerName: service.formerly.includes(word),
	}));
}

/** Every abbreviation, former name and term, by letter. */
export function glossaryOf(
	services: readonly Service[],
	terms: readonly Term[],
): readonly LetterGroup<GlossaryEntry>[] {
	const entries: GlossaryEntry[] = [
		...services.flatMap(entriesOf),
		...terms.map(({ term, name, means }) => ({ word: term, name, means, path: undefined, isFormerName: false })),
	];
	return byLetter(entries, ({ word }) => word);
}
