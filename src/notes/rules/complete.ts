import type { Fault } from '../fault.ts';
import type { Notes } from '../note.ts';
import { inNotes, shownPath } from '../notes-folder.ts';
import type { Rule } from './rule.ts';

/** Ids of the pages of plain prose that a site can have. */
const PAGES = ['about'];

function introductions(notes: Notes): Fault[] {
	return notes.exams.flatMap(({ id, file, data }) =>
		data.domains.flatMap(({ number, slug }) => {
			const [first, ...others] = notes.domains.filter(({ data: own }) => own.exam === id && own.number === number);
			const path = `${id}/${number}-${slug}`;
			// An introduction with a fault of its own is not read.
			if (!first && notes.ids.domains.includes(path)) return [];
			if (!first)
				return [
					{ file, message: `domain ${number} has no introduction; write ${shownPath(inNotes(`domains/${path}.md`))}` },
				];
			return others.map((other) => ({
				file: other.file,
				message: `is a second introduction to domain ${number} of ${id}`,
			}));
		}),
	);
}

function pages(notes: Notes): Fault[] {
	return notes.pages
		.filter(({ id }) => !PAGES.includes(id))
		.map(({ file }) => ({
			file,
			message: `is shown by no page; move its text to ${shownPath(inNotes(`${PAGES[0]}.md`))}`,
		}));
}

function texts(notes: Notes): Fault[] {
	return [...notes.comparisons, ...notes.services, ...notes.domains, ...notes.pages]
		.filter(({ body }) => body.trim() === '')
		.map(({ file, bodyLine }) => ({ file, line: bodyLine, message: 'has no text; write it below the front matter' }));
}

function formerNames(notes: Notes): Fault[] {
	return notes.services.flatMap(({ file, data, lineOf }) =>
		data.formerly
			.filter((name) => !data.aliases.includes(name))
			.map((name) => ({
				file,
				line: lineOf('formerly'),
				message: `"formerly" names "${name}"; add it to "aliases" too`,
			})),
	);
}

/** Every domain has one introduction, every page, service and comparison its text, and former names are among the aliases. */
export const complete: Rule = (notes) => [
	...introductions(notes),
	...pages(notes),
	...texts(notes),
	...formerNames(notes),
];
