import { isCount, isListOf, isObject, isString } from '../../model/type-guards.ts';
import type { PlanRecord } from '../plan-record.ts';
import type { DomainProgress } from '../progress.ts';
import { type CountedDomain, progressFromRecord } from '../progress-record.ts';
import { onNewDay } from './on-new-day.ts';
import { onChangeElsewhere } from './other-tabs.ts';
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

/** An element with `data-domains` that shows what the review keeps for pages that do not load the prompts. */
export abstract class RecordElement extends StudyElement {
	protected connect(signal: AbortSignal) {
		const domains: unknown = JSON.parse(this.dataset['domains'] ?? '');
		if (!isListOf(domains, isDomain)) throw new Error(`<${this.localName}> has no valid "data-domains".`);
		const update = async () => {
			const records = await loadRecords(domains);
			if (records && !signal.aborted) this.show(records);
		};
		onChangeElsewhere(() => void update(), signal);
		onNewDay(() => void update());
		void update();
	}

	/** Called now and after each change, also one in another tab. */
	protected abstract show(records: Records): void;
}
