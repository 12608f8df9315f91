import { MAX_DAILY_LIMIT } from '../limits.ts';
import { dateText } from '../day-text.ts';
import { startOfDay } from '../days.ts';
import { type SettingsChange, withSettings } from '../with-settings.ts';
import { readField } from './read-field.ts';
import { renderOnChange, type StudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** Fields for the day of the exam, the number of new prompts a day and their order. */
class StudySettings extends StudyElement {
	#context: StudyContext | undefined;
	/** Whether the settings have changed while the reader was editing one. */
	#isBehind = false;

	protected connect(signal: AbortSignal) {
		const onField = (type: string, act: (field: HTMLInputElement) => void) =>
			this.addEventListener(type, ({ target }) => act(target as HTMLInputElement), { signal });
		onField('input', ({ name }) => name === 'exam' && this.#showDay());
		onField('change', (field) => this.#save(field));
		onField('focusout', (field) => this.#restore(field));
		this.addEventListener('focusout', ({ relatedTarget }) => this.#catchUp(relatedTarget as Node | null), { signal });
		window.addEventListener('hashchange', () => this.#focusDay(), { signal });
		void renderOnChange((context) => this.#render(context), signal);
	}

	/** Who followed a link to set the day goes on in its field. */
	#focusDay() {
		const day = this.#field('exam');
		if (location.hash === `#${day.id}`) day.focus();
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
		this.getPart('exam-text').textContent = readField(this.#field('exam')).text;
	}

	/** Another tab may have changed the settings; they are not filled in while the reader is editing one. */
	#render(context: StudyContext) {
		const isFirst = !this.#context;
		this.#context = context;
		this.hidden = false;
		this.#isBehind = !isFirst && this.contains(document.activeElement);
		if (this.#isBehind) return;
		const { prompts, document: study } = context.session;
		const { mostAskedFirst, newInTurn } = study.settings;
		this.#field('exam').value = this.#stored('exam');
		this.#showDay();
		this.#field('limit').value = this.#stored('limit');
		this.#field('most-asked').checked = mostAskedFirst === true;
		this.#field('in-turn').checked = newInTurn === true;
		this.getPart('order').hidden = prompts.every(({ priority }) => priority !== 1);
		if (isFirst) this.#focusDay();
	}

	/** What a field has if nothing is changed. */
	#stored(name: 'exam' | 'limit'): string {
		return String(this.#context?.session.document.settings[name] ?? '');
	}

	/** What is wrong with the value of a field, and what stays instead; empty if it can be stored. */
	#faultOf(name: string): string {
		if (name === 'exam') {
			const { text, isValid } = readField(this.#field(name));
			const stored = this.#stored('exam');
			return isValid ? '' : `${text} ${stored ? `It stays ${dateText(startOfDay(stored))}.` : 'No day is set.'}`;
		}
		const limit = Math.round(Number(this.#field('limit').value));
		if (name !== 'limit' || (limit >= 1 && limit <= MAX_DAILY_LIMIT)) return '';
		return `Give a number from 1 to ${MAX_DAILY_LIMIT}. It stays ${this.#stored('limit')}.`;
	}

	/** Stores one field; another tab may have changed the others. What cannot be stored is said below the field. */
	#save(field: HTMLInputElement) {
		const { name, value, checked } = field;
		const fault = this.#faultOf(name);
		field.ariaInvalid = fault ? 'true' : null;
		if (name === 'limit' || fault) this.getPart(`${name}-text`).textContent = fault;
		if (fault) return;
		const changes: Readonly<Record<string, SettingsChange>> = {
			exam: { exam: value },
			limit: { limit: Math.round(Number(value)) },
			'in-turn': { newInTurn: checked },
			'most-asked': { mostAskedFirst: checked },
		};
		const now = Date.now();
		void this.#context?.change((study) => withSettings(study, changes[name] ?? {}, now));
	}

	/** Puts back what is stored once the reader leaves a field whose value is not. */
	#restore(field: HTMLInputElement) {
		if (field.ariaInvalid !== 'true') return;
		field.ariaInvalid = null;
		field.value = this.#stored(field.name as 'exam' | 'limit');
	}
}

customElements.define('study-settings', StudySettings);
