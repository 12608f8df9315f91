import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import { type DayPlan, dayPlan } from '../plan-record.ts';
import { readiness } from '../progress.ts';
import { type Records, RecordElement } from './record-element.ts';

/** Where the button leads, from the base path, and what it says. */
function nextStep({ due, fresh, seen }: DayPlan): readonly [path: string, text: string] {
	if (due + fresh === 0) return ['practice/', 'Practice'];
	return ['review/', seen > 0 ? 'Continue' : 'Start'];
}

/** What is left today, and a link that goes on, for a reader who has studied. */
export class StudyStart extends RecordElement {
	protected show({ domains, plan, now }: Records) {
		const today = dayPlan(plan, domains, now);
		const [path, text] = nextStep(today);
		const go = this.getPart<HTMLAnchorElement>('go');
		go.href = basePath() + path;
		go.textContent = text;
		this.getPart('days').textContent = String(today.daysLeft ?? '–');
		this.getPart('days-name').textContent = today.daysLeft === undefined ? 'no date yet' : 'days left';
		this.getPart('due').textContent = String(today.due);
		this.getPart('fresh').textContent = String(today.fresh);
		const hasExam = !this.hasAttribute('data-chapters');
		const weights = hasExam ? ', weighted as in the exam' : '';
		const known = `You know ${Math.round(100 * readiness(domains))} % of the prompts${weights}. `;
		const question = hasExam ? 'When is your exam?' : 'By when do you want to know them?';
		const setDay = createElement('a', { href: `${basePath()}review/#plan` }, question);
		this.getPart('known').replaceChildren(known, ...(today.daysLeft === undefined ? [setDay] : []));
	}
}
