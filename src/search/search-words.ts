import { isChapters, type Syllabus } from '../model/exam.ts';
import type { Site } from '../schema/site.ts';

/** Words in a search box that depend on the site's notes. */
export interface SearchWords {
	/** What can be typed. */
	placeholder: string;
	/** What a group of cards is called: `domain` or `chapter`. */
	part: string;
	/** What one topic is called, such as `service`; undefined if no card can be found by one. */
	topic: string | undefined;
}

/** The words of a site's search boxes. */
export const searchWords = (
	{ topics }: Pick<Site, 'topics'>,
	exam: Pick<Syllabus, 'id'>,
	{ hasScenarios, hasServices }: { hasScenarios: boolean; hasServices: boolean },
): SearchWords => ({
	placeholder: hasScenarios
		? `A situation, a ${topics.one.toLowerCase()}, an API name, a whole question`
		: 'A title, any words of a note, a whole question',
	part: isChapters(exam) ? 'chapter' : 'domain',
	topic: hasServices ? topics.one.toLowerCase() : undefined,
});
