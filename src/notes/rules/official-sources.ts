import { listOf } from '../fault.ts';
import type { Rule } from './rule.ts';

/** Each URL of some sources, with the path of its field. */
const urlsIn = (sources: readonly { url: string }[]) =>
	sources.map(({ url }, at) => [`sources[${at + 1}].url`, url] as const);

/** Each URL of the statements in a field, with its path. */
const urlsOf = (field: string, statements: readonly { sources: readonly string[] }[]) =>
	statements.flatMap(({ sources }, at) =>
		sources.map((url, index) => [`${field}[${at + 1}].sources[${index + 1}]`, url] as const),
	);

/** Every source is a page of the hosts that the site names as official. */
export const officialSources: Rule = ({ site, scenarios, comparisons, services, exams }) => {
	const hosts = site?.data.officialHosts ?? [];
	if (hosts.length === 0) return [];
	const isOfficial = (url: string) => hosts.some((host) => url.startsWith(`https://${host}/`));
	const named = [
		...scenarios.map((note) => ({
			note,
			urls: [
				...urlsIn(note.data.sources),
				...urlsOf('corrections', note.data.corrections),
				...urlsOf('confirmed', note.data.confirmed),
			],
		})),
		...comparisons.map((note) => ({ note, urls: urlsIn(note.data.sources) })),
		...services.map((note) => ({
			note,
			urls: [
				...(note.data.source ? [['source.url', note.data.source.url] as const] : []),
				...(note.data.docs ? [['docs', note.data.docs] as const] : []),
			],
		})),
		...exams.map((note) => ({ note, urls: urlsOf('corrections', note.data.corrections) })),
	];
	return named.flatMap(({ note: { file, lineOf }, urls }) =>
		urls
			.filter(([, url]) => !isOfficial(url))
			.map(([field]) => ({
				file,
				line: lineOf(/^\w+/.exec(field)?.[0] ?? ''),
				message: `"${field}" is not an official address; allowed: ${listOf(hosts)}`,
			})),
	);
};
