import type { Prompt } from '../prompts.ts';
import { type Grade, type Review, withoutReview, withReview } from '../study-document.ts';
import { leftOf } from '../queue.ts';
import { counted } from '../../model/counted.ts';
import { formatDuration } from '../format-duration.ts';
import { CHANGED, type Desk, desk } from './study-context.ts';
import { cardLink, inline, made, paragraphs } from './rich-text.ts';

const GRADES: readonly Grade[] = [1, 2, 3, 4];

/** Asks what is due, one prompt at a time, and takes the grade that the reader gives himself. */
class ReviewSession extends HTMLElement {
	#listening: AbortController | undefined;
	#desk: Desk | undefined;
	#asked: Prompt | undefined;
	#last: Review | undefined;

	#part<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
		const part = this.querySelector<Kind>(`[data-part="${name}"]`);
		if (!part) throw new Error(`The review lacks its part "${name}".`);
		return part;
	}

	connectedCallback() {
		const { signal } = (this.#listening = new AbortController());
		this.#part('show').addEventListener('click', () => this.#show(), { signal });
		this.#part('undo').addEventListener('click', () => this.#undo(), { signal });
		for (const grade of GRADES) {
			this.#part(`grade-${grade}`).addEventListener('click', () => this.#grade(grade), { signal });
		}
		this.addEventListener('keydown', (event) => this.#key(event), { signal });
		document.addEventListener(CHANGED, () => this.#keepUp(), { signal });
		void this.#start();
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	async #start() {
		try {
			this.#desk = await desk();
			this.hidden = false;
			this.#ask();
		} catch {
			this.hidden = false;
			this.#part('left').textContent = 'The prompts could not be loaded. Try again when you are online.';
		}
	}

	/** What happened elsewhere shows, but never takes away the prompt that is being thought about. */
	#keepUp() {
		this.#part('trouble').textContent = this.#desk?.store.trouble ?? '';
		if (!this.#asked) this.#ask();
		else this.#sayLeft();
	}

	#sayLeft() {
		const session = this.#desk?.session;
		if (!session) return;
		const queue = session.queue(Date.now());
		const left = leftOf(queue);
		const waiting = queue.waiting > 0 ? ` ${queue.waiting} more are due, beyond today’s limit.` : '';
		const words =
			left > 0
				? `${left} left today: ${queue.due.length} due, ${queue.fresh.length} new, ${queue.learning.length} to repeat.`
				: 'Done for today.';
		const line = this.#part('left');
		if (line.textContent !== words + waiting) line.textContent = words + waiting;
	}

	#ask() {
		const now = Date.now();
		const prompt = (this.#asked = this.#desk?.session.next(now));
		this.#part('answer').hidden = true;
		this.#part('grades').hidden = true;
		this.#part('show').hidden = !prompt;
		this.#part('prompt').hidden = !prompt;
		this.#part('end').hidden = prompt !== undefined;
		this.#part('undo').hidden = !this.#last;
		this.#sayLeft();
		if (!prompt) return;
		const { card, trap } = prompt;
		this.#part('kind').textContent = trap ? 'Trap: why does this fail here?' : 'Situation: what do you decide?';
		this.#part('question').replaceChildren(...inline(trap ? trap.lead : card.title));
		this.#part('situation').replaceChildren(...paragraphs(card.situation));
	}

	#show() {
		const prompt = this.#asked;
		const session = this.#desk?.session;
		if (!prompt || !session) return;
		const { card, trap } = prompt;
		const link = made('p', 'quiet', cardLink(card.slug, trap ? card.title : 'The whole card'));
		const parts = trap
			? [made('p', 'verdict', ...inline(trap.rest)), made('p', 'quiet', 'Decision: ', ...inline(card.answer)), link]
			: [made('p', 'verdict', ...inline(card.answer)), ...paragraphs(card.why), link];
		this.#part('answer').replaceChildren(...parts);
		this.#part('answer').hidden = false;
		this.#part('show').hidden = true;
		this.#part('grades').hidden = false;
		const waits = session.waits(prompt.id, Date.now());
		for (const grade of GRADES) {
			const wait = this.#part(`grade-${grade}`).querySelector('[data-wait]');
			if (wait) wait.textContent = formatDuration(waits[grade]);
		}
		this.#part('answer').focus();
	}

	#grade(grade: Grade) {
		const prompt = this.#asked?.id;
		if (!prompt || !this.#desk || this.#part('grades').hidden) return;
		const review = (this.#last = { prompt, at: Date.now(), grade });
		this.#asked = undefined;
		void this.#desk.change((document) => withReview(document, review));
		this.#focus();
		// Asked for once, when there is something to lose; the browser may well say no.
		void navigator.storage?.persist?.().catch(() => false);
	}

	#undo() {
		const review = this.#last;
		if (!review || !this.#desk) return;
		this.#last = undefined;
		this.#asked = undefined;
		void this.#desk.change((document) => withoutReview(document, review));
		this.#focus();
		this.#part('left').textContent =
			`Taken back. ${counted(leftOf(this.#desk.session.queue(Date.now())), 'prompt')} left today.`;
	}

	#focus() {
		this.#part(this.#asked ? 'prompt' : 'end').focus();
	}

	/** 1 to 4 grade and Space reveals, as long as the review has the focus. */
	#key(event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
		const grade = GRADES.find((each) => String(each) === event.key);
		if (grade && !this.#part('grades').hidden) {
			event.preventDefault();
			this.#grade(grade);
		} else if (event.key === ' ' && event.target === this.#part('prompt') && !this.#part('show').hidden) {
			event.preventDefault();
			this.#show();
		}
	}
}

customElements.define('review-session', ReviewSession);
