/**
 * Everything that the import leaves out or changes, with what the author can do about it. `loss` marks what the author
 * should look at; the rest is listed in the report only.
 */
export const NOTICES = {
	skipped: { loss: true, means: 'Files and folders that were not read' },
	encoding: { loss: true, means: 'Text that was not UTF-8; save the file with that encoding and import again' },
	'front-matter': { loss: true, means: 'Front matter that the site has no use for; write what matters into the text' },
	'broken-link': { loss: true, means: 'Links to nothing; their words stay, correct the links in the cards' },
	'attached-file': { loss: true, means: 'Links to files that are no notes and no pictures; their words stay' },
	'missing-picture': { loss: true, means: 'Pictures that are missing; add them to images/ and to the cards' },
	'remote-picture': {
		loss: true,
		means: 'Pictures of other hosts, which are now links; the site loads nothing from other hosts',
	},
	footnote: { loss: true, means: 'Footnotes and link definitions that nothing refers to' },
	html: { loss: true, means: 'HTML that has no form in Markdown; its words stay' },
	embedded: { loss: true, means: 'Programs and styles within the text' },
	long: { loss: true, means: 'Cards of more than 400 words without headings to cut them at; they stay whole' },
	contents: { loss: false, means: 'Lists of contents; the site has its own' },
	navigation: { loss: false, means: 'Navigation between files; the site has its own' },
	'back-to-top': { loss: false, means: 'Links back to the top' },
	badge: { loss: false, means: 'Badges' },
	comment: { loss: false, means: 'Comments' },
	mark: { loss: false, means: 'Marks of other programs: ids of headings and blocks' },
	'own-link': { loss: false, means: 'Links from a card to itself; their words stay' },
	title: { loss: false, means: 'Titles that were completed or replaced' },
	joined: { loss: false, means: 'Sections of fewer than 30 words, joined with a neighbour' },
	'unused-picture': { loss: false, means: 'Pictures that no note shows' },
} as const;

export type NoticeKind = keyof typeof NOTICES;

/** Something that the import left out or changed. */
export interface Notice {
	kind: NoticeKind;
	/** Path within the source. */
	file: string;
	/** Line in the file, counted from 1. */
	line?: number;
	/** The words of the source that are left out, or what was changed. */
	text: string;
}
