import { loadAside, loadScript } from '../../dom/load-script.ts';
import { onStoredElsewhere } from '../../dom/on-stored-elsewhere.ts';
import { hasStudyFlag } from './has-study-flag.ts';

/**
 * Handles the form of the start: stores the day of the exam on the device, instead of in an address, and opens the
 * review.
 */
export function listenToStartForm() {
	for (const form of document.querySelectorAll<HTMLFormElement>('study-start form')) {
		const [field, output] = [form.querySelector('input'), form.querySelector('output')];
		const tell = () =>
			loadAside(async () => {
				if (!field || !output) return;
				const { readField } = await import('./read-field.ts');
				output.textContent = readField(field).text;
			});
		field?.addEventListener('input', tell);
		// The reader may have chosen a day before this script came, or before a reload.
		if (field?.value) tell();
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void start(form);
		});
	}
}

/** Shows the reader's progress once something was studied in another tab, or before Back led to this page again. */
export function followFirstStudy() {
	const show = () => {
		if (!hasStudyFlag()) return;
		document.documentElement.dataset['study'] = 'on';
		loadAside(() => import('./home-progress.ts'));
	};
	onStoredElsewhere('study', show, new AbortController().signal);
}

async function start(form: HTMLFormElement) {
	const field = form.querySelector('input');
	if (field?.value) {
		const script = await loadScript(() => import('./save-exam-day.ts'));
		if (!script) return;
		// The text below the field says what is wrong.
		if (!(await script.saveExamDay(field))) return field.focus();
	}
	location.assign(form.action);
}
