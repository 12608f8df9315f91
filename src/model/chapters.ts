import type { ChapterEntry } from '../schema/chapter.ts';
import type { CardEntry } from '../schema/card.ts';
import { counted } from './counted.ts';
import { CHAPTERS, type Domain, type Syllabus } from './exam.ts';

/** A chapter as it is written. */
export interface Chapter extends ChapterEntry {
	/** The file's name. */
	id: string;
	/** The introduction as HTML. */
	html: string;
}

/** The chapter of cards that name none. */
const OTHERS = { id: 'other-notes', title: 'Other notes' };

/** Two minutes for a question, where no exam says how much. */
const PACE = { minutes: 2, questions: 1 };

type Placed = Pick<CardEntry, 'chapter'>;

const byOrder = (a: ChapterEntry, b: ChapterEntry) =>
	(a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || a.title.localeCompare(b.title);

/** Ids of the chapters that have a page: those with a file, and one for the cards without a chapter. */
export function chapterIds(ids: readonly string[], cards: readonly Placed[]): readonly string[] {
	return cards.some(({ chapter }) => chapter === undefined) ? [...ids, OTHERS.id] : ids;
}

/** The id of a card's chapter. */
export const chapterOf = ({ chapter }: Placed): string => chapter ?? OTHERS.id;

/** One chapter as a domain with a single task, so that all that is arranged by domains and tasks works without an exam. */
function asDomain({ id, title, html, parent }: Chapter, number: number, cards: number, total: number): Domain {
	return {
		exam: CHAPTERS,
		number,
		slug: id,
		title,
		weight: Math.max(1, Math.round((100 * cards) / Math.max(1, total))),
		tasks: [{ id, slug: id, title, topics: [], points: [] }],
		summary: `${counted(cards, 'card')} on ${title}.`,
		html,
		...(parent === undefined ? {} : { parent }),
	};
}

/**
 * The chapters of notes without an exam, in their order. The weight of each is its share of the cards, in percent.
 * @param name of the site
 */
export function chapterSyllabus(chapters: readonly Chapter[], cards: readonly Placed[], name: string): Syllabus {
	const known = chapters.map(({ id }) => id);
	const all = chapterIds(known, cards).map(
		(id) =>
			chapters.find((chapter) => chapter.id === id) ?? {
				id,
				title: chapters.length > 0 ? OTHERS.title : name,
				html: '',
			},
	);
	const counts = Map.groupBy(cards, chapterOf);
	const domains = all
		.toSorted(byOrder)
		.map((chapter, index) => asDomain(chapter, index + 1, counts.get(chapter.id)?.length ?? 0, cards.length));
	return { id: CHAPTERS, code: 'Chapters', name, status: 'current', domains, pace: PACE };
}
