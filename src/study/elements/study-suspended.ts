import { createElement } from '../../dom/create-element.ts';
import { plainText } from '../../model/inline-text.ts';
import { markedIds, withMark } from '../marks.ts';
import { reviewPrompts } from '../review-text.ts';
import { currentId } from '../schedule.ts';
import { loadText } from './card-texts.ts';
import { LoadError } from './load-data.ts';
import { renderOnChange, type StudyContext } from './study-context.ts';
import { StudyElement } from './study-element.ts';

/** What a prompt asks; its id where its text cannot be loaded. */
async function questionOf(id: string): Promise<string> {
	try {
		const [slug = ''] = id.split('#');
		const prompt = reviewPrompts(await loadText(slug)).find((each) => each.id === id);
		if (!prompt) return id;
		if ('row' in prompt) return plainText(`${prompt.comparison.title}: ${prompt.row.decides}`);
		return plainText(prompt.trap ? `${prompt.card.title}: ${prompt.trap.option}` : prompt.card.title);
	} catch (error) {
		if (!(error instanceof LoadError)) throw error;
		return id;
	}
}

/** Lists the prompts that the reader has suspended, and brings them back. */
class StudySuspended extends StudyElement {
	#shown: readonly string[] = [];

	protected connect(signal: AbortSignal) {
		void renderOnChange((context) => void this.#render(context), signal);
	}

	async #render(context: StudyContext) {
		const { document: study, data } = context.session;
		const ids = markedIds(study.suspended).filter((id) => context.session.hasPrompt(id));
		if (ids.join(' ') === this.#shown.join(' ')) return;
		this.#shown = ids;
		const questions = await Promise.all(ids.map((id) => questionOf(currentId(id, data.moved))));
		if (this.#shown !== ids) return;
		this.hidden = ids.length === 0;
		this.querySelector('ul')?.replaceChildren(
			...ids.map((id, index) => this.#item(context, id, questions[index] ?? id)),
		);
	}

	#item(context: StudyContext, id: string, question: string): HTMLLIElement {
		const button = createElement('button', { type: 'button', ariaLabel: `Bring back: ${question}` }, 'Bring back');
		button.addEventListener('click', () => {
			const now = Date.now();
			void context.change((study) => ({ ...study, suspended: withMark(study.suspended, id, false, now) }));
			// The button that has the focus is removed.
			this.closest('details')?.querySelector('summary')?.focus();
		});
		return createElement('li', {}, createElement('span', {}, question), button);
	}
}

customElements.define('study-suspended', StudySuspended);
