import { linkingCard, pathOf } from './live-cards.ts';
import { notes } from './notes.ts';

/** The path of the first of some notes with a property. */
function pathTo<Note extends { id: string }>(
	folder: string,
	all: readonly Note[],
	has: (note: Note) => boolean,
): string {
	const note = all.find(has);
	if (!note) throw new Error(`No note in ${folder} has what its template needs.`);
	return `${folder}/${note.id}/`;
}

const exam = pathTo('exams', notes.exams, ({ data }) => data.status === 'current');
const domain = notes.exams.find(({ id }) => exam === `exams/${id}/`)?.data.domains[0]?.slug ?? '';

/** One page of each kind, without the slash in front of its path, to go behind any base path. */
export const TEMPLATES = {
	'the home page': './',
	'a card': pathOf(linkingCard),
	'the list of cards': 'scenarios/',
	'the list of services': 'services/',
	'a service': pathTo('services', notes.services, ({ data }) => data.status !== 'current'),
	'an exam': exam,
	'a retired exam': pathTo('exams', notes.exams, ({ data }) => data.status !== 'current'),
	'a domain': `${exam}${domain}/`,
	'the search page': 'search/',
	'the glossary': 'glossary/',
	'the list of changes': 'changes/',
	'the page about the notes': 'about/',
	'the review': 'review/',
	'the practice': 'practice/',
	'the cheat sheets': 'cheat-sheets/',
	'a cheat sheet': `cheat-sheets/${domain}/`,
	'the page about the deck': 'anki/',
	'the starred cards': 'starred/',
	'a missing page': `${pathOf(linkingCard).replace(/.\/$/, '')}/`,
} as const;
