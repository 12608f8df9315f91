import { loadOnce } from '../../model/load-once.ts';
import { isCount, isObject, isString } from '../../model/type-guards.ts';
import { checkStudyIndex } from '../study-index.ts';
import { LoadError, loadData, MissingFileError } from './load-data.ts';

/** What the list of starred cards shows of a card, from the file of its preview. */
interface CardSummary {
	title: string;
	answer: string;
	domain: { hue: number; label: string };
}

export interface ListedCard {
	slug: string;
	/** Undefined if it could not be loaded now. */
	summary?: CardSummary;
}

function checkSummary(value: unknown): CardSummary {
	if (isObject(value) && isString(value['title']) && isString(value['answer'])) {
		const { title, answer, domain } = value;
		if (isObject(domain) && isCount(domain['hue']) && isString(domain['label']))
			return { title, answer, domain: { hue: domain['hue'], label: domain['label'] } };
	}
	throw new Error('The preview of a card is not valid.');
}

const loadSummary = loadOnce((slug: string) => loadData(`scenarios/${slug}.json`, checkSummary));
const loadIndex = loadOnce(() => loadData('review/prompts.json', checkStudyIndex));

/** Runs a task that loads the summary of a card. If it cannot be loaded now, the card is listed by its slug alone. */
async function orWithoutSummary(slug: string, load: () => Promise<ListedCard | undefined>) {
	try {
		return await load();
	} catch (error) {
		if (error instanceof LoadError) return { slug };
		throw error;
	}
}

/** Old links have old slugs. The list of renames is loaded only for a card that is no longer there. */
const loadRenamed = (slug: string) =>
	orWithoutSummary(slug, async () => {
		const current = (await loadIndex()).moved[slug];
		return current === undefined ? undefined : loadListedCard(current);
	});

/** Loads what the list shows of a card, also if it was renamed. Resolves to undefined if there is no such card. */
export const loadListedCard = (slug: string): Promise<ListedCard | undefined> =>
	orWithoutSummary(slug, async () => {
		try {
			return { slug, summary: await loadSummary(slug) };
		} catch (error) {
			if (error instanceof MissingFileError) return loadRenamed(slug);
			throw error;
		}
	});
