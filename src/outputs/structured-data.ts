import type { Card } from '../model/card.ts';
import { changedOn, publishedOn } from '../model/dates.ts';
import { cardImage, cardPath } from '../model/paths.ts';
import type { Service } from '../model/service.ts';
import type { Site } from '../schema/site.ts';
import type { UrlOf } from '../urls.ts';

const CONTEXT = 'https://schema.org';

/** One link of a breadcrumb trail. */
export interface Crumb {
	label: string;
	path: string;
}

/** A card as a `TechArticle` (https://schema.org/TechArticle). */
export function techArticle(card: Card, services: readonly Service[], site: Site, urlOf: UrlOf) {
	const url = urlOf(cardPath(card.slug));
	return {
		'@context': CONTEXT,
		'@type': 'TechArticle',
		headline: card.title,
		description: card.answer,
		url,
		mainEntityOfPage: url,
		image: urlOf(cardImage(card.slug)),
		datePublished: publishedOn(card),
		dateModified: changedOn(card),
		inLanguage: 'en',
		author: { '@type': 'Person', name: site.author.name },
		publisher: { '@type': 'Organization', name: site.name, url: urlOf('/') },
		...(card.decides ? { keywords: card.decides.join(', ') } : {}),
		about: services.map(({ name }) => ({ '@type': 'Thing', name })),
	};
}

/** A breadcrumb trail as a `BreadcrumbList` (https://schema.org/BreadcrumbList). The home page is added at the start. */
export function breadcrumbList(trail: readonly Crumb[], urlOf: UrlOf) {
	const crumbs = [{ label: 'Home', path: '/' }, ...trail];
	return {
		'@context': CONTEXT,
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ label, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: urlOf(path),
		})),
	};
}
