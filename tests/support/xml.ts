import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { SITE_FOLDER } from './built.ts';

const parser = new XMLParser({
	ignoreAttributes: false,
	isArray: (name) => ['entry', 'link', 'url', 'sitemap', 'Url'].includes(name),
});

/**
 * Reads a built XML file. Elements that may be repeated are always arrays.
 * @throws when it is not well-formed
 */
export function readXml<Shape>(path: string): Shape {
	const text = readFileSync(join(SITE_FOLDER, path), 'utf8');
	const fault = XMLValidator.validate(text);
	if (fault !== true) throw new Error(`${path}:${fault.err.line}: ${fault.err.msg}`);
	return parser.parse(text) as Shape;
}
