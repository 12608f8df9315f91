import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { COLLECTIONS, SINGLES } from './notes/collections.ts';

const notes = ({ base, pattern }: { base: string; pattern: string }) => glob({ base, pattern });

export const collections = {
	scenarios: defineCollection({ loader: notes(COLLECTIONS.scenarios), schema: COLLECTIONS.scenarios.schema }),
	services: defineCollection({ loader: notes(COLLECTIONS.services), schema: COLLECTIONS.services.schema }),
	domains: defineCollection({ loader: notes(COLLECTIONS.domains), schema: COLLECTIONS.domains.schema }),
	exams: defineCollection({ loader: notes(COLLECTIONS.exams), schema: COLLECTIONS.exams.schema }),
	phrases: defineCollection({ loader: notes(COLLECTIONS.phrases), schema: COLLECTIONS.phrases.schema }),
	pages: defineCollection({ loader: notes(COLLECTIONS.pages), schema: COLLECTIONS.pages.schema }),
	site: defineCollection({
		loader: file(SINGLES.site.file, { parser: (text) => ({ site: parse(text) as Record<string, unknown> }) }),
		schema: SINGLES.site.schema,
	}),
	glossary: defineCollection({
		loader: file(SINGLES.glossary.file, {
			parser: (text) => Object.fromEntries((parse(text) as { term: string }[]).map((entry) => [entry.term, entry])),
		}),
		schema: SINGLES.glossary.schema.element,
	}),
};
