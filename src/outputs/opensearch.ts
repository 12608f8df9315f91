import type { Site } from '../schema/site.ts';
import type { Address } from './urls.ts';
import { escapeXml, XML } from './xml.ts';

/** Lets a browser's address bar search the site (OpenSearch 1.1). A short name has at most 16 characters. */
export function openSearch(site: Site, address: Address): string {
	return `${XML}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escapeXml(site.name.slice(0, 16))}</ShortName>
	<Description>${escapeXml(site.tagline)}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Language>en</Language>
	<Image width="16" height="16" type="image/svg+xml">${escapeXml(address('/icon.svg'))}</Image>
	<Url type="text/html" method="get" template="${escapeXml(address('/search/'))}?q={searchTerms}"/>
	<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(address('/opensearch.xml'))}"/>
</OpenSearchDescription>
`;
}
