import { type Queue, queueLength } from './queue.ts';

/** How many prompts are left today, as a sentence. */
export function queueText(queue: Queue): string {
	const { due, unseen, learning, overLimit } = queue;
	const left = queueLength(queue);
	const today =
		left > 0
			? `${left} left today: ${due.length} due, ${unseen.length} new, ${learning.length} to repeat.`
			: 'Done for today.';
	return overLimit > 0 ? `${today} ${overLimit} more are due, beyond today’s limit.` : today;
}
