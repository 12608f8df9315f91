import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { embedCard } from '../../../src/markdown/embed-card.ts';
import { collapsible } from '../../../src/markdown/collapsible.ts';

const card =
	'<div class="situation" id="situation"><p>S.</p></div>' +
	'<section class="do-this" aria-labelledby="do-this"><h2 id="do-this">Do this</h2><p id="a">Call <code>a</code>.</p>' +
	'<figure class="flow" id="f"><svg aria-label="A leads to B."><text>A</text></svg><figcaption>F</figcaption></figure>' +
	'<pre class="code"><code><span class="keyword">id="x"</span></code></pre><p><a href="/notes/scenarios/b/">B</a></p></section>';

function collapsibleCard(html: string): string {
	const tree = fromHtml(html, { fragment: true });
	collapsible()(tree);
	return toHtml(tree);
}

test('each section of a card is collapsible and open at first', () => {
	expect(collapsibleCard(card)).toContain(
		'<details class="fold" open><summary><h2 id="do-this">Do this</h2></summary><p id="a">',
	);
	expect(collapsibleCard(card)).toContain('<div class="situation" id="situation"><p>S.</p></div>');
});

test('an embedded card has prefixed ids, lower headings and no collapsible sections', () => {
	const html = embedCard(collapsibleCard(card), 'slug', 2);
	expect(html).toContain('<section class="do-this"><h4 id="slug--do-this">Do this</h4><p id="slug--a">');
	expect(html).not.toContain('details');
	expect(html).toContain('>id="x"<');
});
