import { expect, test } from 'vitest';
import { visibleText } from '../../../src/search/index/visible-text.ts';

test('addresses of links and attributes are no text', () => {
	const html = '<p>See <a href="/scenarios/beanstalk-dotnet/" title="x > y">the other card</a>.</p>';
	expect(visibleText(html).trim()).toBe('See the other card.');
});

test('words of different blocks are separate, words that may break are whole', () => {
	expect(visibleText('<table><tr><td>one</td><td>two</td></tr></table>').split(/\s+/)).toEqual(['', 'one', 'two']);
	expect(visibleText('<code>Create<wbr>Log<wbr>Stream</code> &amp; <b>co</b>de')).toBe('CreateLogStream & code');
});
