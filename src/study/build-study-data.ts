import type { Card } from '../model/card.ts';
import { type Comparison, firstTask } from '../model/comparison.ts';
import { cardsInDomain } from '../model/task-sections.ts';
import { tasksOf } from '../model/exam-tasks.ts';
import type { Syllabus } from '../model/exam.ts';
import { inOrder } from '../model/in-order.ts';
import { primaryTask } from '../model/primary-task.ts';
import { relatedTo } from '../model/related.ts';
import type { Service } from '../model/service.ts';
import type { Redirect } from '../schema/redirect.ts';
import { cardText } from './card-text.ts';
import { comparisonKey } from './compared-prompts.ts';
import type { CountedDomain } from './progress-record.ts';
import { promptCount } from './prompts.ts';
import type { StudyData } from './study-data.ts';

/** Number of similar cards per card. Practice takes the wrong choices of a question from their decisions. */
const MAX_SIMILAR = 5;

/** Slugs of cards whose decisions could be confused with this card's: related cards, then others of its domain. No background cards, and none without a decision. */
function similarCards(
	card: Card,
	cards: readonly Card[],
	exam: Syllabus,
	services: ReadonlyMap<string, Service>,
): string[] {
	const related = relatedTo(card, cards, services).map(({ card: other }) => other);
	const { domain } = primaryTask(card, exam);
	// The list may contain the related cards and the card itself, which are removed below; so it is longer than needed.
	const sameDomain = cardsInDomain(domain, cards).slice(0, 2 * MAX_SIMILAR + 1);
	return [...new Set([...related, ...sameDomain])]
		.filter((other) => other.slug !== card.slug && !other.background && other.answer)
		.slice(0, MAX_SIMILAR)
		.map(({ slug }) => slug);
}

/** The first part of a prompt's id, from the path of the page of its card or comparison; undefined for other pages. */
const slugIn = (path: string) => /^\/(?:scenarios\/([^/]+)|(compare\/[^/]+))\/$/.exec(path)?.slice(1).find(Boolean);

/** Maps the old slugs of cards and comparisons and the old ids of their statements (`slug#statement`) to their new ones. */
export function renamedPrompts(
	cards: readonly Card[],
	redirects: readonly Redirect[],
	comparisons: readonly Comparison[] = [],
): Record<string, string> {
	const pages = redirects.flatMap(({ from, to }) => {
		const [old, current] = [slugIn(from), slugIn(to)];
		return old && current ? [[old, current] as const] : [];
	});
	const sources = [
		...cards,
		...comparisons.map(({ slug, redirects: own }) => ({ slug: comparisonKey(slug), redirects: own })),
	];
	const statements = sources.flatMap(({ slug, redirects: own }) =>
		Object.entries(own).map(([old, current]) => [`${slug}#${old}`, `${slug}#${current}`] as const),
	);
	return Object.fromEntries([...pages, ...statements]);
}

/**
 * Builds the data that review and practice load. Cards are in the order of the exam's tasks.
 * @param moved see `renamedPrompts`
 */
export function buildStudyData(
	cards: readonly Card[],
	exam: Syllabus,
	services: ReadonlyMap<string, Service>,
	moved: Readonly<Record<string, string>> = {},
): StudyData {
	const positions = new Map(tasksOf(exam).map(({ task }, position) => [task.id, position]));
	const positionOf = (card: Card) => positions.get(primaryTask(card, exam).task.id) ?? 0;
	const ordered = [...cards].sort((a, b) => positionOf(a) - positionOf(b) || inOrder(a, b));
	return {
		pace: exam.pace,
		domains: exam.domains.map(({ number, title, weight }) => ({ number, title, weight })),
		cards: ordered.map((card) => ({
			...cardText(card),
			domain: primaryTask(card, exam).domain.number,
			...(card.background ? { background: true as const } : {}),
			...(card.priority ? { priority: card.priority } : {}),
			...(card.option ? { option: [card.option].flat() } : {}),
			related: similarCards(card, cards, exam, services),
		})),
		moved,
	};
}

export const countPrompts = (cards: readonly Pick<Card, 'studyText' | 'clozes'>[]) =>
	cards.reduce((sum, { studyText, clozes = [] }) => sum + promptCount([...studyText.traps, ...clozes]), 0);

/** The exam's domains with the numbers of their prompts. */
export const countedDomains = (
	cards: readonly Card[],
	comparisons: readonly Comparison[],
	exam: Syllabus,
): readonly CountedDomain[] =>
	exam.domains.map(({ number, title, weight }) => {
		const own = cards.filter((card) => primaryTask(card, exam).domain.number === number);
		const rows = comparisons
			.filter((comparison) => firstTask(comparison, exam)?.domain.number === number)
			.reduce((sum, comparison) => sum + comparison.rows.length, 0);
		return { number, title, weight, total: countPrompts(own) + rows };
	});
