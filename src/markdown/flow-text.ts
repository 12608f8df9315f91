/** Characters in a line of a name, about. */
const LINE_LENGTH = 18;
/** Pixels from one line of a name to the next. */
export const LINE_HEIGHT = 18;
/** Pixels between a name and its box. */
const PADDING = { x: 10, y: 9 };
/** Size of the letters of names and of labels, in pixels, as in the style sheet. */
const FONT_SIZE = { name: 14, label: 13 };
/** Pixels between a label and the lines at its sides, and from one line to the next one around it. */
const LABEL = { padding: 7, height: 18 };

/** Widths of letters in a wide system font, DejaVu Sans, as parts of the size of the letters. */
const LETTER_WIDTHS: readonly [letters: RegExp, width: number][] = [
	[/[ijlI.,:;'’|!]/, 0.32],
	[/[ftr()[\]{}/\- ]/, 0.4],
	[/[mwMW@%]/, 0.96],
	[/[A-Z]/, 0.71],
];
const OTHER_LETTER_WIDTH = 0.63;

/** About how wide a text is, in pixels: most fonts are narrower. */
const widthOf = (text: string, size: number) =>
	[...text].reduce(
		(sum, letter) => sum + size * (LETTER_WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_LETTER_WIDTH),
		0,
	);

/** Breaks a name into lines of about equal length, so that boxes fit on a phone. */
function breakLines(name: string): string[] {
	const lineCount = Math.ceil(name.length / LINE_LENGTH);
	const target = name.length / lineCount;
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const line = lines.at(-1);
		const joined = `${line} ${word}`;
		if (line !== undefined && joined.length <= Math.max(target + 3, 10)) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

/** A name broken into lines, and the size of its box in pixels. */
export interface NameBox {
	lines: string[];
	width: number;
	height: number;
}

/** The box around the name of a step. */
export function nameBox(name: string): NameBox {
	const lines = breakLines(name);
	const longest = Math.max(...lines.map((line) => widthOf(line, FONT_SIZE.name)));
	return {
		lines,
		width: Math.ceil(longest + 2 * PADDING.x),
		height: lines.length * LINE_HEIGHT + 2 * PADDING.y,
	};
}

/** The size that the label of an edge takes up, in pixels. */
export const labelSize = (text: string) => ({
	width: Math.ceil(widthOf(text, FONT_SIZE.label) + 2 * LABEL.padding),
	height: LABEL.height,
});
