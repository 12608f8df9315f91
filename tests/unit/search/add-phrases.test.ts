import { expect, test } from 'vitest';
import { addPhrases } from '../../../src/search/index/add-phrases.ts';

const PAGE = '<html><body><article><h1>Title</h1></article><footer></footer></body></html>';

test('phrases are added at the end of the card, with special characters escaped', () => {
	const html = addPhrases(PAGE, ['boxes & hosts', '<b>']);
	expect(html).toContain('<p>boxes &amp; hosts</p><p>&lt;b&gt;</p></div></article><footer>');
});

test('the page of a card without phrases stays as it is', () => {
	expect(addPhrases(PAGE, [])).toBe(PAGE);
});

test('a page without an article causes an error', () => {
	expect(() => addPhrases('<html></html>', ['a phrase'])).toThrow('<article>');
});
