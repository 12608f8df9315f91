import { expect, test } from 'vitest';
import { escapeHtml, escapeText } from '../../../src/markdown/escape-html.ts';

test('a text between tags keeps its quotes', () => {
	expect(escapeText('a < b && "c" > d')).toBe('a &lt; b &amp;&amp; "c" &gt; d');
});

test('a text in an attribute cannot end it', () => {
	expect(escapeHtml('"><script>')).toBe('&quot;&gt;&lt;script&gt;');
});

test('an entity in the text is escaped as well', () => {
	expect(escapeHtml('&lt;')).toBe('&amp;lt;');
});
