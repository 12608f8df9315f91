import type { Node } from '@takumi-rs/core';
import { hueOf } from '../../model/exam.ts';
import type { Colors } from '../../styles/light-colors.ts';

/** The text on a share image, and the number of the domain that gives the color of its mark. */
export interface ShareImageText {
	title: string;
	/** The decision, or what the page is about. */
	line: string;
	/** Where the page belongs: a domain, a kind of page. */
	place: string;
	/** Without a number there is no colored mark. */
	domain?: number;
	/** The site's name. */
	site: string;
}

/** Size in pixels, as social networks recommend it. */
export const WIDTH = 1200;
export const HEIGHT = 630;
const MARGIN = 64;

/** The name under which the bundled font is registered. */
export const FONT_FAMILY = 'Share Serif';

type Style = Record<string, string | number>;

const box = (style: Style, children: Node[] = []): Node => ({
	type: 'container',
	style: { display: 'flex', ...style },
	children,
});

const text = (style: Style, content: string): Node => ({ type: 'text', style, text: content });

const domainMark = (background: string) => box({ width: 30, height: 30, background, marginRight: 18 });

/** Font sizes in pixels. Long texts get smaller ones, so that the longest allowed title and decision fit. */
function fontSizes({ title, line }: ShareImageText): { title: number; line: number } {
	return title.length > 60 || line.length > 155 ? { title: 54, line: 36 } : { title: 61, line: 40 };
}

/** Lays out a share image like the top of a card: where it belongs, the situation, the decision. */
export function layoutShareImage(image: ShareImageText, color: Colors): Node {
	const size = fontSizes(image);
	const mark = image.domain === undefined ? [] : [domainMark(color(`domain-${hueOf(image.domain)}`))];
	return box(
		{
			width: WIDTH,
			height: HEIGHT,
			boxSizing: 'border-box',
			flexDirection: 'column',
			justifyContent: 'space-between',
			padding: `48px ${MARGIN}px 40px`,
			background: color('paper'),
			color: color('ink'),
			fontFamily: `"${FONT_FAMILY}"`,
		},
		[
			box({ alignItems: 'center', fontSize: 36, color: color('ink-soft') }, [...mark, text({}, image.place)]),
			box({ flexDirection: 'column' }, [
				text(
					{ fontSize: size.title, fontWeight: 600, lineHeight: 1.15, letterSpacing: '-0.01em', textWrap: 'balance' },
					image.title,
				),
				text(
					{
						marginTop: 28,
						paddingLeft: 26,
						paddingRight: 4,
						width: WIDTH - 2 * MARGIN,
						boxSizing: 'border-box',
						borderLeft: `10px solid ${color('accent')}`,
						fontSize: size.line,
						lineHeight: 1.28,
					},
					image.line,
				),
			]),
			text({ fontSize: 38, fontWeight: 600, color: color('accent') }, image.site),
		],
	);
}
