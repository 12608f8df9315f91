import { loadAside, loadScript } from '../../dom/load-script.ts';
import { onStoredElsewhere } from '../../dom/on-stored-elsewhere.ts';
import { hasStudyFlag } from './has-study-flag.ts';

/** Keeps the day of the exam that is given at the start, on the device and not in an address, and goes to the review. */
export function listenToStartForm() {
	for (const form of document.querySelectorAll<HTMLFormElement>('study-start form')) {
		const [field, output] = [form.querySelector('input'), form.querySelector('output')];
		field?.addEventListener('input', () =>
			loadAside(async () => {
				const { fieldText } = await import('./field-text.ts');
				if (output) output.textContent = fieldText(field);
			}),
		);
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
	const day = form.querySelector('input')?.value;
	if (day) {
		const script = await loadScript(() => import('./save-exam-day.ts'));
		if (!script) return;
		await script.saveExamDay(day);
	}
	location.assign(form.action);
}
