import type { Term } from '../schema/term.ts';
import type { Card } from './card.ts';
import { memoize } from './memoize.ts';

/** Which parts a site has: pages without content are not linked to. */
export interface SiteParts {
	/** Cards of the kind `scenario`. */
	hasScenarios: boolean;
	/** Cards with a decision and traps, of which practice questions are made. */
	hasTraps: boolean;
	/** Cards with a decision, arranged by the tasks of an exam. */
	hasCheatSheets: boolean;
	hasComparisons: boolean;
	hasServices: boolean;
	hasGlossary: boolean;
	hasCorrections: boolean;
	/** What the cards are called, as a heading: `Scenarios` or `Notes`. */
	cards: string;
}

interface Contents {
	cards: readonly Pick<Card, 'kind' | 'answer' | 'studyText' | 'corrections'>[];
	comparisons: readonly unknown[];
	services: ReadonlyMap<string, unknown>;
	exams: readonly { corrections: readonly unknown[] }[];
	terms: readonly Term[];
}

/** The parts of a site with these contents. */
export const sitePartsOf = memoize(({ cards, comparisons, services, exams, terms }: Contents): SiteParts => {
	const decided = cards.filter(({ answer }) => answer !== undefined);
	const hasScenarios = cards.some(({ kind }) => kind === 'scenario');
	return {
		hasScenarios,
		hasTraps: decided.some(({ studyText }) => studyText.traps.length > 0),
		hasCheatSheets: decided.length > 0 && exams.length > 0,
		hasComparisons: comparisons.length > 0,
		hasServices: services.size > 0,
		hasGlossary: terms.length > 0 || services.size > 0,
		hasCorrections: [...cards, ...exams].some(({ corrections }) => corrections.length > 0),
		cards: hasScenarios ? 'Scenarios' : 'Notes',
	};
});
