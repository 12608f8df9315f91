/** Whether a click is one that follows a link in the same tab. */
export const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
	!(button || ctrlKey || metaKey || shiftKey || altKey);
