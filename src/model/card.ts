import type { Gist } from '../markdown/gist.ts';
import type { Outline } from '../markdown/outline.ts';
import type { Scenario } from '../schema/scenario.ts';

/** One situation and its decision. */
export interface Card extends Scenario {
	/** The file's name, and its address for good. */
	slug: string;
	/** The text below the front matter, without the addresses of its statements. */
	markdown: string;
	outline: Outline;
	gist: Gist;
	/** Further words that people search it by, which are not shown. */
	phrases: readonly string[];
}
