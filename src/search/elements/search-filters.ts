import type { SearchOutcome } from '../engine.ts';
import type { Filters } from '../filters.ts';

/** The filters of a search box: two selects, and the exam that the page's address may name. */
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

	/** Takes the filters from an address. Unknown values are ignored. */
	read(query: URLSearchParams) {
		const exam = query.get('exam') ?? '';
		if (this.#exams.some(({ dataset }) => dataset['exam'] === exam)) {
			this.#exam = exam;
			for (const group of this.#exams) group.hidden = group.dataset['exam'] !== exam;
		}
		for (const select of this.#selects) {
			const value = query.get(select.name) ?? '';
			const option = [...select.options].find((each) => each.value === value && !isHidden(each));
			select.selectedIndex = option?.index ?? 0;
		}
	}

	/** Adds the filters to an address. */
	write(query: URLSearchParams) {
		if (this.#exam) query.set('exam', this.#exam);
		for (const { name, value } of this.#selects) if (value) query.set(name, value);
	}

	get chosen(): Filters {
		const values = this.#selects.map(({ name, selectedOptions: [option] }) => [
			name,
			option ? filterValue(option) : '',
		]);
		return { exam: this.#exam, ...Object.fromEntries(values) };
	}

	/** Shows for each option how many cards would be found with it. */
	async count(outcome: SearchOutcome, isLatest: () => boolean) {
		for (const select of this.#selects) {
			for (const option of select.options) {
				const { label } = option.dataset;
				if (label === undefined || isHidden(option)) continue;
				const count = await outcome.count({ [select.name]: filterValue(option) });
				if (!isLatest()) return;
				option.textContent = `${label} (${count})`;
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

/** The option's value in the index: a domain's includes its exam. */
function filterValue(option: HTMLOptionElement): string {
	const exam = option.closest('optgroup')?.dataset['exam'];
	return exam ? `${exam}/${option.value}` : option.value;
}
