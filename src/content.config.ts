import { defineCollection } from 'astro:content';
import { notesLoader } from './integrations/notes-loader.ts';
import { COLLECTIONS, SINGLES } from './notes/collections.ts';

/** What Astro stores and renders. The loader hands over notes that are checked already; the schemas give the types. */
export const collections = {
	scenarios: defineCollection({ loader: notesLoader('scenarios'), schema: COLLECTIONS.scenarios.schema }),
	services: defineCollection({ loader: notesLoader('services'), schema: COLLECTIONS.services.schema }),
	domains: defineCollection({ loader: notesLoader('domains'), schema: COLLECTIONS.domains.schema }),
	exams: defineCollection({ loader: notesLoader('exams'), schema: COLLECTIONS.exams.schema }),
	phrases: defineCollection({ loader: notesLoader('phrases'), schema: COLLECTIONS.phrases.schema }),
	pages: defineCollection({ loader: notesLoader('pages'), schema: COLLECTIONS.pages.schema }),
	site: defineCollection({ loader: notesLoader('site'), schema: SINGLES.site.schema }),
	glossary: defineCollection({ loader: notesLoader('glossary'), schema: SINGLES.glossary.schema.element }),
	redirects: defineCollection({ loader: notesLoader('redirects'), schema: SINGLES.redirects.schema.element }),
};
