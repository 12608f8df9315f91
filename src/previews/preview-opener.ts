const linkOf = ({ target }: Event) =>
	target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-card]') : null;

/** Shows what a link to a card leads to when a mouse rests on it or the keyboard reaches it. Touch goes straight on. */
export function listenForPreviews() {
	const intend = async (link: HTMLAnchorElement) => (await import('./card-preview.ts')).cardPreview().intend(link);
	document.addEventListener('pointerover', (event) => {
		const link = linkOf(event);
		if (link && event.pointerType === 'mouse') void intend(link);
	});
	document.addEventListener('focusin', (event) => {
		const link = linkOf(event);
		if (link?.matches(':focus-visible')) void intend(link);
	});
}
