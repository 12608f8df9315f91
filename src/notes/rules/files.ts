import { COLLECTIONS } from '../collections.ts';
import { shownPath } from '../notes-folder.ts';
import { ID_PATTERN } from '../../schema/id.ts';
import type { Rule } from './rule.ts';

/** What an id would have to look like to be part of an address. */
function asAddress(id: string): string {
	return id
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean)
		.join('-');
}

/** Every file's name can be part of an address, and every file belongs to a kind of note. */
export const files: Rule = (notes) => {
	const { scenarios, chapters, comparisons, services, domains, exams, pages } = notes;
	const names = [...scenarios, ...chapters, ...comparisons, ...services, ...domains, ...exams, ...pages]
		.filter(({ id }) => !ID_PATTERN.test(id))
		.map(({ file, id }) => ({
			file,
			message: `cannot be part of an address; write its name in small letters, digits and hyphens: ${asAddress(id)}`,
		}));
	const places = Object.values(COLLECTIONS).map(({ base, pattern }) => shownPath(`${base}/${pattern}`));
	const unread = notes.strays.map((file) => ({ file, message: `is read by nothing; notes are ${places.join(', ')}` }));
	return [...names, ...unread];
};
