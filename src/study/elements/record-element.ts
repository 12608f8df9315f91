import { isCount, isListOf, isObject, isString } from '../../model/type-guards.ts';
import { reportUnlessMissing } from '../../dom/load-script.ts';
import { type Day, dayOf } from '../days.ts';
import { isOfToday, type PlanRecord } from '../plan-record.ts';
import type { DomainProgress } from '../progress.ts';
import { type CountedDomain, progressFromRecord } from '../progress-record.ts';
import { onNewDay } from './on-new-day.ts';
import { onChangeElsewhere } from './other-tabs.ts';
import { ifStored } from './if-stored.ts';
import { loadPlan, loadProgress } from './progress-storage.ts';
import { StudyElement } from './study-element.ts';

const isDomain = (value: unknown): value is CountedDomain =>
	isObject(value) && isString(value['title']) && [value['number'], value['weight'], value['total']].every(isCount);

/** What the records that the review keeps say. */
export interface Records {
	domains: readonly DomainProgress[];
	plan: PlanRecord;
	/** Timestamp in milliseconds. */
	now: number;
}

async function loadRecords(domains: readonly CountedDomain[]): Promise<Records | undefined> {
	const [plan, progress] = [await loadPlan(), await loadProgress()];
	const now = Date.now();
	return plan && progress && { domains: progressFromRecord(domains, progress, now), plan, now };
}

let renewal: { day: Day; done: Promise<void> } | undefined;

/** Makes records of today, once for all elements of the page. */
function renewRecords(now: number): Promise<void> {
	const makeRecords = () =>
		ifStored(async () => (await import('./make-records.ts')).makeRecords()).catch(reportUnlessMissing);
	const day = dayOf(now);
	if (renewal?.day !== day) renewal = { day, done: makeRecords() };
	return renewal.done;
}

/** An element with `data-domains` that shows what the review keeps for pages that do not load the prompts. */
export abstract class RecordElement extends StudyElement {
	protected connect(signal: AbortSignal) {
		const domains: unknown = JSON.parse(this.dataset['domains'] ?? '');
		if (!isListOf(domains, isDomain)) throw new Error(`<${this.localName}> has no valid "data-domains".`);
		const update = async () => {
			const records = await loadRecords(domains);
			if (!records || signal.aborted) return;
			this.show(records);
			if (isOfToday(records.plan, records.now)) return;
			// The first visit of a day: what was left on another one is shown until what is left today is known.
			await renewRecords(records.now);
			const renewed = await loadRecords(domains);
			if (renewed && !signal.aborted) this.show(renewed);
		};
		onChangeElsewhere(() => void update(), signal);
		onNewDay(() => void update());
		void update();
	}

	/** Called now and after each change, also one in another tab. */
	protected abstract show(records: Records): void;
}
