import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { notesLoader } from './integrations/notes-loader.ts';
import { COLLECTIONS, SINGLES } from './notes/collections.ts';

/** The schema of a collection that is one file. Astro's entries are objects, but such a file may be a list. */
const singleFile = <Schema extends z.ZodType>(content: Schema) => z.object({ content });

/** The collections that Astro stores and renders. The loader has checked the notes already; the schemas give the types. */
export const collections = {
	scenarios: defineCollection({ loader: notesLoader('scenarios'), schema: COLLECTIONS.scenarios.schema }),
	comparisons: defineCollection({ loader: notesLoader('comparisons'), schema: COLLECTIONS.comparisons.schema }),
	chapters: defineCollection({ loader: notesLoader('chapters'), schema: COLLECTIONS.chapters.schema }),
	services: defineCollection({ loader: notesLoader('services'), schema: COLLECTIONS.services.schema }),
	domains: defineCollection({ loader: notesLoader('domains'), schema: COLLECTIONS.domains.schema }),
	exams: defineCollection({ loader: notesLoader('exams'), schema: COLLECTIONS.exams.schema }),
	phrases: defineCollection({ loader: notesLoader('phrases'), schema: COLLECTIONS.phrases.schema }),
	pages: defineCollection({ loader: notesLoader('pages'), schema: COLLECTIONS.pages.schema }),
	site: defineCollection({ loader: notesLoader('site'), schema: singleFile(SINGLES.site.schema) }),
	glossary: defineCollection({ loader: notesLoader('glossary'), schema: singleFile(SINGLES.glossary.schema) }),
	redirects: defineCollection({ loader: notesLoader('redirects'), schema: singleFile(SINGLES.redirects.schema) }),
};
