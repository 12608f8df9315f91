import { loadOnce } from '../model/load-once.ts';
import { isObject } from '../model/type-guards.ts';
import { fetchChecked } from './fetch-checked.ts';
import { type FilterOptions, isFilterOptions } from './filter-options.ts';
import { isNameData, type NameData } from './query/lexicon.ts';

/** The file `search-data.json`: what a search needs to know besides the index, in one file because each costs a request. */
export interface SearchData {
	words: NameData;
	filters: FilterOptions;
}

export const isSearchData = (value: unknown): value is SearchData =>
	isObject(value) && isNameData(value['words']) && isFilterOptions(value['filters']);

/**
 * Loads the file, once.
 * @param base the site's base path
 * @throws LoadError when it does not arrive; the next call asks for it again
 */
export const loadSearchData = loadOnce((base: string) => fetchChecked(`${base}search-data.json`, isSearchData));
