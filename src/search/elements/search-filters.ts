import type { Outcome } from '../engine.ts';
import type { Filters } from '../filters.ts';

/** The filters of a search box: two selects, and the exam that the address may name. */
export class SearchFilters {
	readonly #box: HTMLElement;
	#exam = '';

	constructor(box: HTMLElement) {
		this.#box = box;
	}

	get #selects() {
		return [...this.#box.querySelectorAll('select')];
	}

	get #exams() {
		return [...this.#box.querySelectorAll('optgroup')];
	}

	/** Takes the filters from an address; what it does not know is left out. */
	read(query: URLSearchParams) {
		const asked = query.get('exam') ?? '';
		if (this.#exams.some(({ dataset }) => dataset['exam'] === asked)) {
			this.#exam = asked;
			for (const group of this.#exams) group.hidden = group.dataset['exam'] !== asked;
		}
		for (const select of this.#selects) {
			const value = query.get(select.name) ?? '';
			const option = [...select.options].find((one) => one.value === value && !isHidden(one));
			select.selectedIndex = option?.index ?? 0;
		}
	}

	/** Adds the filters to an address. */
	write(query: URLSearchParams) {
		if (this.#exam) query.set('exam', this.#exam);
		for (const { name, value } of this.#selects) if (value) query.set(name, value);
	}

	get chosen(): Filters {
		const chosen = Object.fromEntries(this.#selects.map((select) => [select.name, valueOf(select.selectedOptions[0])]));
		return { exam: this.#exam, ...chosen };
	}

	/** Writes behind each choice how many cards it would leave. */
	async count(outcome: Outcome, isLatest: () => boolean) {
		for (const select of this.#selects) {
			for (const option of select.options) {
				const words = option.dataset['words'];
				if (words === undefined || isHidden(option)) continue;
				const count = await outcome.count({ [select.name]: valueOf(option) });
				if (!isLatest()) return;
				option.textContent = `${words} (${count})`;
				option.disabled = count === 0 && !option.selected;
			}
		}
	}

	set shown(shown: boolean) {
		const filters = this.#box.querySelector<HTMLElement>('.filters');
		if (filters) filters.hidden = !shown;
	}
}

function isHidden(option: HTMLOptionElement): boolean {
	return option.closest('optgroup')?.hidden === true;
}

/** What the index knows a choice as: a domain together with its exam. */
function valueOf(option: HTMLOptionElement | undefined): string {
	const exam = option?.closest('optgroup')?.dataset['exam'];
	return exam ? `${exam}/${option?.value ?? ''}` : (option?.value ?? '');
}
