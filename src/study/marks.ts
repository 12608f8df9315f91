/** Something that the reader has switched on or off, such as the star of a card. */
export interface Mark {
	on: boolean;
	/** Timestamp of the last change; the latest change wins. */
	changed: number;
}

/** Marks by the id of what is marked. */
export type Marks = Readonly<Record<string, Mark>>;

/** The timestamp for a change made now. It is later than the last one, also if the clock was set back since. */
export const changeTime = (now: number, last: { changed: number } | undefined) =>
	Math.max(now, (last?.changed ?? 0) + 1);

/** The one that was changed last. */
export const latest = <Item extends { changed: number }>(a: Item, b: Item) => (b.changed > a.changed ? b : a);

export const withMark = (marks: Marks, id: string, on: boolean, now: number): Marks => ({
	...marks,
	[id]: { on, changed: changeTime(now, marks[id]) },
});

/** What is marked, last marked first. */
export const markedIds = (marks: Marks): readonly string[] =>
	Object.entries(marks)
		.filter(([, { on }]) => on)
		.sort(([, a], [, b]) => b.changed - a.changed)
		.map(([id]) => id);

const idsOf = (...all: readonly Marks[]) => [...new Set(all.flatMap(Object.keys))];

/** Merges marks; their order does not matter. */
export function mergeMarks(a: Marks, b: Marks): Marks {
	const none: Mark = { on: false, changed: -1 };
	return Object.fromEntries(idsOf(a, b).map((id) => [id, latest(a[id] ?? none, b[id] ?? none)]));
}

const isSame = (a: Mark | undefined, b: Mark | undefined) => a?.on === b?.on && a?.changed === b?.changed;

/** Undoes what changed from `before` to `after`; what was marked since stays so. */
export function undoMarks(current: Marks, before: Marks, after: Marks): Marks {
	const kept = idsOf(before, current).flatMap((id) => {
		const mark = isSame(current[id], after[id]) ? before[id] : current[id];
		return mark ? [[id, mark] as const] : [];
	});
	return Object.fromEntries(kept);
}
