import { reportUnlessMissing } from '../dom/load-script.ts';

const linkAt = ({ target }: Event) =>
	target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-card]') : null;

/** Shows a card's preview when a link to it is under the mouse or has the keyboard focus. A touch opens the link. */
export function listenForPreviews() {
	// Without its script there is no preview; the next link asks for it again.
	const requestPreview = (link: HTMLAnchorElement) =>
		import('./card-preview.ts').then(({ cardPreview }) => cardPreview().request(link), reportUnlessMissing);
	document.addEventListener('pointerover', (event) => {
		const link = linkAt(event);
		if (link && event.pointerType === 'mouse') void requestPreview(link);
	});
	document.addEventListener('focusin', (event) => {
		const link = linkAt(event);
		if (link?.matches(':focus-visible')) void requestPreview(link);
	});
}
