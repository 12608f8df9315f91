import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { fromHtml } from 'hast-util-from-html';
import { type StudyText, studyText } from '../../../src/markdown/study-text.ts';

function studyTextOf(html: string): StudyText {
	const file = new VFile();
	file.data.astro = { frontmatter: {} } as never;
	studyText()(fromHtml(html, { fragment: true }), file);
	return (file.data.astro as unknown as { frontmatter: { studyText: StudyText } }).frontmatter.studyText;
}

test('the study text is plain text with code in backticks', () => {
	const html = `<div class="situation" id="situation"><p>Uses <code>a &lt; b</code>
		and <a data-card="x" href="/x/">another card</a>.</p></div>
		<section class="why"><h2>Why</h2><p>One.</p><ul><li>Two.</li></ul><pre>left out</pre></section>`;
	expect(studyTextOf(html)).toMatchObject({ situation: 'Uses `a < b` and “another card”.', why: 'One.\nTwo.' });
});

test('a trap consists of its bold first words and the rest, in tight and loose lists', () => {
	const html = `<section class="traps"><h2>Traps</h2><ul>
		<li id="one"><strong>Take <code>x</code>.</strong> It fails.</li>
		<li id="two"><p><strong>Take y.</strong> It fails too.</p></li></ul></section>`;
	expect(studyTextOf(html).traps).toEqual([
		{ id: 'one', lead: 'Take `x`.', rest: 'It fails.' },
		{ id: 'two', lead: 'Take y.', rest: 'It fails too.' },
	]);
});
