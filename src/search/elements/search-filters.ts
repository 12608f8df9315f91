import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import { loadOnce } from '../../model/load-once.ts';
import { required } from '../../model/required.ts';
import type { SearchOutcome } from '../engine.ts';
import type { FilterOption } from '../filter-options.ts';
import type { Filters } from '../filters.ts';
import { LoadError } from '../load-error.ts';
import { loadSearchData } from '../search-data.ts';
import { CountedOptions, filterValue } from './counted-options.ts';

const NAMES = ['exam', 'domain', 'service'] as const;

/** The filters of a search box: two selects, and the exam that the page's address may name. */
export class SearchFilters {
	readonly #box: HTMLElement;
	#exam = '';
	/** The filters of the page's address, until it is known which filters there are. */
	#requested: URLSearchParams | undefined;
	#options: CountedOptions | undefined;

	constructor(box: HTMLElement) {
		this.#box = box;
	}

	get #selects() {
		return [...this.#box.querySelectorAll('select')];
	}

	#select(name: 'domain' | 'service') {
		return required(this.#box.querySelector<HTMLSelectElement>(`select[name=${name}]`), `the filter by ${name}`);
	}

	/** Takes the filters from an address. They apply from the next search on; unknown values are ignored. */
	read(query: URLSearchParams) {
		if (NAMES.some((name) => query.get(name))) this.#requested = query;
	}

	/** Adds the filters to an address. */
	write(query: URLSearchParams) {
		const current = this.#requested;
		const valueOf = (name: 'domain' | 'service') => current?.get(name) ?? this.#select(name).value;
		const values = { exam: current?.get('exam') ?? this.#exam, domain: valueOf('domain'), service: valueOf('service') };
		for (const name of NAMES) if (values[name]) query.set(name, values[name]);
	}

	/**
	 * What the reader has chosen.
	 * @throws LoadError when the address names filters and the list of filters cannot be loaded
	 */
	async chosen(): Promise<Filters> {
		if (this.#requested) await this.load();
		const values = this.#selects.map(({ name, selectedOptions: [option] }) => [
			name,
			option ? filterValue(option) : '',
		]);
		return { exam: this.#exam, ...Object.fromEntries(values) };
	}

	/**
	 * Loads the options, once.
	 * @throws LoadError
	 */
	readonly load = loadOnce(() => this.#fill());

	async #fill() {
		const {
			filters: { exams, services },
		} = await loadSearchData(basePath());
		const requested = this.#requested;
		const exam = exams.find(({ id }) => id === requested?.get('exam'));
		this.#exam = exam?.id ?? '';
		const { id, code, domains } = required(exam ?? exams[0], 'an exam to filter by');
		const group = createElement('optgroup', { label: code }, ...domains.map(optionOf));
		group.dataset['exam'] = id;
		this.#select('domain').append(group);
		this.#select('service').append(...services.map(optionOf));
		this.#options = new CountedOptions(this.#selects);
		for (const select of this.#selects) {
			const option = [...select.options].find(({ value }) => value === requested?.get(select.name));
			select.selectedIndex = option?.index ?? 0;
		}
		this.#requested = undefined;
	}

	/** Whether the reader's pointer or focus is on a filter. */
	get inUse() {
		return this.#box.querySelector('.filters:is(:hover, :focus-within)') !== null;
	}

	/**
	 * Loads the options, which the first search need not wait for, and says how many cards of an outcome each has. Readers
	 * can use the results without.
	 */
	async complete(outcome: SearchOutcome | undefined, isLatest: () => boolean) {
		try {
			await this.load();
			if (outcome) await this.#options?.count(outcome, isLatest);
		} catch (error) {
			if (!(error instanceof LoadError)) reportError(error);
		}
	}

	/** Removes the counts, which are those of an earlier search, and lists all options again. */
	removeCounts() {
		this.#options?.removeCounts();
	}

	set shown(shown: boolean) {
		const filters = this.#box.querySelector<HTMLElement>('.filters');
		if (filters) filters.hidden = !shown;
	}
}

const optionOf = ([value, name]: FilterOption) => createElement('option', { value, textContent: name });
