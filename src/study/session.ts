import { orderedPrompts, type Prompt, type StudyData } from './prompts.ts';
import { type Grade, type Review, reviewsOf, type StudyDocument } from './study-document.ts';
import { doneOn, nextOf, type Queue, queueOf } from './queue.ts';
import { follow, memoriesOf, type Memory, waits } from './schedule.ts';

/** One reader at work: what they know by now, what is asked next. */
export class Session {
	readonly data: StudyData;
	/** All prompts in the order of the curriculum. */
	readonly prompts: readonly Prompt[];
	readonly #known: ReadonlySet<string>;
	memories: ReadonlyMap<string, Memory> = new Map();
	/** The log, with renamed prompts under their new names. */
	reviews: readonly Review[] = [];
	document: StudyDocument;

	constructor(data: StudyData, document: StudyDocument) {
		this.data = data;
		this.prompts = orderedPrompts(data);
		this.#known = new Set(this.prompts.map(({ id }) => id));
		this.document = document;
		this.take(document);
	}

	/** Starts from another state of the document. */
	take(document: StudyDocument) {
		this.document = document;
		this.reviews = reviewsOf(document).map((review) => ({ ...review, prompt: follow(review.prompt, this.data.moved) }));
		this.memories = memoriesOf(this.reviews, this.#known, {}, document.settings.exam);
	}

	/** Prompts asked today. */
	done(now: number): ReadonlySet<string> {
		return new Set([...doneOn(this.reviews, now)].filter((id) => this.#known.has(id)));
	}

	queue(now: number): Queue {
		const { prompts, memories } = this;
		return queueOf({ prompts, memories, done: this.done(now), limit: this.document.settings.limit, now });
	}

	next(now: number): Prompt | undefined {
		return nextOf(this.queue(now), this.memories, now);
	}

	/** Milliseconds until a prompt comes back, by grade. */
	waits(prompt: string, now: number): Record<Grade, number> {
		return waits(prompt, this.memories.get(prompt), now, this.document.settings.exam);
	}
}
