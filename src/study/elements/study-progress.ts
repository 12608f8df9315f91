import { createElement } from '../../dom/create-element.ts';
import { createSvgElement } from '../../dom/create-svg-element.ts';
import { hueOf } from '../../model/exam.ts';
import { dayFacts } from '../day-facts.ts';
import { examPhase } from '../exam-day.ts';
import type { DomainProgress } from '../progress.ts';
import { dueText, knownText, standingText } from '../progress-text.ts';
import { renderOnChange, type StudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

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

function domainItem(progress: DomainProgress, isExam: boolean): HTMLLIElement {
	const { number, title, weight, seen, known, due, total } = progress;
	const span = (className: string, text: string) => createElement('span', { className }, text);
	return createElement(
		'li',
		{},
		span('name', `${number} ${title}`),
		span('weight', `${weight} %`),
		progressBar(progress),
		span('figures', `${seen} of ${total} seen, ${known} known${isExam ? '' : `, ${due} due`}`),
	);
}

/** The reader's progress in each domain, on the review page. It is hidden until the first review. */
class StudyProgress extends StudyElement {
	protected connect(signal: AbortSignal) {
		void renderOnChange((context) => this.#render(context), signal);
	}

	#render({ session }: StudyContext) {
		const now = Date.now();
		const domains = session.domainProgress(now);
		// Then only the warm-up is asked, of all domains.
		const isExam = examPhase(session.document.settings.exam, now) === 'today';
		this.querySelector('ol')?.replaceChildren(...domains.map((domain) => domainItem(domain, isExam)));
		const known = knownText(domains, !this.hasAttribute('data-chapters'));
		const facts = dayFacts(session, now);
		this.getPart('summary').textContent = `${standingText(facts, domains)} ${known} ${dueText(facts)}`;
		this.hidden = domains.every(({ seen }) => seen === 0);
	}
}

customElements.define('study-progress', StudyProgress);
