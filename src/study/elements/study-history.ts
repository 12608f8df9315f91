import { type CalendarDay, calendar, hardest } from '../progress.ts';
import { counted } from '../../model/counted.ts';
import { type Desk, drawFromDesk } from './study-context.ts';
import { cardLink, inline, made, shape } from './rich-text.ts';

const WEEKS = 16;
const MOST = 8;
const CELL = 14;

/** Answers a day from which a cell gets darker. */
const LEVELS = [1, 10, 25, 50];

function picture(weeks: readonly (readonly CalendarDay[])[]): SVGElement {
	const svg = shape('svg', { viewBox: `0 0 ${CELL * weeks.length} ${CELL * 7}`, 'aria-hidden': 'true' });
	weeks.forEach((week, x) =>
		week.forEach(({ day, count }, y) => {
			const level = LEVELS.filter((least) => count >= least).length;
			const cell = shape('rect', {
				x: x * CELL + 1,
				y: y * CELL + 1,
				width: CELL - 2,
				height: CELL - 2,
				class: `level-${level}`,
			});
			const title = shape('title', {});
			title.textContent = `${day}: ${counted(count, 'answer')}`;
			cell.append(title);
			svg.append(cell);
		}),
	);
	return svg;
}

function words(weeks: readonly (readonly CalendarDay[])[]): string {
	const days = weeks.flat();
	const studied = days.filter(({ count }) => count > 0);
	const answers = studied.reduce((sum, { count }) => sum + count, 0);
	const [busiest] = [...studied].sort((a, b) => b.count - a.count);
	const most = busiest ? ` Most on one day: ${busiest.count} (${busiest.day}).` : '';
	return `In the last ${WEEKS} weeks you studied on ${counted(studied.length, 'day')} and gave ${counted(answers, 'answer')}.${most}`;
}

/** A calendar of the reader's answers, and what was forgotten most often. */
class StudyHistory extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		drawFromDesk((opened) => this.#draw(opened), this.#listening.signal);
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	#draw({ session: { reviews, prompts, memories } }: Desk) {
		const weeks = calendar(reviews, WEEKS, Date.now());
		this.querySelector('[data-part="calendar"]')?.replaceChildren(made('p', '', words(weeks)), picture(weeks));
		const hard = hardest(prompts, reviews, memories, MOST).map(({ prompt: { card, trap }, missed }) =>
			made(
				'li',
				'',
				cardLink(card.slug, card.title),
				...(trap ? [made('span', '', ': ', ...inline(trap.lead))] : []),
				made('span', 'quiet', ` forgotten ${counted(missed, 'time')}`),
			),
		);
		this.querySelector('[data-part="hardest"] ol')?.replaceChildren(...hard);
		for (const part of this.querySelectorAll<HTMLElement>('[data-part="hardest"]')) part.hidden = hard.length === 0;
		this.hidden = reviews.length === 0;
	}
}

customElements.define('study-history', StudyHistory);
