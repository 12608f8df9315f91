import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { type DerivedFields, derivedFields } from './markdown/derived-fields.ts';
import { withoutExplicitIds } from './markdown/explicit-ids.ts';
import type { Card } from './model/card.ts';
import type { Comparison } from './model/comparison.ts';
import { chapterOf, chapterSyllabus } from './model/chapters.ts';
import { CHAPTERS, type Exam, examOf, type Syllabus } from './model/exam.ts';
import { inOrder } from './model/in-order.ts';
import type { Page } from './model/page.ts';
import type { Service } from './model/service.ts';
import { withPoints } from './model/points.ts';
import { placeUnplaced } from './model/unplaced.ts';
import type { Redirect } from './schema/redirect.ts';
import type { Site } from './schema/site.ts';
import type { Term } from './schema/term.ts';

/** The notes of the site as plain objects. */
export interface Library {
	site: Site;
	/** What the cards are arranged by: the exam that readers prepare for now or, without one, chapters. */
	exam: Syllabus;
	/** All exams, the current one first; none if the notes have chapters. */
	exams: readonly Exam[];
	/** All that cards are arranged by, the current one first: the exams, or the chapters. */
	syllabuses: readonly Syllabus[];
	/** In the author's order, those without a position sorted by title. */
	cards: readonly Card[];
	/** Sorted by title. */
	comparisons: readonly Comparison[];
	/** By id, sorted by short name. */
	services: ReadonlyMap<string, Service>;
	terms: readonly Term[];
	/** Pages of plain text such as `about`, by id. */
	pages: ReadonlyMap<string, Page>;
	/** Old addresses of pages that have moved. */
	redirects: readonly Redirect[];
}

/** The HTML of an entry's Markdown. */
function htmlOf({ collection, id, rendered }: CollectionEntry<CollectionKey>): string {
	if (!rendered) throw new Error(`The entry "${id}" of the collection "${collection}" was not rendered.`);
	return rendered.html;
}

/** The content of a collection that is one file; `undefined` if it has a fault. */
async function loadSingle<Kind extends 'site' | 'glossary' | 'redirects'>(kind: Kind) {
	const [entry] = await getCollection(kind);
	return entry?.data.content as CollectionEntry<Kind>['data']['content'] | undefined;
}

async function loadSite(): Promise<Site> {
	const site = await loadSingle('site');
	if (!site) throw new Error('site.yaml could not be read.');
	return site;
}

async function loadExams(current: string): Promise<Exam[]> {
	const introductions = await getCollection('domains');
	const entries = await getCollection('exams');
	return entries
		.map(({ id, data }) => ({
			...data,
			id,
			pace: { minutes: data.minutes, questions: data.questions.total },
			domains: data.domains.map((domain) => {
				const introduction = introductions.find(
					(entry) => entry.data.exam === id && entry.data.number === domain.number,
				);
				// The rules require an introduction. It is missing only in development, when its file has a fault.
				const { summary = '' } = introduction?.data ?? {};
				const tasks = domain.tasks.map(withPoints);
				return { ...domain, tasks, exam: id, summary, html: introduction ? htmlOf(introduction) : '' };
			}),
		}))
		.sort((a, b) => Number(b.id === current) - Number(a.id === current) || b.id.localeCompare(a.id));
}

async function loadCards({ language }: Site): Promise<Card[]> {
	const phrases = new Map((await getCollection('phrases')).map(({ id, data }) => [id, data.phrases]));
	const cards = (await getCollection('scenarios')).map((entry) => ({
		...entry.data,
		slug: entry.id,
		markdown: withoutExplicitIds(entry.body ?? ''),
		html: htmlOf(entry),
		phrases: phrases.get(entry.id) ?? [],
		...derivedFields(entry.rendered?.metadata?.frontmatter as DerivedFields, entry.data),
	}));
	const { compare } = new Intl.Collator(language);
	return cards.sort((a, b) => inOrder(a, b, compare));
}

async function loadComparisons(): Promise<Comparison[]> {
	const comparisons = (await getCollection('comparisons')).map((entry) => ({
		...entry.data,
		slug: entry.id,
		html: htmlOf(entry),
		portableMarkdown: (entry.rendered?.metadata?.frontmatter as DerivedFields).portableMarkdown,
	}));
	return comparisons.sort((a, b) => a.title.localeCompare(b.title));
}

async function loadServices(): Promise<Map<string, Service>> {
	const services = (await getCollection('services')).map((entry) => ({
		...entry.data,
		id: entry.id,
		about: (entry.body ?? '').trim(),
		html: htmlOf(entry),
	}));
	services.sort((a, b) => a.short.localeCompare(b.short));
	return new Map(services.map((service) => [service.id, service]));
}

type Placed = Pick<Library, 'exam' | 'exams' | 'syllabuses' | 'cards'>;

async function placeByExam(id: string, site: Site): Promise<Placed> {
	const all = await loadExams(id);
	const { exam, cards } = placeUnplaced(examOf(id, all), await loadCards(site));
	const exams = all.map((each) => (each.id === id ? exam : each));
	return { exam, exams, syllabuses: exams, cards };
}

/** Without an exam, a card's chapter is its task. */
async function placeByChapters(site: Site): Promise<Placed> {
	const chapters = (await getCollection('chapters')).map((entry) => ({
		...entry.data,
		id: entry.id,
		html: htmlOf(entry),
	}));
	const cards = (await loadCards(site)).map((card) => ({ ...card, tasks: { [CHAPTERS]: [chapterOf(card)] } }));
	const exam = chapterSyllabus(chapters, cards, site.name);
	return { exam, exams: [], syllabuses: [exam], cards };
}

async function load(): Promise<Library> {
	const site = await loadSite();
	const placed = await (site.exam === undefined ? placeByChapters(site) : placeByExam(site.exam, site));
	const pages = (await getCollection('pages')).map(
		(entry) => [entry.id, { ...entry.data, html: htmlOf(entry) }] as const,
	);
	return {
		site,
		...placed,
		comparisons: await loadComparisons(),
		services: await loadServices(),
		terms: (await loadSingle('glossary')) ?? [],
		pages: new Map(pages),
		redirects: (await loadSingle('redirects')) ?? [],
	};
}

let loaded: Promise<Library> | undefined;

/** The notes. They are loaded once: Astro reloads this module when a note has changed. */
export function library(): Promise<Library> {
	return (loaded ??= load());
}
