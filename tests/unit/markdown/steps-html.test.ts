import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { stepsHtml } from '../../../src/markdown/steps-html.ts';

function stepsOf(html: string) {
	const file = new VFile();
	const frontmatter: { stepsHtml?: string } = {};
	file.data.astro = { frontmatter } as never;
	stepsHtml('https://x.example/notes/')()(fromHtml(html, { fragment: true }), file);
	return frontmatter.stepsHtml;
}

test('the steps have full URLs, sentences instead of drawings, and no classes or ids', () => {
	const html =
		'<div class="situation" id="situation"><p>S.</p></div>' +
		'<section class="do-this"><h2 id="do-this">Do this</h2><p id="a">Call <code class="x">a</code>.</p>' +
		'<figure class="flow" id="f"><svg aria-label="A leads to B."><text>A</text></svg><figcaption>F</figcaption></figure>' +
		'<pre class="code"><code><span class="keyword">id="x"</span></code></pre>' +
		'<p><a href="/notes/b/">B</a></p></section>';
	expect(stepsOf(html)).toBe(
		'<p>Call <code>a</code>.</p><p>A leads to B.</p><pre><code>id="x"</code></pre>' +
			'<p><a href="https://x.example/notes/b/">B</a></p>',
	);
});

test('a note that is not a card has no steps', () => {
	expect(stepsOf('<p>About.</p>')).toBe('');
});
