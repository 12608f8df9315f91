import { createElement } from '../../dom/create-element.ts';
import { createSvgElement } from '../../dom/create-svg-element.ts';
import { hueOf } from '../../model/exam.ts';
import { type DomainProgress, progressByDomain, readiness } from '../progress.ts';
import { renderOnChange } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** Formats a share from 0 to 1. */
const percent = (share: number) => `${Math.round(100 * share)} %`;

function progressBar({ number, total, seen, known }: DomainProgress): SVGElement {
	const layer = (name: string, count: number) =>
		createSvgElement('rect', { class: name, width: total ? (100 * count) / total : 0, height: 4 });
	return createSvgElement(
		'svg',
		{ viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true', class: `bar domain-${hueOf(number)}` },
		layer('total', total),
		layer('seen', seen),
		layer('known', known),
	);
}

function domainItem(progress: DomainProgress): HTMLLIElement {
	const { number, title, weight, seen, known, due, total } = progress;
	const span = (className: string, text: string) => createElement('span', { className }, text);
	return createElement(
		'li',
		{},
		span('name', `${number} ${title}`),
		span('weight', `${weight} %`),
		progressBar(progress),
		span('figures', `${seen} of ${total} seen, ${known} known, ${due} due`),
	);
}

/** The reader's progress in each domain, on the review page. It is hidden until the first review. */
class StudyProgress extends StudyElement {
	protected connect(signal: AbortSignal) {
		void renderOnChange(
			({ session: { data, prompts, states } }) =>
				this.#render(progressByDomain(data.domains, prompts, states, Date.now())),
			signal,
		);
	}

	#render(domains: readonly DomainProgress[]) {
		this.querySelector('ol')?.replaceChildren(...domains.map(domainItem));
		const due = domains.reduce((sum, domain) => sum + domain.due, 0);
		const weights = this.hasAttribute('data-chapters') ? '' : ', with the domains weighted as in the exam';
		this.getPart('summary').textContent =
			`You know ${percent(readiness(domains))} of the prompts${weights}. ${due} due today.`;
		this.hidden = domains.every(({ seen }) => seen === 0);
	}
}

customElements.define('study-progress', StudyProgress);
