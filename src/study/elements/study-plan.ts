import { dayOf, isDay } from '../days.ts';
import type { Settings } from '../study-document.ts';
import { MOST_A_DAY, planOf } from '../forecast.ts';
import { counted } from '../../model/counted.ts';
import { CHANGED, type Desk, desk } from './study-context.ts';

const readable = (day: string) =>
	new Date(`${day}T12:00`).toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' });

/** The day of the exam and the daily limit, and what the two lead to. */
class StudyPlan extends HTMLElement {
	#listening: AbortController | undefined;
	#desk: Desk | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback() {
		const { signal } = (this.#listening = new AbortController());
		this.addEventListener('change', () => this.#save(), { signal });
		document.addEventListener(CHANGED, () => this.#soon(), { signal });
		desk().then(
			(opened) => {
				this.#desk = opened;
				this.hidden = false;
				this.#fill();
				this.#soon();
			},
			() => undefined,
		);
	}

	disconnectedCallback() {
		this.#listening?.abort();
		clearTimeout(this.#timer);
	}

	#field(name: string) {
		return this.querySelector<HTMLInputElement>(`input[name="${name}"]`) as HTMLInputElement;
	}

	#fill() {
		const settings = this.#desk?.session.document.settings;
		this.#field('exam').value = settings?.exam ?? '';
		this.#field('limit').value = String(settings?.limit ?? '');
	}

	#save() {
		const limit = Math.round(Number(this.#field('limit').value));
		const exam = this.#field('exam').value;
		if (!(limit >= 1 && limit <= MOST_A_DAY) || !this.#field('exam').validity.valid) return;
		const settings: Settings = { limit, changed: Date.now(), ...(isDay(exam) ? { exam } : {}) };
		void this.#desk?.change((document) => ({ ...document, settings }));
	}

	/** Reckoning takes a moment, so it waits until answers no longer come in. */
	#soon() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#say(), 600);
	}

	#say() {
		if (!this.#desk) return;
		if (!this.contains(document.activeElement)) this.#fill();
		const output = this.querySelector('output');
		const words = this.#words(this.#desk);
		if (output && output.textContent !== words) output.textContent = words;
	}

	#words({ session }: Desk): string {
		const { exam, limit } = session.document.settings;
		const { prompts, memories } = session;
		const now = Date.now();
		const unseen = prompts.filter(({ id }) => !memories.has(id)).length;
		if (!exam)
			return `${counted(unseen, 'prompt')} of ${prompts.length} not seen yet. With the day of your exam set, nothing is scheduled past it.`;
		if (exam <= dayOf(now))
			return 'The day of your exam has come. Schedules run on without a limit; set another date for another try.';
		const { seen, total, days, complete, needed } = planOf({
			prompts,
			memories,
			done: session.done(now),
			limit,
			exam,
			now,
		});
		const time = `${counted(days, 'day')} to learn.`;
		if (complete) return `${time} At ${limit} a day you will have seen all ${total} prompts by ${readable(complete)}.`;
		const short = `${time} At ${limit} a day you will have seen ${seen} of ${total} prompts before the exam.`;
		if (needed) return `${short} To see all of them, set the limit to ${needed} a day.`;
		return `${short} Not all of them can be seen in time; the decisions come first, the heaviest domains most often.`;
	}
}

customElements.define('study-plan', StudyPlan);
