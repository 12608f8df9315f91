import { promptsOf } from '../../../src/study/prompts.ts';
import { buildStudyIndex, promptKey } from '../../../src/study/study-index.ts';
import type { StudyCard, StudyData } from '../../../src/study/study-data.ts';

/** A card with two traps. A test overrides only the fields that matter to it. */
export const aStudyCard = (slug: string, overrides: Partial<StudyCard> = {}): StudyCard => ({
	slug,
	title: `Title of ${slug}`,
	domain: 1,
	situation: 'Something must be decided.',
	answer: `Decision of ${slug}.`,
	why: 'Nothing else meets the constraint.',
	traps: [
		{ id: 'first', option: 'Tempting.', reason: 'It fails.', rightWhen: 'Right when it rains.' },
		{ id: 'second', option: 'Tempting too.', reason: 'It fails as well.', rightWhen: '' },
	],
	related: [],
	...overrides,
});

/** Twenty cards, alternately of two domains that weigh 60 and 40. */
export const someStudyData = (overrides: Partial<StudyData> = {}): StudyData => ({
	pace: { minutes: 180, questions: 75 },
	domains: [
		{ number: 1, title: 'One', weight: 60 },
		{ number: 2, title: 'Two', weight: 40 },
	],
	cards: Array.from({ length: 20 }, (_, index) => aStudyCard(`card-${index}`, { domain: 1 + (index % 2) })),
	moved: {},
	...overrides,
});

/** The index of these prompts. */
export const someStudyIndex = (overrides: Partial<StudyData> = {}) => buildStudyIndex(someStudyData(overrides));

/** A timestamp. Day 0 is Monday, November 23, 2026. */
export const at = (day: number, hour = 18) => new Date(2026, 10, 23 + day, hour).getTime();

const ids = new Map(
	someStudyData()
		.cards.flatMap(promptsOf)
		.map(({ id }) => [promptKey(id), id]),
);

/** The id of a statement of `someStudyData`, which the document holds, by the key that the index holds. */
export function idOf(key: string): string {
	const id = ids.get(key);
	if (id === undefined) throw new Error(`No prompt has the key "${key}".`);
	return id;
}
