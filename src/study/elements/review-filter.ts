import { createElement } from '../../dom/create-element.ts';
import { filterText, type PromptFilter } from '../prompt-filter.ts';
import { renderOnChange, type StudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** Lets the reader choose one domain, or only weak prompts. */
class ReviewFilter extends StudyElement {
	#context: StudyContext | undefined;

	protected connect(signal: AbortSignal) {
		this.addEventListener('change', () => this.#context?.setFilter(this.#chosen), { signal });
		void renderOnChange((context) => this.#render(context), signal);
	}

	get #domain() {
		return this.getPart<HTMLSelectElement>('domain');
	}

	get #weak() {
		return this.getPart<HTMLInputElement>('weak');
	}

	get #chosen(): PromptFilter {
		const { value } = this.#domain;
		return { ...(value === '' ? {} : { domain: Number(value) }), ...(this.#weak.checked ? { weak: true } : {}) };
	}

	#render(context: StudyContext) {
		const { filter, data } = context.session;
		if (!this.#context) {
			const options = data.domains.map(({ number, title }) =>
				createElement('option', { value: String(number) }, title),
			);
			this.#domain.append(...options);
		}
		this.#context = context;
		this.#domain.value = String(filter.domain ?? '');
		this.#weak.checked = filter.weak === true;
		this.getPart('chosen').textContent = filterText(filter, data.domains);
	}
}

customElements.define('review-filter', ReviewFilter);
