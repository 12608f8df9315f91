import type { DayProgress } from './day-progress.ts';
import { dayOf, startOfDay } from './days.ts';
import type { ForecastInput } from './plan-offers.ts';
import { ownPace, recentDays } from './own-pace.ts';
import { isFiltering, passesFilter, type PromptFilter } from './prompt-filter.ts';
import type { IndexedPrompt } from './prompts.ts';
import {
	buildQueue,
	filterQueue,
	nextPrompt,
	type Queue,
	type QueueInput,
	queueLength,
	queuePrompts,
	weakQueue,
} from './queue.ts';
import { ReaderState } from './reader-state.ts';
import { sessionProgress } from './session-progress.ts';

/** What is asked now, from the prompts of the site, the document of the reader and the filter. */
export class Session extends ReaderState {
	filter: PromptFilter = {};
	/** Ids of the prompts that come after all others of today. */
	readonly #skipped = new Set<string>();

	/** What the queue is built from, whatever the filter says. */
	queueInput(now: number): QueueInput {
		const { limit, exam, mostAskedFirst, newInTurn } = this.document.settings;
		return {
			prompts: this.prompts.filter(({ id }) => !this.isSuspended(id)),
			states: this.states,
			reviewedToday: this.reviewedToday(now),
			limit,
			exam,
			mostAskedFirst,
			newInTurn,
			now,
		};
	}

	/** What the forecast is computed from. */
	forecastInput(now: number): ForecastInput {
		const input = this.queueInput(now);
		const own = ownPace(recentDays(this.reviews, this.states, now), input.limit);
		return { ...input, learner: this.learner, pace: this.pace, own };
	}

	/** What is left today of the prompts that pass the filter. */
	queue(now: number): Queue {
		const input = this.queueInput(now);
		if (!isFiltering(this.filter)) return buildQueue(input);
		const prompts = input.prompts.filter((prompt) => passesFilter(this.filter, prompt, this.states.get(prompt.id)));
		if (this.filter.weak) return weakQueue({ ...input, prompts }, this.#since(now));
		return buildQueue({ ...input, prompts, all: input.prompts });
	}

	/** Whether a prompt is among those that are left now. */
	isLeft({ id }: IndexedPrompt, now: number): boolean {
		return queuePrompts(this.queue(now)).some((prompt) => prompt.id === id);
	}

	/** From when on answers of today count for what the reader has chosen. */
	#since(now: number): number {
		const start = startOfDay(dayOf(now));
		return this.filter.weak ? Math.max(start, this.filter.since ?? 0) : start;
	}

	/** How many prompts are left today, whatever the filter says. */
	leftInAll(now: number): number {
		return queueLength(buildQueue(this.queueInput(now)));
	}

	/** How far the reader is with what is chosen. */
	progress(now: number): DayProgress {
		return sessionProgress(this, this.#since(now), now);
	}

	/** Puts a prompt off until all others of today were asked. */
	skip(id: string) {
		this.#skipped.add(id);
	}

	/** Takes a skip back. */
	unskip(id: string) {
		this.#skipped.delete(id);
	}

	/**
	 * The prompt to ask next.
	 * @param kept id of the prompt that was asked before the page was loaded again; it is asked again if it still may be
	 */
	next(now: number, kept?: string): IndexedPrompt | undefined {
		const queue = this.queue(now);
		const again = queuePrompts(queue).find(({ id }) => id === kept);
		if (again) return again;
		const others = filterQueue(queue, ({ id }) => !this.#skipped.has(id));
		const prompt = nextPrompt(others, this.states, now);
		if (prompt) return prompt;
		this.#skipped.clear();
		return nextPrompt(queue, this.states, now);
	}
}
