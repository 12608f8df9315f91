import { type Day, dayOf, endOfDay, startOfDay } from './days.ts';
import { daysWithNew } from './exam-day.ts';
import type { IndexedPrompt } from './prompts.ts';
import type { MemoryState } from './schedule.ts';

/** What is known of when a prompt was met. */
export type Met = Pick<MemoryState, 'first'> & Partial<Pick<MemoryState, 'isFromPractice'>>;

/** What decides which prompts are new today, and in which order. */
export interface NewPromptsInput {
	/** All prompts in the order of `orderedPrompts`. */
	prompts: readonly IndexedPrompt[];
	/** All prompts of the site, if `prompts` are only some of them: their number decides whether time is short. */
	all?: readonly IndexedPrompt[];
	states: ReadonlyMap<string, Met>;
	/** The highest number of new prompts a day. */
	limit: number;
	now: number;
	exam?: Day | undefined;
	/** Whether prompts of cards that are asked most come first. */
	mostAskedFirst?: boolean | undefined;
}

const isOfComparison = ({ slug }: IndexedPrompt) => slug.startsWith('compare/');

/** The items of two lists in turn. */
const inTurn = <Item>(a: readonly Item[], b: readonly Item[]): Item[] =>
	Array.from({ length: Math.max(a.length, b.length) }, (_, index) => [
		...a.slice(index, index + 1),
		...b.slice(index, index + 1),
	]).flat();

/** Puts traps in rounds: one of each card, then a second of each, because one trap of a card is a hint for another. */
function inRounds(traps: readonly IndexedPrompt[], prompts: readonly IndexedPrompt[]): readonly IndexedPrompt[] {
	const bySlug = Map.groupBy(
		prompts.filter(({ isTrap }) => isTrap),
		({ slug }) => slug,
	);
	const rounds = new Map([...bySlug.values()].flatMap((own) => own.map(({ id }, index) => [id, index] as const)));
	return traps.toSorted((a, b) => (rounds.get(a.id) ?? 0) - (rounds.get(b.id) ?? 0));
}

/** Returns a test whether a prompt was new on the day of a timestamp. */
export function newOn(now: number): (state: Met) => boolean {
	const [start, end] = [startOfDay(dayOf(now)), endOfDay(now)];
	return ({ first }) => first >= start && first < end;
}

/** See `daysWithNew`. */
export function newDaysLeft({ states, now, exam }: Pick<NewPromptsInput, 'states' | 'now' | 'exam'>): number {
	const today = startOfDay(dayOf(now));
	const hasBegun = () => [...states.values()].some(({ first }) => first < today);
	return daysWithNew(exam, now, hasBegun);
}

/**
 * The prompts that were not seen before today, in the order in which they are introduced. A trap comes the day after the
 * decision of its card at the earliest. With enough time, the first trap of each card that was met comes first, then
 * decisions and further traps in turn; if time is short, all decisions come before all traps. Background cards come last.
 *
 * Prompts that were introduced today are in it, so that the order is the same all day.
 */
export function newPrompts(input: NewPromptsInput): readonly IndexedPrompt[] {
	const { prompts, states, mostAskedFirst, limit, now } = input;
	const isNewToday = newOn(now);
	const wasSeen = (id: string) => {
		const state = states.get(id);
		return state !== undefined && !isNewToday(state);
	};
	const decisions = new Set(prompts.filter(({ isTrap }) => !isTrap).map(({ slug }) => slug));
	// A decision that is suspended is not waited for.
	const isReady = ({ isTrap, slug }: IndexedPrompt) => !isTrap || !decisions.has(slug) || wasSeen(`${slug}#decision`);
	const isUnseen = ({ id }: IndexedPrompt) => !wasSeen(id) && !states.get(id)?.isFromPractice;
	const unseen = prompts.filter(isUnseen);
	const asked = unseen.filter(({ isBackground }) => !isBackground);
	const background = unseen.filter((prompt) => prompt.isBackground && isReady(prompt));
	const traps = inRounds(
		asked.filter((prompt) => prompt.isTrap && isReady(prompt)),
		prompts,
	);
	const [compared, decided] = [
		asked.filter(isOfComparison),
		asked.filter((each) => !each.isTrap && !isOfComparison(each)),
	];
	// Whether the days before the exam are too few for all.
	const left = (input.all ?? prompts).filter((prompt) => !prompt.isBackground && isUnseen(prompt)).length;
	const ordered =
		left > newDaysLeft(input) * limit
			? [...decided, ...traps, ...compared]
			: [...withFirstTraps(decided, traps, prompts, wasSeen), ...compared];
	const sorted = mostAskedFirst ? ordered.toSorted((a, b) => a.priority - b.priority) : ordered;
	return [...sorted, ...background];
}

/** The first trap of each card that was met, then decisions and further traps in turn. */
function withFirstTraps(
	decisions: readonly IndexedPrompt[],
	traps: readonly IndexedPrompt[],
	prompts: readonly IndexedPrompt[],
	wasSeen: (id: string) => boolean,
): readonly IndexedPrompt[] {
	const begun = new Set(prompts.filter(({ id, isTrap }) => isTrap && wasSeen(id)).map(({ slug }) => slug));
	const first: IndexedPrompt[] = [];
	const further: IndexedPrompt[] = [];
	for (const trap of traps) {
		(begun.has(trap.slug) || !wasSeen(`${trap.slug}#decision`) ? further : first).push(trap);
		begun.add(trap.slug);
	}
	return [...first, ...inTurn(decisions, further)];
}

/** How many of today's new prompts were met. Prompts that were first asked in the practice do not count. */
export function metToday({ states, now }: Pick<NewPromptsInput, 'states' | 'now'>): number {
	const isNewToday = newOn(now);
	return [...states.values()].filter((state) => isNewToday(state) && !state.isFromPractice).length;
}

/** The new prompts that are left today. */
export function newToday(input: NewPromptsInput): readonly IndexedPrompt[] {
	const { states, limit } = input;
	if (newDaysLeft(input) === 0) return [];
	return newPrompts(input)
		.slice(0, limit)
		.filter(({ id }) => !states.has(id))
		.slice(0, Math.max(0, limit - metToday(input)));
}
