import type { Card } from '../model/card.ts';
import { changedOn, publishedOn } from '../model/dates.ts';
import type { Comparison } from '../model/comparison.ts';
import { cardImage, cardPath, comparisonImage, comparisonPath } from '../model/paths.ts';
import type { Service } from '../model/service.ts';
import type { Site } from '../schema/site.ts';
import type { UrlOf } from '../urls.ts';

const CONTEXT = 'https://schema.org';

/** One link of a breadcrumb trail. */
export interface Crumb {
	label: string;
	path: string;
}

interface Article {
	title: string;
	answer: string;
	path: string;
	image: string;
	published: string | undefined;
	changed: string | undefined;
	keywords: readonly string[];
}

/** A page as a `TechArticle` (https://schema.org/TechArticle). */
function techArticle(article: Article, services: readonly Service[], site: Site, urlOf: UrlOf) {
	const url = urlOf(article.path);
	return {
		'@context': CONTEXT,
		'@type': 'TechArticle',
		headline: article.title,
		description: article.answer,
		url,
		mainEntityOfPage: url,
		image: urlOf(article.image),
		...(article.published ? { datePublished: article.published } : {}),
		...(article.changed ? { dateModified: article.changed } : {}),
		inLanguage: site.language,
		...(site.author ? { author: { '@type': 'Person', name: site.author.name } } : {}),
		publisher: { '@type': 'Organization', name: site.name, url: urlOf('/') },
		...(article.keywords.length > 0 ? { keywords: article.keywords.join(', ') } : {}),
		...(services.length > 0 ? { about: services.map(({ name }) => ({ '@type': 'Thing', name })) } : {}),
	};
}

/** A card as an article. */
export function cardArticle(card: Card, services: readonly Service[], site: Site, urlOf: UrlOf) {
	const { slug, title, summary: answer, decides: keywords = [] } = card;
	const dates = { published: publishedOn(card), changed: changedOn(card) };
	return techArticle(
		{ title, answer, path: cardPath(slug), image: cardImage(slug), ...dates, keywords },
		services,
		site,
		urlOf,
	);
}

/** A comparison as an article. */
export function comparisonArticle(comparison: Comparison, services: readonly Service[], site: Site, urlOf: UrlOf) {
	const { slug, title, answer, rows, verified } = comparison;
	const dates = { published: verified, changed: verified };
	const keywords = rows.map(({ name }) => name);
	return techArticle(
		{ title, answer, path: comparisonPath(slug), image: comparisonImage(slug), ...dates, keywords },
		services,
		site,
		urlOf,
	);
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
