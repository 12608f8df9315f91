import { expect, test } from 'vitest';
import { withTrapNotice } from '../../../src/markdown/trap-notice.ts';

test('the traps of a card begin with its title and its decision', () => {
	const html =
		'<section class="why"><p>W.</p></section><section class="traps" aria-labelledby="traps"><ul></ul></section>';
	const card = { title: 'Fewer than <2> & more', answer: 'Pay $1 for $& less.' };
	expect(withTrapNotice(html, card)).toBe(
		'<section class="why"><p>W.</p></section><section class="traps" aria-labelledby="traps">' +
			'<p class="trap-notice" data-pagefind-ignore="all"><b>Trap in:</b> Fewer than &lt;2&gt; &amp; more. ' +
			'<b>Decision:</b> Pay $1 for $&amp; less.</p><ul></ul></section>',
	);
});
