/** Whether a pointer is on the backdrop of a dialog. The target of events there is the dialog, as on its padding. */
function isOnBackdrop({ target, clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
	const { left, right, top, bottom } = dialog.getBoundingClientRect();
	return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

/** Closes a dialog when the reader presses and releases on its backdrop. */
export function closeFromBackdrop(dialog: HTMLDialogElement) {
	let isPressed = false;
	dialog.addEventListener('pointerdown', (event) => {
		isPressed = isOnBackdrop(event, dialog);
	});
	// After a press in one element and a release in another, the click is on the dialog that both are in.
	dialog.addEventListener('click', (event) => {
		if (isPressed && isOnBackdrop(event, dialog)) dialog.close();
		isPressed = false;
	});
}
