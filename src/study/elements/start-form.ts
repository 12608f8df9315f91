import { loadAside, loadScript } from '../../dom/load-script.ts';

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

async function start(form: HTMLFormElement) {
	const day = form.querySelector('input')?.value;
	if (day) {
		const script = await loadScript(() => import('./save-exam-day.ts'));
		if (!script) return;
		await script.saveExamDay(day);
	}
	location.assign(form.action);
}
