import { getCollection, getEntry } from 'astro:content';
import { parse } from 'yaml';
import redirects from '../content/redirects.yaml?raw';
import { withoutExplicitIds } from './markdown/explicit-ids.ts';
import type { Card } from './model/card.ts';
import { type Exam, examOf } from './model/exam.ts';
import type { Service } from './model/service.ts';
import { NotesError } from './notes/fault.ts';
import { checkNotes } from './notes/check.ts';
import { redirect, type Redirect } from './schema/redirect.ts';
import type { Site } from './schema/site.ts';
import type { Term } from './schema/term.ts';

/** Everything the notes hold, as plain objects. */
export interface Library {
	site: Site;
	/** The exam that readers prepare for now. */
	exam: Exam;
	/** All exams, the current one first. */
	exams: readonly Exam[];
	cards: readonly Card[];
	services: ReadonlyMap<string, Service>;
	terms: readonly Term[];
	/** Pages that have moved. */
	redirects: readonly Redirect[];
}

async function loadSite(): Promise<Site> {
	const entry = await getEntry('site', 'site');
	if (!entry) throw new Error('content/site.yaml could not be read.');
	return entry.data;
}

async function loadExams(current: string): Promise<Exam[]> {
	const introductions = await getCollection('domains');
	const entries = await getCollection('exams');
	return entries
		.map(({ id, data }) => ({
			...data,
			id,
			domains: data.domains.map((domain) => {
				const own = introductions.find((entry) => entry.data.exam === id && entry.data.number === domain.number);
				return { ...domain, exam: id, summary: own?.data.summary ?? '' };
			}),
		}))
		.sort((a, b) => Number(b.id === current) - Number(a.id === current) || b.id.localeCompare(a.id));
}

/** What plugins of the markdown pipeline write into a card's front matter. */
type Written = Pick<Card, 'outline' | 'studyText' | 'stepsHtml' | 'portableMarkdown'>;

const pick = ({ outline, studyText, stepsHtml, portableMarkdown }: Written) => ({
	outline,
	studyText,
	stepsHtml,
	portableMarkdown,
});

async function load(): Promise<Library> {
	// The build command has applied the rules just before and says so; they are a good part of a build.
	const isChecked = process.env['NOTES_IN_ORDER'] !== undefined;
	const faults = isChecked ? [] : checkNotes('.').faults;
	if (faults.length > 0) throw new NotesError(faults);
	const site = await loadSite();
	const exams = await loadExams(site.exam);
	const phrases = new Map((await getCollection('phrases')).map(({ id, data }) => [id, data.phrases]));
	const cards = (await getCollection('scenarios')).map(({ id, data, body = '', rendered }) => ({
		...data,
		slug: id,
		markdown: withoutExplicitIds(body),
		phrases: phrases.get(id) ?? [],
		...pick(rendered?.metadata?.frontmatter as Written),
	}));
	const services = (await getCollection('services')).map(({ id, data, body = '' }) => ({
		...data,
		id,
		about: body.trim(),
	}));
	return {
		site,
		exam: examOf(site.exam, exams),
		exams,
		cards: cards.sort((a, b) => a.title.localeCompare(b.title)),
		services: new Map(services.sort((a, b) => a.short.localeCompare(b.short)).map((service) => [service.id, service])),
		redirects: redirect.array().parse(parse(redirects)),
		terms: (await getCollection('glossary')).map(({ data }) => data),
	};
}

let loaded: Promise<Library> | undefined;

/**
 * The notes, read and checked once for a build and anew for each page while an author edits.
 * @throws NotesError that names every fault of every file
 */
export function library(): Promise<Library> {
	if (import.meta.env.DEV) return load();
	return (loaded ??= load());
}
