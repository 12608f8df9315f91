import type { ServiceEntry } from '../schema/service.ts';

export interface Service extends ServiceEntry {
	id: string;
	/** What it is, in two sentences. */
	about: string;
	/** The same as HTML. */
	html: string;
}

/** Whether new customers can no longer choose it. */
export function isUnavailable({ status }: Pick<Service, 'status'>): boolean {
	return status === 'closed to new customers' || status === 'retired';
}

/** A service's status in words, such as `retired since 2024`; nothing while it is current. */
export function statusWords({ status, since, formerly }: Pick<Service, 'status' | 'since' | 'formerly'>) {
	if (status === 'current') return undefined;
	const [former] = formerly;
	if (status === 'renamed' && former) return `renamed from ${former}`;
	return since ? `${status} since ${since}` : status;
}
