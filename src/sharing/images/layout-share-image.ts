import { colorOf, type Palette } from './palette.ts';

/** The words on a share image, and the domain whose hue it bears. */
export interface ShareWords {
	title: string;
	/** The decision, or what the page is about. */
	line: string;
	/** Where the page belongs: a domain, a kind of page. */
	place: string;
	/** The domain's number; without it there is no hue. */
	domain?: number;
	site: string;
}

/** A part of a picture as Satori takes it: React's shape, without React. */
export interface Part {
	type: 'div';
	props: { style: Record<string, string | number>; children?: string | readonly Part[] };
}

export const WIDTH = 1200;
export const HEIGHT = 630;
const MARGIN = 64;

const part = (style: Record<string, string | number>, children?: string | readonly Part[]): Part => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
});

const markOf = (hue: string) => part({ width: 30, height: 30, background: hue, marginRight: 18 });

/** Many words are set a little smaller, so that the longest title and decision allowed still fit. */
function sizesOf({ title, line }: ShareWords): { title: number; line: number } {
	return title.length > 60 || line.length > 155 ? { title: 54, line: 36 } : { title: 61, line: 40 };
}

/**
 * Lays out a share image like a card's first screen: where it belongs, the situation, the decision beside its rule.
 */
export function design(words: ShareWords, palette: Palette): Part {
	const color = (role: string) => colorOf(role, palette);
	const size = sizesOf(words);
	const mark = words.domain === undefined ? [] : [markOf(color(`domain-${words.domain}`))];
	return part(
		{
			width: WIDTH,
			height: HEIGHT,
			boxSizing: 'border-box',
			flexDirection: 'column',
			justifyContent: 'space-between',
			padding: `48px ${MARGIN}px 40px`,
			background: color('paper'),
			color: color('ink'),
			fontFamily: 'Serif',
		},
		[
			part({ alignItems: 'center', fontSize: 36, color: color('ink-soft') }, [...mark, part({}, words.place)]),
			part({ flexDirection: 'column' }, [
				part(
					{ fontSize: size.title, fontWeight: 600, lineHeight: 1.15, letterSpacing: '-0.01em', textWrap: 'balance' },
					words.title,
				),
				part(
					{
						marginTop: 28,
						paddingLeft: 26,
						paddingRight: 4,
						width: WIDTH - 2 * MARGIN,
						boxSizing: 'border-box',
						borderLeft: `10px solid ${color('rubric')}`,
						fontSize: size.line,
						lineHeight: 1.28,
					},
					words.line,
				),
			]),
			part({ fontSize: 38, fontWeight: 600, color: color('rubric') }, words.site),
		],
	);
}
