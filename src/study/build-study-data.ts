import { promptsOf, type StudyCard, type StudyData } from './prompts.ts';
import type { Card } from '../model/card.ts';
import { cardsInDomain } from '../model/chapter.ts';
import type { Exam } from '../model/exam.ts';
import type { Redirect } from '../schema/redirect.ts';
import { primaryTask } from '../model/primary-task.ts';
import { relatedTo } from '../model/related.ts';
import type { Service } from '../model/service.ts';

/** How many other decisions a practice question can choose from. */
const RELATED = 5;

/** Cards whose decisions could be taken for this one's: related ones first, then others of its domain. */
function lookalikes(card: Card, cards: readonly Card[], exam: Exam, services: ReadonlyMap<string, Service>): string[] {
	const related = relatedTo(card, cards, services).map(({ card: { slug } }) => slug);
	const { domain } = primaryTask(card, exam);
	// Enough of them, should the related cards and the card itself be the first.
	const near = cardsInDomain(domain, cards).slice(0, 2 * RELATED + 1);
	return [...new Set([...related, ...near.map(({ slug }) => slug)])]
		.filter((slug) => slug !== card.slug)
		.slice(0, RELATED);
}

const slugOf = (path: string) => /^\/scenarios\/([^/]+)\/$/.exec(path)?.[1];

/** Where the history of renamed cards and statements goes on; that of cards without a successor rests. */
export function renamedPrompts(cards: readonly Card[], redirects: readonly Redirect[]): Record<string, string> {
	const pages = redirects.flatMap(({ from, to }) => {
		const [old, current] = [slugOf(from), slugOf(to)];
		return old && current ? [[old, current] as const] : [];
	});
	const statements = cards.flatMap((card) =>
		Object.entries(card.redirects).map(([old, current]) => [`${card.slug}#${old}`, `${card.slug}#${current}`] as const),
	);
	return Object.fromEntries([...pages, ...statements]);
}

/**
 * What review and practice load: the cards in the order of the exam's outline.
 * @param moved where the history of renamed cards and statements goes on
 */
export function buildStudyData(
	cards: readonly Card[],
	exam: Exam,
	services: ReadonlyMap<string, Service>,
	moved: Readonly<Record<string, string>> = {},
): StudyData {
	const place = (card: Card) => primaryTask(card, exam).task.id;
	const ordered = [...cards].sort((a, b) => place(a).localeCompare(place(b)) || a.title.localeCompare(b.title));
	return {
		pace: { minutes: exam.minutes, questions: exam.questions.total },
		domains: exam.domains.map(({ number, title, weight }) => ({ number, title, weight })),
		cards: ordered.map((card) => ({
			slug: card.slug,
			title: card.title,
			domain: primaryTask(card, exam).domain.number,
			answer: card.answer,
			...card.studyText,
			related: lookalikes(card, cards, exam, services),
		})),
		moved,
	};
}

/** How many prompts some cards make. */
export const countPrompts = (cards: readonly StudyCard[]) =>
	cards.reduce((sum, card) => sum + promptsOf(card).length, 0);
