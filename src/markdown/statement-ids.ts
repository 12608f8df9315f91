/** Words that say too little to be part of an address. */
const SMALL_WORDS = new Set(
	'a an and are as at be because but by can do does for from has have if in into is it its no not of on only or so than that the their them then there they this to was what when where which while who will with would you your'.split(
		' ',
	),
);

const MOST_WORDS = 4;

/**
 * A short address made from what a statement says: its first telling words, joined by hyphens.
 * @param taken ids that the card has already; the new id is added
 */
export function statementId(text: string, taken: Set<string>): string {
	const words = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['’\p{M}]/gu, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '' && !SMALL_WORDS.has(word));
	const base = words.slice(0, MOST_WORDS).join('-') || 'statement';
	let id = base;
	for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
	taken.add(id);
	return id;
}
