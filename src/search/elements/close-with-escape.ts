import { required } from '../../model/required.ts';

/**
 * Closes a dialog when the reader presses Escape in its empty search field. Other browsers do that by themselves, but in
 * Safari a search field keeps the key to itself, also when it has nothing to clear.
 */
export function closeWithEscape(dialog: HTMLDialogElement) {
	const field = required(dialog.querySelector('input'), 'the search field');
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing || field.value !== '') return;
		event.preventDefault();
		dialog.close();
	});
}
