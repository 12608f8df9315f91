import { MAX_DAILY_LIMIT } from '../limits.ts';
import { withSettings } from '../with-settings.ts';
import { fieldText } from './field-text.ts';
import { renderOnChange, type StudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** Fields for the day of the exam, the number of new prompts a day and their order. */
class StudySettings extends StudyElement {
	#context: StudyContext | undefined;
	/** Whether the settings have changed while the reader was editing one. */
	#isBehind = false;

	protected connect(signal: AbortSignal) {
		this.addEventListener('input', () => this.#showDay(), { signal });
		this.addEventListener('change', ({ target }) => this.#save((target as HTMLInputElement).name), { signal });
		this.addEventListener('focusout', ({ relatedTarget }) => this.#catchUp(relatedTarget as Node | null), { signal });
		void renderOnChange((context) => this.#render(context), signal);
	}

	#field(name: string): HTMLInputElement {
		const field = this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
		if (!field) throw new Error(`<study-settings> has no field "${name}".`);
		return field;
	}

	/** Fills in what has changed while the reader was editing. */
	#catchUp(focused: Node | null) {
		if (!this.#isBehind || this.contains(focused)) return;
		// The focus has moved by then.
		queueMicrotask(() => this.#context && this.#render(this.#context));
	}

	/** The day of the exam in words. */
	#showDay() {
		this.getPart('exam-day').textContent = fieldText(this.#field('exam'));
	}

	/** Another tab may have changed the settings; they are not filled in while the reader is editing one. */
	#render(context: StudyContext) {
		const isFirst = !this.#context;
		this.#context = context;
		this.hidden = false;
		this.#isBehind = !isFirst && this.contains(document.activeElement);
		if (this.#isBehind) return;
		const { prompts, document: study } = context.session;
		const { exam, limit, mostAskedFirst } = study.settings;
		this.#field('exam').value = exam ?? '';
		this.#showDay();
		this.#field('limit').value = String(limit);
		this.#field('most-asked').checked = mostAskedFirst === true;
		this.getPart('order').hidden = prompts.every(({ priority }) => priority !== 1);
	}

	/** Stores one field; another tab may have changed the others. */
	#save(name: string) {
		const limit = Math.round(Number(this.#field('limit').value));
		const day = this.#field('exam').value;
		if (!(limit >= 1 && limit <= MAX_DAILY_LIMIT) || !this.#field('exam').validity.valid) return;
		const now = Date.now();
		const changes: Readonly<Record<string, Parameters<typeof withSettings>[1]>> = {
			exam: { exam: day },
			limit: { limit },
			'most-asked': { mostAskedFirst: this.#field('most-asked').checked },
		};
		void this.#context?.change((study) => withSettings(study, changes[name] ?? {}, now));
	}
}

customElements.define('study-settings', StudySettings);
