import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { notesLoader } from './integrations/notes-loader.ts';
import { COLLECTIONS, SINGLES } from './notes/collections.ts';

/** An entry is an object; a file may be a list. */
const contentOf = <Schema extends z.ZodType>(content: Schema) => z.object({ content });

/** What Astro stores and renders. The loader hands over notes that are checked already; the schemas give the types. */
export const collections = {
	scenarios: defineCollection({ loader: notesLoader('scenarios'), schema: COLLECTIONS.scenarios.schema }),
	services: defineCollection({ loader: notesLoader('services'), schema: COLLECTIONS.services.schema }),
	domains: defineCollection({ loader: notesLoader('domains'), schema: COLLECTIONS.domains.schema }),
	exams: defineCollection({ loader: notesLoader('exams'), schema: COLLECTIONS.exams.schema }),
	phrases: defineCollection({ loader: notesLoader('phrases'), schema: COLLECTIONS.phrases.schema }),
	pages: defineCollection({ loader: notesLoader('pages'), schema: COLLECTIONS.pages.schema }),
	site: defineCollection({ loader: notesLoader('site'), schema: contentOf(SINGLES.site.schema) }),
	glossary: defineCollection({ loader: notesLoader('glossary'), schema: contentOf(SINGLES.glossary.schema) }),
	redirects: defineCollection({ loader: notesLoader('redirects'), schema: contentOf(SINGLES.redirects.schema) }),
};
