import type { Root } from 'mdast';
import type { z } from 'astro/zod';
import type { COLLECTIONS, CollectionName, SINGLES } from './collections.ts';

/** One file of notes, read and checked against its schema. */
export interface Note<Data> {
	/** Path from the root of the repository. */
	file: string;
	/** The file's name in its collection, without ending. */
	id: string;
	data: Data;
	/** The Markdown below the front matter. */
	body: string;
	/** The same, parsed once for all rules. */
	tree: () => Root;
	/** Line of the file on which `body` starts, counted from 1. */
	bodyLine: number;
	/** Line on which a top-level field starts, if it is there. */
	lineOf: (field: string) => number | undefined;
}

type DataOf<Name extends CollectionName> = z.infer<(typeof COLLECTIONS)[Name]['schema']>;

/** All notes of the repository that are well-formed by themselves. */
export type Notes = {
	[Name in CollectionName]: Note<DataOf<Name>>[];
} & {
	-readonly [Name in keyof typeof SINGLES]: Note<z.infer<(typeof SINGLES)[Name]['schema']>> | undefined;
} & {
	/** Paths of all files in their folder, without ending, also of those that could not be read, so that links to them are not called broken. */
	ids: Record<CollectionName, string[]>;
	/** Files among the notes that belong to no kind of note. */
	strays: string[];
	/** Every address that was ever published, from the root of the site: `/scenarios/slug/`, `/scenarios/slug/#id`. */
	ledger: readonly string[];
};
