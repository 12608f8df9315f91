import { ListeningElement } from '../dom/listening-element.ts';
import { counted } from '../model/counted.ts';
import { required } from '../model/required.ts';

/**
 * Leaves the entries of a list that contain what is typed, and hides sections without one. `data-entries` is a selector
 * for the entries, `data-noun` what one is called.
 */
class ListFilter extends ListeningElement {
	protected connect(signal: AbortSignal) {
		const input = required(this.querySelector('input'), 'the field to filter by');
		this.hidden = false;
		input.addEventListener('input', () => this.#filter(input.value), { signal });
		if (input.value) this.#filter(input.value);
	}

	#filter(text: string) {
		const words = text.toLowerCase().split(/\s+/);
		const entries = [...document.querySelectorAll<HTMLElement>(this.dataset['entries'] ?? '')];
		for (const entry of entries) {
			const content = entry.textContent.toLowerCase();
			entry.hidden = !words.every((word) => content.includes(word));
		}
		const sections = new Set(entries.map((entry) => entry.closest('section')));
		for (const section of sections)
			if (section) section.hidden = entries.every((entry) => entry.hidden || !section.contains(entry));
		const left = entries.filter(({ hidden }) => !hidden).length;
		const output = required(this.querySelector('output'), 'the number of entries');
		output.textContent = text.trim() ? counted(left, this.dataset['noun'] ?? 'entry') : '';
	}
}

customElements.define('list-filter', ListFilter);
