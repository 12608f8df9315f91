import { readiness, type Standing, progressByDomain } from '../progress.ts';
import { type Desk, drawFromDesk } from './study-context.ts';
import { made, shape } from './rich-text.ts';

const percent = (share: number) => `${Math.round(100 * share)} %`;

function bar({ number, total, seen, known }: Standing): SVGElement {
	const svg = shape('svg', {
		viewBox: '0 0 100 4',
		preserveAspectRatio: 'none',
		'aria-hidden': 'true',
		class: `bar domain-${number}`,
	});
	const part = (name: string, count: number) =>
		shape('rect', { class: name, width: total ? (100 * count) / total : 0, height: 4 });
	svg.append(part('total', total), part('seen', seen), part('known', known));
	return svg;
}

function line(standing: Standing): HTMLElement {
	const { number, title, weight, seen, known, due, total } = standing;
	const figures = `${seen} of ${total} seen, ${known} known, ${due} due`;
	return made(
		'li',
		'',
		made('span', 'name', `${number} ${title}`),
		made('span', 'weight', `${weight} %`),
		bar(standing),
		made('span', 'figures', figures),
	);
}

/** How far the reader has come in each domain. It shows only where something was studied. */
class StudyProgress extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		drawFromDesk((opened) => this.#draw(opened), this.#listening.signal);
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	#draw({ session }: Desk) {
		const { data, prompts, memories } = session;
		const domains = progressByDomain(data.domains, prompts, memories, Date.now());
		this.querySelector('ol')?.replaceChildren(...domains.map(line));
		const due = domains.reduce((sum, each) => sum + each.due, 0);
		const summary = this.querySelector('[data-part="summary"]');
		if (summary) {
			summary.textContent = `By the weight of the domains you know ${percent(readiness(domains))} of what these notes ask. ${due} due today.`;
		}
		this.hidden = memories.size === 0;
	}
}

customElements.define('study-standing', StudyProgress);
