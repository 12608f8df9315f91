/** Marks of Markdown for tags that say the same. */
export const MARKS: Readonly<Record<string, string>> = {
	b: '**',
	strong: '**',
	i: '*',
	em: '*',
	cite: '*',
	dfn: '*',
	var: '*',
	s: '~~',
	del: '~~',
	strike: '~~',
	code: '`',
	tt: '`',
	samp: '`',
};

/** Tags that the site shows as they are, with today's tag for older ones. */
export const KEPT: Readonly<Record<string, string>> = {
	sub: 'sub',
	sup: 'sup',
	kbd: 'kbd',
	mark: 'mark',
	u: 'u',
	ins: 'u',
};

/** Tags that only arrange or group their content, so that nothing is lost without them. */
const SILENT =
	'p div span center section article main header footer nav figure figcaption picture source details summary ul ol li dl dt dd table thead tbody tfoot tr td th caption colgroup col small big abbr label h1 h2 h3 h4 h5 h6 blockquote pre hr wbr br a img';

/** Whether browsers begin a new line or a new cell at a tag. */
export const isGap = (name: string) =>
	/^(?:p|div|details|summary|li|ul|ol|d[ltd]|t[rdh]|table|h[1-6]|pre|blockquote|section|article|center|option)$/.test(
		name,
	);

/** Tags that mean something for which Markdown has no form. */
const LOST =
	'font time data q ruby rt rp bdi bdo address button input form select option textarea fieldset legend map area svg path g audio video track iframe object embed param canvas script style noscript template link meta base body html head title marquee';

/** Whether a name is that of a tag of HTML. Other names in angle brackets are words, such as `<your-name>`. */
export const isTag = (name: string) =>
	name in MARKS || name in KEPT || SILENT.split(' ').includes(name) || isLost(name);

/** Whether the report names a tag that is left out. */
export const isLost = (name: string) => LOST.split(' ').includes(name);

/** Tags whose content is no text for readers. */
export const isProgram = (name: string) => name === 'script' || name === 'style';

/** A tag: its name, whether it closes an element, and its attributes. */
export interface Tag {
	name: string;
	isClosing: boolean;
	attribute(name: string): string | undefined;
}

/** Reads a piece of HTML that is one tag. */
export function readTag(html: string): Tag | undefined {
	const [, slash, name, rest = ''] = /^<(\/?)([a-z][\w:-]*)([\s\S]*?)\/?>$/i.exec(html) ?? [];
	if (name === undefined) return undefined;
	return {
		name: name.toLowerCase(),
		isClosing: slash === '/',
		attribute(attribute) {
			const found = new RegExp(String.raw`\s${attribute}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))`, 'i').exec(rest);
			return found?.[1] ?? found?.[2] ?? found?.[3];
		},
	};
}
