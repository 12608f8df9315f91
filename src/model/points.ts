import type { Card } from './card.ts';
import type { Point, Task, TaskEntry } from './exam.ts';
import { memoize } from './memoize.ts';

/** A task as it is used: with its topics, whether they were written alone or as points with cards. */
export const withPoints = ({ topics, points = [], ...task }: TaskEntry): Task => ({
	...task,
	topics: topics ?? points.map(({ text }) => text),
	points,
});

/** A card that answers a point, or a part of it. */
export interface PointCard {
	card: Card;
	isPartial: boolean;
}

/** A point with its cards: those that answer all of it first. */
export interface CoveredPoint extends Pick<Point, 'kind'> {
	/** What it asks for; begins with a capital letter. */
	text: string;
	cards: readonly PointCard[];
}

const cardsBySlug = memoize((cards: readonly Card[]) => new Map(cards.map((card) => [card.slug, card])));

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The points of a task with their cards. A slug that no card has is left out; the rules name it. */
export function coveredPoints({ points }: Task, cards: readonly Card[]): readonly CoveredPoint[] {
	const bySlug = cardsBySlug(cards);
	const named = (slugs: readonly string[], isPartial: boolean) =>
		slugs.flatMap((slug) => {
			const card = bySlug.get(slug);
			return card ? [{ card, isPartial }] : [];
		});
	return points.map((point) => ({
		kind: point.kind,
		text: capitalized(point.text),
		cards: [...named(point.cards, false), ...named(point.partly, true)],
	}));
}

/** The points by kind, in the order of the outline; a kind without points is left out. */
export const pointsByKind = (points: readonly CoveredPoint[]) => [...Map.groupBy(points, ({ kind }) => kind).entries()];
