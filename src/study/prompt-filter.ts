import { isCount, isObject } from '../model/type-guards.ts';
import type { Day } from './days.ts';
import type { IndexedPrompt } from './prompts.ts';
import type { MemoryState } from './schedule.ts';
import type { StudyDomain } from './study-data.ts';

/** Which prompts the reader wants to be asked. */
export interface PromptFilter {
	/** Number of the only domain. */
	domain?: number;
	/** Only those that were not or barely remembered, due or not. */
	weak?: true;
	/** When only weak ones were chosen, as a timestamp: what was answered before is asked once more. */
	since?: number;
}

/** Reads what was stored; anything else, such as a domain that is gone, is no filter. */
export function readFilter(value: unknown, domains: readonly StudyDomain[]): PromptFilter {
	if (!isObject(value)) return {};
	const domain = domains.find(({ number }) => number === value['domain'])?.number;
	const since = isCount(value['since']) ? { since: value['since'] } : {};
	return { ...(domain === undefined ? {} : { domain }), ...(value['weak'] === true ? { weak: true, ...since } : {}) };
}

/** Reads what was stored with the day on which it was chosen: a choice does not outlive its day. */
export const readFilterOf = (day: Day, value: unknown, domains: readonly StudyDomain[]): PromptFilter =>
	isObject(value) && value['day'] === day ? readFilter(value, domains) : {};

export const isFiltering = ({ domain, weak }: PromptFilter) => domain !== undefined || weak === true;

export const inDomain = ({ domain }: PromptFilter, prompt: IndexedPrompt) =>
	domain === undefined || prompt.domain === domain;

/** Whether a prompt may be asked. */
export const passesFilter = (filter: PromptFilter, prompt: IndexedPrompt, state: MemoryState | undefined) =>
	inDomain(filter, prompt) && (!filter.weak || state?.isWeak === true);

/** What is asked, in a few words. */
export function filterText({ domain, weak }: PromptFilter, domains: readonly StudyDomain[]): string {
	const name = domains.find(({ number }) => number === domain)?.title ?? 'All domains';
	return weak ? `${name}, weak ones only` : name;
}

/** That nothing is left of what was chosen, without a full stop. */
export const nothingLeftText = ({ weak }: PromptFilter) =>
	weak ? 'No weak ones left today' : 'Nothing left of this choice';
