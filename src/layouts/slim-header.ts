/** Scrolling by fewer pixels is not meant: a finger on the screen is never quite still. */
const MIN_DISTANCE = 6;

/**
 * Says in `data-header` of the root what the style sheet does with the header below the top of the page: `away` while
 * the reader scrolls down, and `slim` after scrolling up.
 */
export function followScrolling() {
	const { dataset } = document.documentElement;
	const header = document.querySelector('header');
	let last = scrollY;
	const follow = () => {
		const y = scrollY;
		const isAtTop = y <= (header?.offsetHeight ?? 0);
		if (!isAtTop && Math.abs(y - last) < MIN_DISTANCE) return;
		dataset['header'] = isAtTop ? '' : y < last ? 'slim' : 'away';
		last = y;
	};
	addEventListener('scroll', follow, { passive: true });
}
