import type { ServiceEntry } from '../schema/service.ts';

export interface Service extends ServiceEntry {
	id: string;
	/** What it is, in two sentences. */
	about: string;
	/** The same as HTML. */
	html: string;
}

/** Whether nobody can newly choose it any more. */
export function isUnavailable({ status }: Pick<Service, 'status'>): boolean {
	return status === 'closed to new customers' || status === 'retired';
}

/** What the reader must know of a service's status, or nothing while it is current. */
export function statusWords({ status, since, formerly }: Pick<Service, 'status' | 'since' | 'formerly'>) {
	if (status === 'current') return undefined;
	const [former] = formerly;
	if (status === 'renamed' && former) return `renamed from ${former}`;
	return since ? `${status} since ${since}` : status;
}
