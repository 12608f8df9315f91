import { isDone, isRight, type PracticeRun, type RunQuestion } from './practice-run.ts';
import { promptsOf } from './prompts.ts';
import { currentId } from './schedule.ts';
import type { StudyData } from './study-data.ts';
import type { PracticeResult } from './study-document.ts';

export interface DomainHits {
	title: string;
	right: number;
	total: number;
}

const slugOf = (prompt: string) => prompt.slice(0, prompt.indexOf('#'));

/** How many questions of each domain were answered rightly, of all that the set has; domains without a question are left out. */
export function hitsByDomain(run: PracticeRun, { domains, cards }: Pick<StudyData, 'domains' | 'cards'>): DomainHits[] {
	const domainOf = new Map(cards.map(({ slug, domain }) => [slug, domain]));
	return domains.flatMap(({ number, title }) => {
		const own = run.questions.filter(({ prompt }) => domainOf.get(slugOf(prompt)) === number);
		return own.length === 0
			? []
			: [
					{
						title,
						right: own.filter((question) => isDone(run, question) && isRight(question)).length,
						total: own.length,
					},
				];
	});
}

/**
 * Prompts that were answered wrongly the last time that they were answered.
 * @param results oldest first
 * @returns only prompts that the notes have, with their current ids
 */
export function openMistakes(
	results: readonly PracticeResult[],
	{ cards, moved }: Pick<StudyData, 'cards' | 'moved'>,
): readonly string[] {
	const last = new Map<string, boolean>();
	for (const { answers } of results) for (const { prompt, right } of answers) last.set(currentId(prompt, moved), right);
	return cards
		.filter(({ background }) => !background)
		.flatMap(promptsOf)
		.map(({ id }) => id)
		.filter((id) => last.get(id) === false);
}

/** The prompt of the trap that is right under the changed condition of a question, as a list of at most one. */
export function flipPrompt({ prompt, flip, choices }: RunQuestion): readonly string[] {
	const trap = flip && choices[flip.right]?.trap;
	return trap ? [`${slugOf(prompt)}#${trap}`] : [];
}
