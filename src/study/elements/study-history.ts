import { createElement } from '../../dom/create-element.ts';
import { createSvgElement } from '../../dom/create-svg-element.ts';
import { counted } from '../../model/counted.ts';
import { type CalendarDay, calendar, hardestPrompts } from '../history.ts';
import { cardLink, inlineNodes } from './rich-text.ts';
import { renderOnChange, type StudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

const WEEKS = 16;
const MAX_HARDEST = 8;
/** Width and height of a day's cell, in units of the SVG. */
const CELL = 14;
/** Numbers of answers per day from which a cell gets the next darker color. */
const LEVELS = [1, 10, 25, 50];

type Weeks = readonly (readonly CalendarDay[])[];

function dayCell({ day, count }: CalendarDay, x: number, y: number): SVGElement {
	const level = LEVELS.filter((least) => count >= least).length;
	const title = createSvgElement('title', {}, `${day}: ${counted(count, 'answer')}`);
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
	const most = busiest ? ` Most on one day: ${busiest.count} (${busiest.day}).` : '';
	return `In the last ${WEEKS} weeks you studied on ${counted(studied.length, 'day')} and gave ${counted(answers, 'answer')}.${most}`;
}

/** A calendar of the reader's reviews, and the prompts that were forgotten most often. */
class StudyHistory extends StudyElement {
	protected connect(signal: AbortSignal) {
		void renderOnChange((context) => this.#render(context), signal);
	}

	#render({ session: { reviews, prompts, states } }: StudyContext) {
		const weeks = calendar(reviews, WEEKS, Date.now());
		this.getPart('calendar').replaceChildren(createElement('p', {}, calendarText(weeks)), calendarImage(weeks));
		const items = hardestPrompts(prompts, reviews, states, MAX_HARDEST).map(({ prompt: { card, trap }, forgotten }) =>
			createElement(
				'li',
				{},
				cardLink(card.slug, card.title),
				...(trap ? [createElement('span', {}, ': ', ...inlineNodes(trap.option))] : []),
				createElement('span', { className: 'quiet' }, ` forgotten ${counted(forgotten, 'time')}`),
			),
		);
		const hardest = this.getPart('hardest');
		hardest.querySelector('ol')?.replaceChildren(...items);
		hardest.hidden = items.length === 0;
		this.hidden = reviews.length === 0;
	}
}

customElements.define('study-history', StudyHistory);
