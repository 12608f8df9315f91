import { orderedPrompts, type Prompt } from './prompts.ts';
import { buildQueue, nextPrompt, type Queue, reviewedOnDay } from './queue.ts';
import { currentId, intervals, type MemoryState, memoryStates } from './schedule.ts';
import type { StudyData } from './study-data.ts';
import { activeReviews, type Grade, type Review, type StudyDocument } from './study-document.ts';

/** Computes memory states and queue from the prompts of the site and the document of the reader. */
export class Session {
	readonly data: StudyData;
	/** All prompts in the order in which they are introduced. */
	readonly prompts: readonly Prompt[];
	/** Ids of all prompts. */
	readonly #known: ReadonlySet<string>;
	/** Memory states by prompt id. */
	states: ReadonlyMap<string, MemoryState> = new Map();
	/** Reviews that were not undone, oldest first, with the current ids of renamed prompts. */
	reviews: readonly Review[] = [];
	document: StudyDocument;

	constructor(data: StudyData, document: StudyDocument) {
		this.data = data;
		this.prompts = orderedPrompts(data);
		this.#known = new Set(this.prompts.map(({ id }) => id));
		this.document = document;
		this.setDocument(document);
	}

	setDocument(document: StudyDocument) {
		this.document = document;
		this.reviews = activeReviews(document).map((review) => ({
			...review,
			prompt: currentId(review.prompt, this.data.moved),
		}));
		this.states = memoryStates(this.reviews, this.#known, document.settings.exam);
	}

	/** Ids of the prompts that were reviewed today. */
	reviewedToday(now: number): ReadonlySet<string> {
		return new Set([...reviewedOnDay(this.reviews, now)].filter((id) => this.#known.has(id)));
	}

	queue(now: number): Queue {
		const { prompts, states } = this;
		const { limit } = this.document.settings;
		return buildQueue({ prompts, states, reviewedToday: this.reviewedToday(now), limit, now });
	}

	next(now: number): Prompt | undefined {
		return nextPrompt(this.queue(now), this.states, now);
	}

	/** The timestamp for a review given now: after the prompt's last one, also if the clock was set back since. */
	reviewTime(prompt: string, now: number): number {
		const last = this.states.get(prompt)?.last_review?.getTime() ?? 0;
		return Math.max(now, last + 1);
	}

	/** Milliseconds until the prompt is asked again, by grade. */
	intervals(prompt: string, now: number): Record<Grade, number> {
		return intervals(prompt, this.states.get(prompt), now, this.document.settings.exam);
	}
}
