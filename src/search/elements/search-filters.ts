import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import { loadOnce } from '../../model/load-once.ts';
import { required } from '../../model/required.ts';
import type { SearchOutcome } from '../engine.ts';
import type { FilterOption } from '../filter-options.ts';
import type { Filters } from '../filters.ts';
import { loadSearchData } from '../search-data.ts';

const NAMES = ['exam', 'domain', 'service'] as const;

/** The filters of a search box: two selects, and the exam that the page's address may name. */
export class SearchFilters {
	readonly #box: HTMLElement;
	#exam = '';
	/** The filters of the page's address, until it is known which filters there are. */
	#requested: URLSearchParams | undefined;
	/** All options, in the order of the notes. */
	#options: readonly ListedOption[] = [];
	/** The outcome that the options have the counts of. */
	#counted: SearchOutcome | undefined;

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
		this.#options = this.#selects.flatMap((select) =>
			[...select.options].flatMap((option) => listedOption(option, select)),
		);
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

	/** Lists the options with which cards would be found, and how many: the most first. */
	async count(outcome: SearchOutcome, isLatest: () => boolean) {
		if (this.#counted === outcome) return;
		await this.load();
		const counts = await Promise.all(this.#options.map(({ select, value }) => outcome.count({ [select.name]: value })));
		if (!isLatest()) return;
		this.#counted = outcome;
		const counted = this.#options.map((each, at) => ({ ...each, count: counts[at] ?? 0 }));
		for (const { option, label, count } of counted) option.textContent = `${label} (${count})`;
		this.#list(counted.filter(({ option, count }) => count > 0 || option.selected).sort((a, b) => b.count - a.count));
	}

	/** Removes the counts, which are those of an earlier search, and lists all options again. */
	removeCounts() {
		if (!this.#counted) return;
		this.#counted = undefined;
		for (const { option, label } of this.#options) option.textContent = label;
		this.#list(this.#options);
	}

	/** Lists these options only, in this order. What is chosen stays chosen. */
	#list(listed: readonly ListedOption[]) {
		const chosen = this.#selects.map((select) => [select, select.value] as const);
		for (const { option } of this.#options) option.remove();
		for (const { option, parent } of listed) parent.append(option);
		for (const [select, value] of chosen) select.value = value;
	}

	set shown(shown: boolean) {
		const filters = this.#box.querySelector<HTMLElement>('.filters');
		if (filters) filters.hidden = !shown;
	}
}

/** An option that filters, and where it stands. */
interface ListedOption {
	select: HTMLSelectElement;
	option: HTMLOptionElement;
	/** The select, or a group in it. */
	parent: Element;
	/** Its text without a count. */
	label: string;
	/** Its value in the index. */
	value: string;
}

const optionOf = ([value, name]: FilterOption) => createElement('option', { value, textContent: name });

/** The first option of each select does not filter. */
function listedOption(option: HTMLOptionElement, select: HTMLSelectElement): ListedOption[] {
	const parent = option.parentElement;
	if (!option.value || !parent) return [];
	return [{ select, option, parent, label: option.text, value: filterValue(option) }];
}

/** The option's value in the index: a domain's includes its exam. */
function filterValue(option: HTMLOptionElement): string {
	const exam = option.closest('optgroup')?.dataset['exam'];
	return exam ? `${exam}/${option.value}` : option.value;
}
