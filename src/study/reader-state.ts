import { type Learner, learnerOf } from './learner.ts';
import { type Marks, markedIds } from './marks.ts';
import { type Pace, paceOf } from './pace.ts';
import { type DomainProgress, progressByDomain } from './progress.ts';
import { reviewsOnDay } from './queue.ts';
import { ReplayedReviews } from './replayed-reviews.ts';
import { intervals } from './schedule.ts';
import type { Grade, Review } from './study-document.ts';

/** What the reader has answered and suspended, and what that says of the reader, whatever is asked now. */
export class ReaderState extends ReplayedReviews {
	/** The keys of suspended prompts, and the marks that they were taken from. */
	#suspended: { of: Marks; keys: ReadonlySet<string> } | undefined;

	/** Keys of the prompts that are not asked. */
	get suspended(): ReadonlySet<string> {
		const { suspended } = this.document;
		if (this.#suspended?.of !== suspended)
			this.#suspended = { of: suspended, keys: new Set(markedIds(suspended).map((id) => this.keyOf(id))) };
		return this.#suspended.keys;
	}

	isSuspended(id: string): boolean {
		return this.suspended.has(id);
	}

	/** The reviews of the day of a timestamp. */
	reviewsOf(now: number): readonly Review[] {
		return reviewsOnDay(this.reviews, now).filter(({ prompt }) => this.isKnown(prompt));
	}

	/** Those that were given in the review. */
	answersOf(now: number): readonly Review[] {
		return this.reviewsOf(now).filter(({ practice }) => !practice);
	}

	/** Ids of the prompts that were reviewed today. */
	reviewedToday(now: number): ReadonlySet<string> {
		return new Set(this.answersOf(now).map(({ prompt }) => prompt));
	}

	get pace(): Pace {
		return paceOf(this.reviews, this.states);
	}

	get learner(): Learner {
		return learnerOf(this.reviews, this.states);
	}

	/** The progress in each domain, of all prompts. */
	domainProgress(now: number): readonly DomainProgress[] {
		return progressByDomain(this.data.domains, this.prompts, this.states, now, (id) => this.isSuspended(id));
	}

	/** The timestamp of a prompt's last review; 0 if it was never reviewed. */
	lastReview(prompt: string): number {
		return this.states.get(prompt)?.last_review?.getTime() ?? 0;
	}

	/** The timestamp for a review given now: after the prompt's last one, also if the clock was set back since. */
	reviewTime(prompt: string, now: number): number {
		let time = Math.max(now, this.lastReview(prompt) + 1);
		// With the key of an undone grade, this one would count as undone too.
		while (this.document.undone.some((key) => key.startsWith(`${time} `))) time++;
		return time;
	}

	/** Milliseconds until the prompt is asked again, by grade. */
	intervals(prompt: string, now: number): Record<Grade, number> {
		return intervals(prompt, this.states.get(prompt), now, this.document.settings.exam);
	}
}
