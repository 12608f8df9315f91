import { isCount, isListOf, isObject, isString } from '../../model/type-guards.ts';
import { type CountedDomain, progressFromRecord } from '../progress-record.ts';
import { onNewDay } from './on-new-day.ts';
import { onChangeElsewhere } from './other-tabs.ts';
import { ProgressElement } from './progress-element.ts';
import { loadProgress } from './progress-storage.ts';

const isDomain = (value: unknown): value is CountedDomain =>
	isObject(value) && isString(value['title']) && [value['number'], value['weight'], value['total']].every(isCount);

/** The progress on the home page, from the record that the review keeps: no prompts are loaded. */
class HomeProgress extends ProgressElement {
	protected connect(signal: AbortSignal) {
		const domains: unknown = JSON.parse(this.dataset['domains'] ?? '');
		if (!isListOf(domains, isDomain)) throw new Error('<study-progress> has no valid "data-domains".');
		const render = async () => {
			this.render(progressFromRecord(domains, (await loadProgress()) ?? [], Date.now()));
		};
		onChangeElsewhere(() => void render(), signal);
		onNewDay(() => void render());
		void this.#start(render);
	}

	async #start(render: () => Promise<void>) {
		// Earlier versions of the site kept no record.
		if (!(await loadProgress())) await (await import('./make-progress-record.ts')).makeProgressRecord();
		await render();
	}
}

customElements.define('study-progress', HomeProgress);
