import { escapeText } from '../markdown/escape-html.ts';
import { type Comparison, firstTask } from '../model/comparison.ts';
import type { Syllabus } from '../model/exam.ts';
import { comparisonPath } from '../model/paths.ts';
import { comparisonText } from '../study/build-compared-prompts.ts';
import { rowPromptsOf } from '../study/compared-prompts.ts';
import type { UrlOf } from '../urls.ts';
import { type AnkiNote, inlineHtml } from './anki-note.ts';

/** A note for each row of a comparison: which of the look-alikes fits the deciding fact? */
export function comparisonNotes(comparison: Comparison, exam: Syllabus, urlOf: UrlOf): AnkiNote[] {
	const { slug, title, services } = comparison;
	const domain = firstTask(comparison, exam)?.domain;
	const tags = [
		...(domain ? [`${exam.id}::${domain.number}-${domain.slug}`] : []),
		...services.map((service) => `service::${service}`),
		'comparison',
	];
	const inline = (text: string) => inlineHtml(text, urlOf);
	return rowPromptsOf(comparisonText(comparison)).map(({ id, row }) => ({
		id,
		front: `<p><b>${escapeText(title)}</b></p><p>${inline(row.decides)}</p><p><b>Which one fits?</b></p>`,
		back: `<p><b>${inline(row.name)}</b></p><ul>${row.cells.map((cell) => `<li>${inline(cell)}</li>`).join('')}</ul><p><a href="${urlOf(comparisonPath(slug))}#${row.id}">${escapeText(title)}</a></p>`,
		tags,
	}));
}
