import { checkNotes } from '../../src/notes/check-notes.ts';
import { SMALL_SITE_BASE, SMALL_SITE_FOLDER } from './built.ts';
import { type ChangingSite, changingSite } from './changing-site.ts';
import type { CardNote } from './notes.ts';
import { FIXTURE } from './notes-folder.ts';

const { notes } = checkNotes(FIXTURE);

/** The card of the small site with this slug. */
export function smallCard(slug: string): CardNote {
	const card = notes.scenarios.find(({ id }) => id === slug);
	if (!card) throw new Error(`${FIXTURE} has no card ${slug}.`);
	return card;
}

/** A card of the small site that links to another one in its text. */
export const smallLinkingCard = smallCard('kinesis-growing-iterator-age');
/** Another card of the small site. */
export const smallOtherCard = smallCard('kinesis-low-write-throughput');
/** The path of a domain that has both cards. */
export const SMALL_DOMAIN = 'exams/dop-c02/monitoring-and-logging/';
/** A query that finds the first of the two cards. */
export const SMALL_QUERY = 'iterator age';

/** The small site on a server of its own, which a test can change. */
export const changingSmallSite = (): Promise<ChangingSite> => changingSite(SMALL_SITE_FOLDER, SMALL_SITE_BASE);
