import { type CardLevel, chooseLevel } from './card-level.ts';
import { type CutCard, cutCards, type Opening } from './cut-cards.ts';
import { isIndexFile } from './names.ts';
import type { Notice } from './notice.ts';
import type { Doc } from './parse-file.ts';
import { type Range, subtract } from './source.ts';

/** How the author wants the cards to be cut. */
export interface CutOptions {
	/** Heading level of the cards; without it, each file gets the level that suits its length. */
	cardsAt?: number | undefined;
	/** Every file is one card. */
	oneCardPerFile?: boolean | undefined;
}

/** A source that is cut into cards and openings, in the order of its files. */
export interface CutSource {
	levels: ({ doc: Doc } & CardLevel)[];
	cards: CutCard[];
	/** The texts of files and sections before the first card in them; without those that are empty. */
	openings: Opening[];
	notices: Notice[];
}

function levelOf(doc: Doc, { cardsAt, oneCardPerFile }: CutOptions): CardLevel {
	if (oneCardPerFile) return { level: 0, reason: '--one-card-per-file says so' };
	return cardsAt === undefined ? chooseLevel(doc) : { level: cardsAt, reason: '--cards-at says so' };
}

/** Whether anything is left of a range when the cuts of its file are made. */
const hasText = ({ text, cuts }: Doc, range: Range) =>
	subtract(range, cuts).some(({ from, to }) => text.slice(from, to).trim() !== '');

/** Cuts each file into cards. Sections without any text are named. */
export function cutSource(docs: readonly Doc[], options: CutOptions): CutSource {
	const levels = docs.map((doc) => ({ doc, ...levelOf(doc, options) }));
	const mayDivide = options.cardsAt === undefined && !options.oneCardPerFile;
	const cut = levels.map(({ doc, level }) => {
		const introduces = docs.length > 1 && isIndexFile(doc.path);
		return cutCards(doc, level, { divide: mayDivide, introduces });
	});
	const all = cut.flatMap(({ cards }) => cards);
	const isFilled = ({ doc, ranges }: CutCard) => ranges.some((range) => hasText(doc, range));
	const empty = all
		.filter((card) => !isFilled(card))
		.map(({ doc, title }): Notice => ({ kind: 'skipped', file: doc.path, text: `"${title}" has no text` }));
	return {
		levels,
		cards: all.filter(isFilled),
		openings: cut.flatMap(({ openings }) => openings).filter(({ doc, range }) => hasText(doc, range)),
		notices: [...cut.flatMap(({ notices }) => notices), ...empty],
	};
}
