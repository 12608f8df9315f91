import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { atomFeed, stableId } from '../../../src/outputs/atom.ts';
import type { ChangeGroup } from '../../../src/model/changes.ts';
import type { Redirect } from '../../../src/schema/redirect.ts';
import { notes } from '../../support/notes.ts';

const group = (path: string, date: string, was = 'It was so.'): ChangeGroup => ({
	id: 'a',
	date,
	path,
	pageTitle: 'A & B <c>',
	changes: [
		{
			verdict: 'wrong',
			was,
			now: 'Use "x" & <y>.',
			sources: ['https://docs.aws.amazon.com/a?b=1&c=2'],
			date,
			pageTitle: 'A',
			path,
		},
	],
});

function feedOf(groups: readonly ChangeGroup[], host = 'https://x.example/notes', redirects: readonly Redirect[] = []) {
	if (!notes.site) throw new Error('site.yaml is gone.');
	return atomFeed(notes.site.data, groups, redirects, (path) => host + path);
}

test('a stable id depends on its words only and has the form of a UUID', () => {
	expect(stableId('dop-notes', 'changes')).toBe('urn:uuid:9fa74330-2b66-5604-9d52-402e65d9bfa0');
	expect(stableId('dop-notes', 'other')).not.toBe(stableId('dop-notes', 'changes'));
});

test('entries keep their ids when the site moves to another host or their text changes', () => {
	const ids = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
	const [there, here] = [
		feedOf([group('/a/', '2026-01-01')], 'https://other.example'),
		feedOf([group('/a/', '2026-01-01', 'Reworded.')]),
	];
	expect(ids(there)).toEqual(ids(here));
});

test('entries keep their ids when their page is renamed, also twice', () => {
	const id = (feed: string) => /<entry>\s*<id>(.*?)<\/id>/.exec(feed)?.[1];
	const host = 'https://x.example';
	const before = id(feedOf([group('/m/', '2026-01-01')], host));
	expect(before).toMatch(/^urn:uuid:/);
	expect(id(feedOf([group('/b/', '2026-01-01')], host, [{ from: '/m/', to: '/b/' }]))).toBe(before);
	const twice = [
		{ from: '/m/', to: '/z/' },
		{ from: '/b/', to: '/z/' },
	];
	expect(id(feedOf([group('/z/', '2026-01-01')], host, twice))).toBe(before);
});

test('the feed has the date of its newest entry, or of the original notes without entries', () => {
	expect(feedOf([group('/a/', '2026-01-01'), group('/b/', '2026-02-01')])).toMatch(
		/<updated>2026-02-01T00:00:00Z<\/updated>\s*<author>/,
	);
	expect(feedOf([])).toContain(`<updated>${notes.site?.data.original?.date}T00:00:00Z</updated>`);
});

test('markup in the notes is shown as text', () => {
	const feed = feedOf([group('/a/', '2026-01-01', '<script>alert(1)</script> \u0007')]);
	expect(XMLValidator.validate(feed)).toBe(true);
	const { entry } = (new XMLParser().parse(feed) as { feed: { entry: { title: string; content: string } } }).feed;
	expect(entry.title).toBe('A & B <c>: one statement put right');
	expect(entry.content).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
	expect(entry.content).toContain('href="https://docs.aws.amazon.com/a?b=1&amp;c=2"');
});
