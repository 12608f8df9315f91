import type { Site } from '../schema/site.ts';
import type { UrlOf } from '../urls.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';

/** An OpenSearch 1.1 description, with which browsers can search the site. Short names have at most 16 characters. */
export function openSearch(site: Site, urlOf: UrlOf): string {
	return `${XML_DECLARATION}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escapeXml(site.name.slice(0, 16))}</ShortName>
	<Description>${escapeXml(site.tagline ?? site.description)}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Language>${site.language}</Language>
	<Image width="16" height="16" type="image/svg+xml">${escapeXml(urlOf('/icon.svg'))}</Image>
	<Url type="text/html" method="get" template="${escapeXml(urlOf('/search/'))}?q={searchTerms}"/>
	<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(urlOf('/opensearch.xml'))}"/>
</OpenSearchDescription>
`;
}
