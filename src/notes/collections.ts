import { extname } from 'node:path';
import { comparison } from '../schema/comparison.ts';
import { domain } from '../schema/domain.ts';
import { exam } from '../schema/exam.ts';
import { page } from '../schema/page.ts';
import { phrases } from '../schema/phrases.ts';
import { redirect } from '../schema/redirect.ts';
import { card, schemaOfCard } from '../schema/card.ts';
import { chapter } from '../schema/chapter.ts';
import { service } from '../schema/service.ts';
import { site } from '../schema/site.ts';
import { term } from '../schema/term.ts';
import { inNotes, NOTES_NAME } from './notes-folder.ts';

/**
 * Every kind of note: its folder, which files belong to it, and which fields they have. Both the site and `lint:notes`
 * use this table.
 */
export const COLLECTIONS = {
	scenarios: { base: inNotes('scenarios'), pattern: '*.md', schema: card, schemaOf: schemaOfCard },
	chapters: { base: inNotes('chapters'), pattern: '*.md', schema: chapter },
	comparisons: { base: inNotes('comparisons'), pattern: '*.md', schema: comparison },
	services: { base: inNotes('services'), pattern: '*.md', schema: service },
	domains: { base: inNotes('domains'), pattern: '*/*.md', schema: domain },
	exams: { base: inNotes('exams'), pattern: '*.yaml', schema: exam },
	phrases: { base: inNotes('phrases'), pattern: '*.yaml', schema: phrases },
	pages: { base: NOTES_NAME, pattern: '*.md', schema: page },
} as const;

/** Notes that are one YAML file each. */
export const SINGLES = {
	site: { file: inNotes('site.yaml'), schema: site },
	redirects: { file: inNotes('redirects.yaml'), schema: redirect.array() },
	glossary: { file: inNotes('glossary.yaml'), schema: term.array() },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** A file's path within its collection, without extension. A name alone is not unique: two exams can have equal ones. */
export function idWithin(base: string, file: string): string {
	return file.slice(base.length + 1, -extname(file).length);
}
