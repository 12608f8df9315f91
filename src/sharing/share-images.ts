import type { Site } from '../schema/site.ts';
import type { Card } from '../model/card.ts';
import { counted } from '../model/counted.ts';
import type { Domain, Exam } from '../model/exam.ts';
import { primaryTask } from '../model/primary-task.ts';
import { cardImage, domainImage, serviceImage, SITE_IMAGE } from '../model/paths.ts';
import { type Service, statusWords } from '../model/service.ts';
import { cardsNaming } from '../model/card-services.ts';

/** A share image: its address, the words on it, and the domain whose hue it bears. */
export interface Share {
	path: string;
	title: string;
	/** The decision, or what the page is about. */
	line: string;
	/** Where the page belongs: a domain, a kind of page. */
	place: string;
	/** The domain's number; without it there is no hue. */
	domain?: number;
}

function ofCard(card: Card, exam: Exam): Share {
	const { domain } = primaryTask(card, exam);
	const place = `${exam.code} · ${domain.number} ${domain.title}`;
	return { path: cardImage(card.slug), title: card.title, line: card.answer, place, domain: domain.number };
}

/** What the service is, as its first sentence says. */
function ofService(service: Service, cards: readonly Card[]): Share {
	const count = cardsNaming(service.id, cards).length;
	const [first = service.about] = service.about.replace(/\[\[[^\]]*?([^\]|:]+)\]\]/g, '$1').split(/(?<=\.)\s/);
	return {
		path: serviceImage(service.id),
		title: service.name,
		line: first.replace(/[`*]/g, ''),
		place: ['Service', statusWords(service), counted(count, 'card')].filter(Boolean).join(' · '),
	};
}

function ofDomain(domain: Domain, exam: Exam): Share {
	return {
		path: domainImage(exam.id, domain.slug),
		title: domain.title,
		line: domain.summary,
		place: `${exam.code} · Domain ${domain.number} · ${domain.weight} %`,
		domain: domain.number,
	};
}

/** The share images of the whole site. Pages without one of their own share the first. */
export function allShares(
	site: Site,
	exam: Exam,
	exams: readonly Exam[],
	cards: readonly Card[],
	services: readonly Service[],
): readonly Share[] {
	return [
		{ path: SITE_IMAGE, title: site.tagline, line: site.description, place: `${exam.code} · ${cards.length} cards` },
		...cards.map((card) => ofCard(card, exam)),
		...services.map((service) => ofService(service, cards)),
		...exams.flatMap((each) => each.domains.map((domain) => ofDomain(domain, each))),
	];
}
