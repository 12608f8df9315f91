import { z } from 'astro/zod';
import { day } from './day.ts';
import { ID_PATTERN } from './id.ts';

/** A CSS color in hexadecimal form. */
const color = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'is not a color such as "#9b1c1c", in quotes' });

/** The site itself, its own words and its own rules: `site.yaml`. */
export const site = z.strictObject({
	name: z.string().min(1),
	/**
	 * The site's name in the reader's browser, in feeds and in file names: small letters, digits and hyphens. It never
	 * changes, because what readers have stored is found by it.
	 */
	key: z.string().regex(ID_PATTERN, { error: 'must have small letters, digits and hyphens only' }),
	/** One line on the home page; without it, the name is shown. */
	tagline: z.string().max(70).optional(),
	/** For search engines and link previews. */
	description: z.string().max(160),
	/**
	 * Id of the exam that readers prepare for now, a file in `exams/`. Without an exam, cards are arranged by
	 * `chapters/`.
	 */
	exam: z.string().optional(),
	/** Who wrote the notes. */
	author: z
		.strictObject({
			name: z.string(),
			role: z.string().optional(),
			links: z.array(z.strictObject({ label: z.string(), url: z.url() })).default([]),
		})
		.optional(),
	/**
	 * The notes that the cards come from, and the day on which they had all been checked: corrections with a later date are
	 * of the cards.
	 */
	original: z.strictObject({ title: z.string(), date: day, checked: day }).optional(),
	/** URL of the public repository, if there is one. Readers can then suggest corrections. */
	repository: z.url().optional(),
	/** Language of the notes, for hyphenation, sorting and screen readers: a tag such as `en` or `pt-BR`. */
	language: z
		.string()
		.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'is not a language tag such as "en" or "pt-BR"' })
		.default('en'),
	/** What the files in `services/` are called: one of them, and several. */
	topics: z.strictObject({ one: z.string().min(1), many: z.string().min(1) }).default({ one: 'Topic', many: 'Topics' }),
	/**
	 * Hosts whose pages may support a statement, such as `docs.example.org`, with a folder where only that counts:
	 * `github.com/example`. Without any, every page may.
	 */
	officialHosts: z.array(z.string().regex(/^[a-z0-9.-]+(?:\/[\w.-]+)*$/, { error: 'is not a host' })).default([]),
	/** The host of the official documentation: each scenario and comparison needs a page of it among its sources. */
	documentation: z.string().optional(),
	/** Names of vendors that people put before a service's name or leave out: `[AWS, Amazon]`. */
	vendorPrefixes: z.array(z.string().regex(/^\w+$/, { error: 'must be one word' })).default([]),
	/** Words of a query that say nothing on this site, besides common English words. Small letters. */
	stopWords: z.array(z.string().regex(/^[a-z]+$/, { error: 'must have small letters only' })).default([]),
	/** A sentence at the foot of each page, such as "Not affiliated with …". */
	disclaimer: z.string().optional(),
	/** The accent color, for light and for dark screens; each must be readable on the page's background. */
	accent: z.strictObject({ light: color, dark: color }).optional(),
});

export type Site = z.infer<typeof site>;
