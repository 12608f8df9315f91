import { counted } from '../model/counted.ts';
import type { DayFacts } from './day-facts.ts';
import { type DomainProgress, readiness } from './progress.ts';

/** How much the reader knows, in a sentence. Only the domains of an exam have a weight. */
export const knownText = (domains: readonly DomainProgress[], hasExam: boolean) =>
	`Of all prompts${hasExam ? ', with the domains weighted as in the exam,' : ''} you know ${Math.round(100 * readiness(domains))} %.`;

/** What is due today, in a sentence; what waits is said beside the progress of the day. */
export const dueText = ({ due }: Pick<DayFacts, 'due'>) => `${due} due today.`;

/** What the reader knows of what was met, the decisions first: it also encourages who will not see all. */
export function standingText(
	{ decisionsKnown, decisions }: Pick<DayFacts, 'decisionsKnown' | 'decisions'>,
	domains: readonly DomainProgress[],
): string {
	const sum = (key: 'known' | 'seen') => domains.reduce((all, domain) => all + domain[key], 0);
	const [known, met] = [sum('known'), sum('seen')];
	if (met === 0) return '';
	if (known === 0) return `You have met ${counted(met, 'prompt')}; what you remember on a later day counts as known.`;
	const own = known === met ? `all ${met} prompts` : `${known} of the ${met} prompts`;
	const ofMet = `${met === 1 ? 'the prompt' : own} you have met`;
	const decided = decisionsKnown === decisions ? 'all' : `${decisionsKnown} of`;
	return decisions > 0 ? `You know ${decided} ${counted(decisions, 'decision')}, and ${ofMet}.` : `You know ${ofMet}.`;
}
