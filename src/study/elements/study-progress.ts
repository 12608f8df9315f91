import { progressByDomain } from '../progress.ts';
import { ProgressElement } from './progress-element.ts';
import { renderOnChange } from './study-context.ts';

/** The progress on the review page, where the prompts are loaded anyway. */
class StudyProgress extends ProgressElement {
	protected connect(signal: AbortSignal) {
		void renderOnChange(
			({ session: { data, prompts, states } }) =>
				this.render(progressByDomain(data.domains, prompts, states, Date.now())),
			signal,
		);
	}
}

customElements.define('study-progress', StudyProgress);
