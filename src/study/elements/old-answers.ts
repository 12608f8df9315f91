import { basePath } from '../../dom/base-path.ts';
import { createElement } from '../../dom/create-element.ts';
import {
	checkOldAnswers,
	OLD_ANSWER_CHOICES,
	type OldAnswer,
	type OldAnswerProgress,
	withAnswer,
	withNextQuestion,
} from '../old-answers.ts';
import { answerMark } from './answer-marks.ts';
import { choiceAtKey } from './choice-at-key.ts';
import { failureMessage, loadData, retryLoading } from './load-data.ts';
import { onChangeElsewhere } from './other-tabs.ts';
import { loadOldAnswers, saveOldAnswers } from './old-answer-storage.ts';
import { inlineNodes } from './rich-text.ts';
import { StudyElement } from './study-element.ts';

/** A link to a source. Several of one host differ by the last part of their address. */
function sourceLink(url: string): HTMLAnchorElement {
	const { hostname, pathname } = new URL(url);
	const name = pathname
		.split('/')
		.filter(Boolean)
		.at(-1)
		?.replace(/\.html$/, '');
	return createElement('a', { href: url, rel: 'noopener' }, name ? `${name} (${hostname})` : hostname);
}

/** Asks of old statements whether they still hold. Each answer is stored at once. */
class OldAnswers extends StudyElement {
	#answers: readonly OldAnswer[] = [];
	#progress: OldAnswerProgress = { known: [] };

	protected connect(signal: AbortSignal) {
		this.getPart('next').addEventListener('click', () => this.#next(), { signal });
		this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
		void retryLoading(
			async () => {
				this.#answers = await loadData('practice/old-answers.json', checkOldAnswers);
				this.#progress = await loadOldAnswers();
				this.#fail('');
				// What was answered before the page was loaded is not shown again.
				if (!this.#asked || this.#progress.chosen !== undefined) this.#askNext();
				this.#render();
				onChangeElsewhere(() => void this.#follow(), signal);
			},
			(error) => this.#fail(failureMessage(error, 'The old answers')),
		);
	}

	#fail(message: string) {
		this.hidden = false;
		this.getPart('error').textContent = message;
	}

	get #asked(): OldAnswer | undefined {
		return this.#answers.find(({ id }) => id === this.#progress.current);
	}

	#askNext() {
		this.#progress = withNextQuestion(this.#progress, this.#answers, Math.random);
		void saveOldAnswers(this.#progress);
	}

	/** Another tab has answered, gone on, or erased everything. */
	async #follow() {
		const shown = this.#progress;
		const { known, ...question } = await loadOldAnswers();
		// The reader has answered meanwhile.
		if (this.#progress !== shown) return;
		const { current = shown.current, chosen } = question;
		const isSame = current === shown.current && chosen === shown.chosen && known.length === shown.known.length;
		if (isSame) return;
		this.#progress = { known, ...(current ? { current } : {}), ...(chosen ? { chosen } : {}) };
		this.#render();
	}

	#next() {
		this.#askNext();
		this.#render();
		this.getPart('question').focus();
	}

	#choose(verdict: string) {
		const asked = this.#asked;
		if (!asked) return;
		this.#progress = withAnswer(this.#progress, asked, verdict);
		void saveOldAnswers(this.#progress);
		this.#render();
		this.getPart('verdict').focus();
		this.getPart('next').scrollIntoView({ block: 'nearest' });
	}

	#render() {
		const asked = this.#asked;
		this.getPart('question').hidden = !asked;
		if (!asked) return;
		const { chosen } = this.#progress;
		const known = this.#answers.filter(({ id }) => this.#progress.known.includes(id)).length;
		this.getPart('place').textContent = `${known} of ${this.#answers.length} judged rightly`;
		this.getPart('was').replaceChildren(...inlineNodes(asked.was));
		const choices = Object.entries(OLD_ANSWER_CHOICES);
		this.getPart('choices').replaceChildren(
			...choices.map(([verdict, words]) => this.#choiceItem(verdict, words, asked)),
		);
		this.getPart('after').hidden = chosen === undefined;
		if (chosen === undefined) return;
		this.getPart('verdict').textContent = chosen === asked.verdict ? 'Right.' : 'Not right.';
		this.getPart('now').replaceChildren(createElement('strong', {}, 'Today: '), ...inlineNodes(asked.now));
		const links = asked.sources.flatMap((url, index) => [index > 0 ? ', ' : '', sourceLink(url)]);
		const sources = createElement('span', { className: 'print-address' }, ...links);
		const page = createElement('a', { href: basePath() + asked.path }, asked.title);
		this.getPart('sources').replaceChildren(`${asked.origin}. Source: `, sources, '. More: ', page);
	}

	#choiceItem(verdict: string, words: string, asked: OldAnswer): HTMLLIElement {
		const { chosen } = this.#progress;
		if (chosen !== undefined) {
			const { className, mark } = answerMark(verdict === asked.verdict, verdict === chosen);
			return createElement('li', { className }, createElement('span', {}, words), ...mark);
		}
		const button = createElement('button', { type: 'button', className: 'choice' }, words);
		button.addEventListener('click', () => this.#choose(verdict));
		return createElement('li', {}, button);
	}

	/** Keys 1 to 4 choose. */
	#onKey(event: KeyboardEvent) {
		choiceAtKey(event, this.querySelectorAll<HTMLButtonElement>('[data-part="choices"] button'))?.click();
	}
}

customElements.define('old-answers', OldAnswers);
