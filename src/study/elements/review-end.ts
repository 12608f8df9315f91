import { createElement } from '../../dom/create-element.ts';
import { counted } from '../../model/counted.ts';
import { endOfDay } from '../days.ts';
import { examPhase } from '../exam-day.ts';
import { hardestSlugs } from '../history.ts';
import { isFiltering, nothingLeftText } from '../prompt-filter.ts';
import type { Session } from '../session.ts';
import { loadText } from './card-texts.ts';
import { LoadError } from './load-data.ts';
import { pageLink } from './rich-text.ts';

const MAX_HARDEST = 3;

/** What the reader did today and what comes tomorrow. */
function endText(session: Session, now: number): string {
	// The line at the top says how many wait.
	if (isFiltering(session.filter)) return session.leftInAll(now) > 0 ? '' : 'Nothing waits in all domains either.';
	const reviews = session.answersOf(now);
	const met = new Set(reviews.map(({ prompt }) => prompt)).size;
	const tomorrow = endOfDay(now);
	const { due, unseen } = session.queue(tomorrow);
	const done = met > 0 ? `${counted(met, 'prompt')} with ${counted(reviews.length, 'answer')}. ` : '';
	const { exam } = session.document.settings;
	if (examPhase(exam, now) === 'today') return done;
	if (examPhase(exam, tomorrow) === 'today')
		return `${done}Tomorrow, on the day of the exam: ${due.length} to warm up, nothing new.`;
	return `${done}Tomorrow: ${due.length} due, ${unseen.length} new.`;
}

function titleOf({ filter, document }: Session, now: number): string {
	if (isFiltering(filter)) return nothingLeftText(filter);
	return examPhase(document.settings.exam, now) === 'today' ? 'Good luck!' : 'That is all for today';
}

async function hardestItems(session: Session, now: number): Promise<readonly HTMLLIElement[]> {
	const items: HTMLLIElement[] = [];
	for (const slug of hardestSlugs(session.reviewsOf(now), MAX_HARDEST)) {
		const { title } = await loadText(slug);
		const path = slug.includes('/') ? slug : `scenarios/${slug}`;
		items.push(createElement('li', {}, pageLink(`${path}/`, title)));
	}
	return items;
}

/** Shows what the end of a session leads on to. */
export async function showEnd(session: Session, getPart: (name: string) => HTMLElement): Promise<void> {
	const now = Date.now();
	getPart('end-title').textContent = titleOf(session, now);
	const text = endText(session, now);
	getPart('end-text').textContent = text;
	getPart('end-text').hidden = text === '';
	// The main button is the first one that is shown.
	getPart('all').hidden = !isFiltering(session.filter) || session.leftInAll(now) === 0;
	const hard = getPart('hard');
	try {
		const items = await hardestItems(session, now);
		hard.querySelector('ol')?.replaceChildren(...items);
		hard.hidden = items.length === 0;
	} catch (error) {
		// Without a network the list is left out.
		if (!(error instanceof LoadError)) throw error;
		hard.hidden = true;
	}
}
