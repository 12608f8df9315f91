import { createElement } from '../../dom/create-element.ts';
import { createSvgElement } from '../../dom/create-svg-element.ts';
import { counted } from '../../model/counted.ts';
import { dateText } from '../day-text.ts';
import { startOfDay } from '../days.ts';
import { type CalendarDay, calendar, hardestPrompts } from '../history.ts';
import type { IndexedPrompt } from '../prompts.ts';
import { reviewPrompts } from '../review-text.ts';
import { promptKey } from '../study-index.ts';
import { loadText } from './card-texts.ts';
import { LoadError } from './load-data.ts';
import { cardLink, pageLink, inlineNodes } from './rich-text.ts';
import { renderOnChange, type StudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

const WEEKS = 16;
const MAX_HARDEST = 8;
/** Milliseconds from a grade until the list is renewed: to count all reviews takes long and would delay the next prompt. */
const HARDEST_DELAY = 300;
/** Width and height of a day's cell, in units of the SVG. */
const CELL = 14;
/** Numbers of answers per day from which a cell gets the next darker color. */
const LEVELS = [1, 10, 25, 50];

type Weeks = readonly (readonly CalendarDay[])[];

function dayCell({ day, count }: CalendarDay, x: number, y: number): SVGElement {
	const level = LEVELS.filter((least) => count >= least).length;
	const title = createSvgElement('title', {}, `${dateText(startOfDay(day))}: ${counted(count, 'answer')}`);
	const size = CELL - 2;
	return createSvgElement(
		'rect',
		{ x: x * CELL + 1, y: y * CELL + 1, width: size, height: size, class: `level-${level}` },
		title,
	);
}

/** A column for each week, a row for each weekday. */
function calendarImage(weeks: Weeks): SVGElement {
	const cells = weeks.flatMap((week, x) => week.map((day, y) => dayCell(day, x, y)));
	return createSvgElement(
		'svg',
		{ viewBox: `0 0 ${CELL * weeks.length} ${CELL * 7}`, 'aria-hidden': 'true' },
		...cells,
	);
}

function calendarText(weeks: Weeks): string {
	const studied = weeks.flat().filter(({ count }) => count > 0);
	const answers = studied.reduce((sum, { count }) => sum + count, 0);
	const [busiest] = [...studied].sort((a, b) => b.count - a.count);
	const most = busiest ? ` Most on one day: ${busiest.count}, on ${dateText(startOfDay(busiest.day))}.` : '';
	return `In the last ${WEEKS} weeks you reviewed on ${counted(studied.length, 'day')} and gave ${counted(answers, 'answer')}.${most}`;
}

async function hardestItem(prompt: IndexedPrompt, wrong: number): Promise<HTMLLIElement[]> {
	const found = reviewPrompts(await loadText(prompt.slug)).find(({ id }) => promptKey(id) === prompt.id);
	if (!found) return [];
	const [link, asked] =
		'row' in found
			? [pageLink(`${prompt.slug}/`, found.row.decides)]
			: [cardLink(prompt.slug, found.card.title), found.trap?.option];
	const item = createElement(
		'li',
		{},
		link,
		...(asked ? [createElement('span', {}, ': ', ...inlineNodes(asked))] : []),
		createElement('span', { className: 'quiet' }, ` wrong ${counted(wrong, 'time')}`),
	);
	return [item];
}

/** A calendar of the reader's reviews, and the prompts that were answered wrongly most often. */
class StudyHistory extends StudyElement {
	#timer: ReturnType<typeof setTimeout> | undefined;

	protected connect(signal: AbortSignal) {
		void renderOnChange((context) => this.#render(context), signal);
		signal.addEventListener('abort', () => clearTimeout(this.#timer));
	}

	#render(context: StudyContext) {
		const { reviews } = context.session;
		const weeks = calendar(reviews, WEEKS, Date.now());
		this.getPart('calendar').replaceChildren(createElement('p', {}, calendarText(weeks)), calendarImage(weeks));
		this.hidden = reviews.length === 0;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#renderHardest(context), HARDEST_DELAY);
	}

	/** Without a network, prompts whose texts are not kept are left out of the list. */
	async #renderHardest({ session: { prompts, reviews, states } }: StudyContext) {
		const hardest = hardestPrompts(prompts, reviews, states, MAX_HARDEST);
		const items = await Promise.all(
			hardest.map(({ prompt, wrong }) =>
				hardestItem(prompt, wrong).catch((error: unknown) => {
					if (!(error instanceof LoadError)) reportError(error);
					return [];
				}),
			),
		);
		const part = this.getPart('hardest');
		part.querySelector('ol')?.replaceChildren(...items.flat());
		part.hidden = items.flat().length === 0;
	}
}

customElements.define('study-history', StudyHistory);
