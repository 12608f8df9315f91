import { expect, test } from 'vitest';
import { withPhrases } from '../../../src/search/index/add-phrases.ts';

const PAGE = '<html><body><article><h1>Title</h1></article><footer></footer></body></html>';

test('phrases stand at the end of the card that the index reads', () => {
	const html = withPhrases(PAGE, ['boxes & hosts', '<b>']);
	expect(html).toContain('<p>boxes &amp; hosts</p><p>&lt;b&gt;</p></div></article><footer>');
});

test('a card without phrases is read as it is', () => {
	expect(withPhrases(PAGE, [])).toBe(PAGE);
});

test('a page that is no card is refused', () => {
	expect(() => withPhrases('<html></html>', ['a phrase'])).toThrow('<article>');
});
