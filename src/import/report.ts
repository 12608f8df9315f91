import { counted } from '../model/counted.ts';
import { type Notice, type NoticeKind, NOTICES } from './notice.ts';

/** What an import did. */
export interface Report {
	cards: number;
	chapters: number;
	pictures: number;
	/** Numbers of files and their words. */
	files: number;
	words: number;
	/** At which levels the files were cut, and why. */
	levels: readonly { file: string; level: number; reason: string }[];
	notices: readonly Notice[];
}

const KINDS = Object.keys(NOTICES) as NoticeKind[];

/** How many notices of each kind the terminal shows. */
const SHOWN = 3;
const MAX_LENGTH = 100;

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

function formatNotice({ file, line, text }: Notice, shorten: boolean): string {
	const words = oneLine(text);
	const place = line === undefined ? file : `${file}:${line}`;
	return `  ${place}: ${shorten && words.length > MAX_LENGTH ? `${words.slice(0, MAX_LENGTH)}…` : words}`;
}

function levelLines({ levels }: Report): string[] {
	const byLevel = Map.groupBy(levels, ({ level }) => level);
	return [...byLevel]
		.sort(([a], [b]) => a - b)
		.map(([level, files]) => {
			const what = level === 0 ? 'One card for the whole file' : `Cards at heading level ${level}`;
			const [first] = files;
			return files.length === 1 && first
				? `${what}: ${first.file}, because ${first.reason}.`
				: `${what}: ${counted(files.length, 'file')}.`;
		});
}

const totals = ({ cards, chapters, pictures, files, words }: Report) =>
	`${counted(files, 'file')} with ${counted(words, 'word')} became ${counted(cards, 'card')} in ${counted(chapters, 'chapter')}, with ${counted(pictures, 'picture')}.`;

/** What the terminal shows: numbers, and the first of each kind that the author should look at. */
export function formatSummary(report: Report): string {
	const byKind = Map.groupBy(report.notices, ({ kind }) => kind);
	const lines = KINDS.flatMap((kind) => {
		const found = byKind.get(kind) ?? [];
		if (found.length === 0) return [];
		const head = `${NOTICES[kind].means}: ${found.length}`;
		if (!NOTICES[kind].loss) return [head];
		const more = found.length > SHOWN ? [`  and ${found.length - SHOWN} more`] : [];
		return [head, ...found.slice(0, SHOWN).map((notice) => formatNotice(notice, true)), ...more];
	});
	return [totals(report), ...levelLines(report), ...lines].join('\n');
}

/** The whole report: every notice with all its words. */
export function formatReport(report: Report): string {
	const byKind = Map.groupBy(report.notices, ({ kind }) => kind);
	const sections = KINDS.filter((kind) => byKind.has(kind)).map((kind) =>
		[`${NOTICES[kind].means}:`, ...(byKind.get(kind) ?? []).map((notice) => formatNotice(notice, false))].join('\n'),
	);
	const levels = report.levels.map(
		({ file, level, reason }) => `  ${file}: ${level === 0 ? 'one card' : `level ${level}`}, because ${reason}`,
	);
	return (
		[totals(report), ['Levels at which the files were cut:', ...levels].join('\n'), ...sections].join('\n\n') + '\n'
	);
}
