import { extname } from 'node:path';
import { comparison } from '../schema/comparison.ts';
import { domain } from '../schema/domain.ts';
import { exam } from '../schema/exam.ts';
import { page } from '../schema/page.ts';
import { phrases } from '../schema/phrases.ts';
import { redirect } from '../schema/redirect.ts';
import { scenario } from '../schema/scenario.ts';
import { service } from '../schema/service.ts';
import { site } from '../schema/site.ts';
import { term } from '../schema/term.ts';

/**
 * Every kind of note: its folder, which files belong to it, and which fields they have. Both the site and `lint:notes`
 * use this table.
 */
export const COLLECTIONS = {
	scenarios: { base: 'content/scenarios', pattern: '*.md', schema: scenario },
	comparisons: { base: 'content/comparisons', pattern: '*.md', schema: comparison },
	services: { base: 'content/services', pattern: '*.md', schema: service },
	domains: { base: 'content/domains', pattern: '*/*.md', schema: domain },
	exams: { base: 'content/exams', pattern: '*.yaml', schema: exam },
	phrases: { base: 'content/phrases', pattern: '*.yaml', schema: phrases },
	pages: { base: 'content', pattern: '*.md', schema: page },
} as const;

/** Notes that are one YAML file each. */
export const SINGLES = {
	site: { file: 'content/site.yaml', schema: site },
	redirects: { file: 'content/redirects.yaml', schema: redirect.array() },
	glossary: { file: 'content/glossary.yaml', schema: term.array() },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** A file's path within its collection, without extension. A name alone is not unique: two exams can have equal ones. */
export function idWithin(base: string, file: string): string {
	return file.slice(base.length + 1, -extname(file).length);
}

/** Whether a watched path belongs to the notes, on any system. */
export const isInContent = (path: string) => /[\\/]content[\\/]/.test(path);
