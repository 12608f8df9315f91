import type { Site } from '../schema/site.ts';
import type { Card } from '../model/card.ts';
import { cardsNaming } from '../model/card-services.ts';
import { type Comparison, firstTask } from '../model/comparison.ts';
import { counted } from '../model/counted.ts';
import { type Domain, domainLabel, isChapters, type Syllabus } from '../model/exam.ts';
import { cardImage, comparisonImage, domainImage, serviceImage, SITE_IMAGE } from '../model/paths.ts';
import { primaryTask } from '../model/primary-task.ts';
import { type Service, statusWords } from '../model/service.ts';
import type { ShareImageText } from './images/layout-share-image.ts';

/** What a share image shows, and its address. The site's name is added when it is rendered. */
export interface ShareImage extends Omit<ShareImageText, 'site'> {
	/** From the site's root. */
	path: string;
}

function cardShareImage(card: Card, exam: Syllabus): ShareImage {
	const { domain } = primaryTask(card, exam);
	const place = isChapters(exam) ? domain.title : `${exam.code} · ${domainLabel(domain)}`;
	return { path: cardImage(card.slug), title: card.title, line: card.summary, place, domain: domain.number };
}

function comparisonShareImage(comparison: Comparison, exam: Syllabus): ShareImage {
	const { slug, title, answer, rows } = comparison;
	const domain = firstTask(comparison, exam)?.domain;
	return {
		path: comparisonImage(slug),
		title,
		line: answer,
		place: `${exam.code} · ${rows.length} look-alikes compared`,
		...(domain ? { domain: domain.number } : {}),
	};
}

/** The first sentence as plain text: without Markdown, and with the words of a link only. */
const firstSentence = (markdown: string) =>
	markdown
		.replace(/\[\[[^\]]*?([^\]|:]+)\]\]/g, '$1')
		.replace(/(?<=\.)\s.*$/s, '')
		.replace(/[`*]/g, '');

function serviceShareImage(service: Service, cards: readonly Card[], topic: string): ShareImage {
	const count = cardsNaming(service.id, cards).length;
	return {
		path: serviceImage(service.id),
		title: service.name,
		line: firstSentence(service.about),
		place: [topic, statusWords(service), counted(count, 'card')].filter(Boolean).join(' · '),
	};
}

function domainShareImage(domain: Domain, exam: Syllabus): ShareImage {
	return {
		path: domainImage(exam.id, domain.slug),
		title: domain.title,
		line: domain.summary,
		place: isChapters(exam) ? exam.name : `${exam.code} · Domain ${domain.number} · ${domain.weight} %`,
		domain: domain.number,
	};
}

/** The share images of all pages. The first one is for pages that have no image of their own. */
export function shareImages(
	site: Pick<Site, 'name' | 'tagline' | 'description' | 'topics'>,
	exam: Syllabus,
	exams: readonly Syllabus[],
	cards: readonly Card[],
	comparisons: readonly Comparison[],
	services: readonly Service[],
): readonly ShareImage[] {
	const count = counted(cards.length, 'card');
	const place = isChapters(exam) ? count : `${exam.code} · ${count}`;
	return [
		{ path: SITE_IMAGE, title: site.tagline ?? site.name, line: site.description, place },
		...cards.map((card) => cardShareImage(card, exam)),
		...comparisons.map((comparison) => comparisonShareImage(comparison, exam)),
		...services.map((service) => serviceShareImage(service, cards, site.topics.one)),
		...exams.flatMap((each) => each.domains.map((domain) => domainShareImage(domain, each))),
	];
}
