import type { Day } from './days.ts';
import { examPhase } from './exam-day.ts';
import { orderedPrompts } from './ordered-prompts.ts';
import type { IndexedPrompt } from './prompts.ts';
import { currentId, type MemoryState, memoryStates } from './schedule.ts';
import { activeReviews, type Review, reviewKey, type StudyDocument } from './study-document.ts';
import { promptKey, type StudyIndex } from './study-index.ts';

/** What a list has after all items of an earlier one; undefined if it is not that list with items added. */
function addedItems<Item>(before: readonly Item[], after: readonly Item[]): readonly Item[] | undefined {
	return before.every((item, index) => item === after[index]) ? after.slice(before.length) : undefined;
}

/** The memory states of the site's prompts, from the reviews in the reader's document. */
export class ReplayedReviews {
	readonly data: StudyIndex;
	/** All prompts, see `orderedPrompts`. */
	prompts: readonly IndexedPrompt[];
	/** Ids of all prompts. */
	#known: ReadonlySet<string>;
	/** Memory states by prompt id. */
	states: ReadonlyMap<string, MemoryState> = new Map();
	/** Reviews that were not undone, oldest first, with the keys of their prompts. */
	reviews: readonly Review[] = [];
	document: StudyDocument;
	/** The exam before which prompts come back; none once it is past. */
	#exam: Day | undefined;

	/** @param now without it, the exam is not past */
	constructor(data: StudyIndex, document: StudyDocument, now?: number) {
		this.data = data;
		this.prompts = orderedPrompts(data);
		this.#known = new Set(this.prompts.map(({ id }) => id));
		this.document = document;
		this.#exam = this.#comingExam(now);
		this.#replayAll();
	}

	#comingExam(now: number | undefined): Day | undefined {
		const { exam } = this.document.settings;
		return now !== undefined && examPhase(exam, now) === 'past' ? undefined : exam;
	}

	/** Takes over a changed document. Grades that were only added or undone change nothing but their own prompts. */
	setDocument(document: StudyDocument, now?: number) {
		const [before, exam] = [this.document, this.#exam];
		this.document = document;
		this.#exam = this.#comingExam(now);
		const added = addedItems(before.reviews, document.reviews);
		const undone = addedItems(before.undone, document.undone);
		if (added && undone && this.#exam === exam) this.#applyGrades(added, new Set(undone));
		else this.#replayAll();
	}

	readonly #withKey = (review: Review): Review => ({
		...review,
		prompt: this.keyOf(review.prompt),
	});

	#replayAll() {
		this.reviews = activeReviews(this.document).map(this.#withKey);
		this.states = memoryStates(this.reviews, this.#known, this.#exam);
	}

	#applyGrades(added: readonly Review[], undone: ReadonlySet<string>) {
		if (added.length === 0 && undone.size === 0) return;
		const given = added
			.filter((review) => !undone.has(reviewKey(review)))
			.map(this.#withKey)
			.sort((a, b) => a.at - b.at);
		const taken = undone.size > 0 ? this.#takeOut(undone) : [];
		const last = this.reviews.at(-1)?.at ?? 0;
		const reviews = [...this.reviews, ...given];
		// Only after the clock was set back they are not in order.
		this.reviews = given.every(({ at }) => at >= last) ? reviews : reviews.sort((a, b) => a.at - b.at);
		this.#replay(new Set([...taken, ...given].map(({ prompt }) => prompt)));
	}

	/** Takes reviews out of the list, by their keys, and returns them. */
	#takeOut(undone: ReadonlySet<string>): readonly Review[] {
		const taken = this.document.reviews.filter((review) => undone.has(reviewKey(review))).map(this.#withKey);
		const keys = new Set(taken.map(reviewKey));
		this.reviews = this.reviews.filter((review) => !keys.has(reviewKey(review)));
		return taken;
	}

	/** Computes the states of some prompts anew. */
	#replay(ids: ReadonlySet<string>) {
		const known = new Set([...ids].filter((id) => this.#known.has(id)));
		const own = this.reviews.filter(({ prompt }) => known.has(prompt));
		const states = new Map(this.states);
		for (const id of known) states.delete(id);
		for (const [id, state] of memoryStates(own, known, this.#exam)) states.set(id, state);
		this.states = states;
	}

	/** Leaves out a prompt that its card does not have; the index may be of another version than the card. */
	drop(id: string) {
		this.prompts = this.prompts.filter((prompt) => prompt.id !== id);
		this.#known = new Set(this.prompts.map((prompt) => prompt.id));
	}

	/** Whether there is a prompt with this id. */
	protected isKnown(id: string): boolean {
		return this.#known.has(id);
	}

	/** Whether there is still a prompt that the document names. */
	hasPrompt(id: string): boolean {
		return this.isKnown(this.keyOf(id));
	}

	/** The present key of a prompt that the document names. */
	protected keyOf(id: string): string {
		return promptKey(currentId(id, this.data.moved));
	}
}
