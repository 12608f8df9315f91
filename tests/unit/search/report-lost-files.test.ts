import { expect, test } from 'vitest';
import { reportLostFiles } from '../../../src/search/index/report-lost-files.ts';

const SCRIPT = 'a("load_index_chunk")).catch(()=>{});b("load_filter_chunk")).catch(()=>{});c().catch(()=>{})';

test('a part of the index or of a filter that is lost makes the search fail', () => {
	expect(reportLostFiles(SCRIPT)).toBe('a("load_index_chunk"));b("load_filter_chunk"));c().catch(()=>{})');
});

test('a script of another shape stops the build', () => {
	expect(() => reportLostFiles('')).toThrow('no longer has');
	expect(() => reportLostFiles(SCRIPT + SCRIPT)).toThrow('no longer has');
});
