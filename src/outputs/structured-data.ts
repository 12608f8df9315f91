import type { Card } from '../model/card.ts';
import { changedOn, publishedOn } from '../model/dates.ts';
import { cardImage, cardPath } from '../model/paths.ts';
import type { Service } from '../model/service.ts';
import type { Site } from '../schema/site.ts';
import type { Address } from './urls.ts';

const CONTEXT = 'https://schema.org';

/** One step of the way from the home page to a page. */
export interface Step {
	words: string;
	path: string;
}

/** A card for search engines: schema.org's `TechArticle`. */
export function techArticle(card: Card, services: readonly Service[], site: Site, address: Address) {
	const url = address(cardPath(card.slug));
	return {
		'@context': CONTEXT,
		'@type': 'TechArticle',
		headline: card.title,
		description: card.answer,
		url,
		mainEntityOfPage: url,
		image: address(cardImage(card.slug)),
		datePublished: publishedOn(card),
		dateModified: changedOn(card),
		inLanguage: 'en',
		author: { '@type': 'Person', name: site.author.name },
		publisher: { '@type': 'Organization', name: site.name, url: address('/') },
		about: services.map(({ name }) => ({ '@type': 'Thing', name })),
	};
}

/** Where a page stands: schema.org's `BreadcrumbList`, from the home page to the page itself. */
export function breadcrumbList(trail: readonly Step[], address: Address) {
	const steps = [{ words: 'Home', path: '/' }, ...trail];
	return {
		'@context': CONTEXT,
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ words, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: words,
			item: address(path),
		})),
	};
}
