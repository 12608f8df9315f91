import { expect, test } from 'vitest';
import { isSafeUrl } from '../../../src/markdown/sanitize.ts';
import { render } from '../../support/markdown.ts';

test.each(['https://a.example/', 'http://a.example/', 'mailto:a@b.example', '/scenarios/a/', '#id', 'a/b', ''])(
	'%j is safe',
	(url) => {
		expect(isSafeUrl(url)).toBe(true);
	},
);

test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,a', 'https://['])(
	'%j is not safe',
	(url) => {
		expect(isSafeUrl(url)).toBe(false);
	},
);

test('unsafe URLs of links and images are replaced with #', async () => {
	const { all } = await render('[a](javascript:alert(1)) ![b](data:text/html,b) [c]\n\n[c]: vbscript:x');
	expect(all('a').map(({ properties }) => properties['href'])).toEqual(['#', '#']);
	expect(all('img').map(({ properties }) => properties['src'])).toEqual(['#']);
});

test('HTML is shown as text, and comments are removed', async () => {
	const { all, texts } = await render('A <b onclick="x()">bold</b> word.\n\n<!-- hidden -->\n\n<script>x()</script>');
	expect(all('b, script')).toEqual([]);
	expect(texts('p')).toEqual(['A <b onclick="x()">bold</b> word.']);
});
