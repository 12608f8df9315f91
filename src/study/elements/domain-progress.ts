import { createSvgElement } from '../../dom/create-svg-element.ts';
import { examPhase } from '../exam-day.ts';
import type { DomainProgress as Progress } from '../progress.ts';
import { type Records, RecordElement } from './record-element.ts';

function showDomain(item: Element, { seen, known, due, total }: Progress) {
	const figures = item.querySelector('[data-figures]');
	if (figures) figures.textContent = ` · ${known} of ${total} prompts known${due > 0 ? `, ${due} due` : ''}`;
	const bar = item.querySelector('svg');
	const whole = bar?.querySelector('rect');
	if (!bar || !whole) return;
	const part = (name: string, count: number) =>
		createSvgElement('rect', { class: name, width: (Number(whole.getAttribute('width')) * count) / total, height: 4 });
	whole.setAttribute('class', 'total');
	bar.replaceChildren(whole, part('seen', seen), part('known', known));
}

/** Adds the reader's progress to a list of the exam's domains, once the reader has reviewed something. */
export class DomainProgress extends RecordElement {
	protected show({ domains, plan, now }: Records) {
		// On the day of the exam only the warm-up is asked, of all domains.
		const isExam = examPhase(plan.exam, now) === 'today';
		if (domains.every(({ seen }) => seen === 0)) return;
		for (const domain of domains) {
			const item = this.querySelector(`[data-domain="${domain.number}"]`);
			if (item && domain.total > 0) showDomain(item, isExam ? { ...domain, due: 0 } : domain);
		}
	}
}
