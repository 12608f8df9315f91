import type { SearchOutcome } from '../engine.ts';

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

/** The options of the filters: all of them, or those with which a search finds cards, with their counts. */
export class CountedOptions {
	readonly #selects: readonly HTMLSelectElement[];
	/** All options, in the order of the notes. */
	readonly #options: readonly ListedOption[];
	/** The outcome that the options have the counts of. */
	#counted: SearchOutcome | undefined;

	/** @param selects with all their options */
	constructor(selects: readonly HTMLSelectElement[]) {
		this.#selects = selects;
		this.#options = selects.flatMap((select) => [...select.options].flatMap((option) => listedOption(option, select)));
	}

	/** Lists the options with which cards would be found, and how many: the most first. */
	async count(outcome: SearchOutcome, isLatest: () => boolean) {
		if (this.#counted === outcome) return;
		const counts = await Promise.all(this.#options.map(({ select, value }) => outcome.count({ [select.name]: value })));
		if (!isLatest()) return;
		this.#counted = outcome;
		const counted = this.#options.map((each, at) => ({ ...each, count: counts[at] ?? 0 }));
		for (const { option, label, count } of counted) option.textContent = `${label} (${count})`;
		this.#list(counted.filter(({ option, count }) => count > 0 || option.selected).sort((a, b) => b.count - a.count));
	}

	/** Removes the counts and lists all options again. */
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
}

/** The first option of each select does not filter. */
function listedOption(option: HTMLOptionElement, select: HTMLSelectElement): ListedOption[] {
	const parent = option.parentElement;
	if (!option.value || !parent) return [];
	return [{ select, option, parent, label: option.text, value: filterValue(option) }];
}

/** The option's value in the index: a domain's includes its exam. */
export function filterValue(option: HTMLOptionElement): string {
	const exam = option.closest('optgroup')?.dataset['exam'];
	return exam ? `${exam}/${option.value}` : option.value;
}
