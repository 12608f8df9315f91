import type { StudyText } from '../markdown/study-text.ts';
import type { Outline } from '../markdown/outline.ts';
import type { Scenario } from '../schema/scenario.ts';

/** One situation and its decision. */
export interface Card extends Scenario {
	/** The file's name, and its address for good. */
	slug: string;
	/** The text below the front matter, without the addresses of its statements. */
	markdown: string;
	/** The same for any program: links with full addresses, flows in words. */
	portableMarkdown: string;
	/** The text as HTML, for the card's own page. */
	html: string;
	outline: Outline;
	studyText: StudyText;
	/** What to do, as HTML that needs no style sheet, with full addresses. */
	stepsHtml: string;
	/** Further words that people search it by, which are not shown. */
	phrases: readonly string[];
}
