import type { Root } from 'mdast';
import type { z } from 'astro/zod';
import type { COLLECTIONS, CollectionName, SINGLES } from './collections.ts';

/** One file of notes, read and checked against its schema. */
export interface Note<Data> {
	/** Path from the folder that contains the folder of notes. */
	file: string;
	/** The file's name without its folder and extension. */
	id: string;
	data: Data;
	/** The Markdown below the front matter. */
	body: string;
	/** Returns the syntax tree of `body`, which is parsed once for all rules. */
	tree: () => Root;
	/** Line of the file on which `body` starts, counted from 1. */
	bodyLine: number;
	/** Returns the line on which a top-level field starts, counted from 1, if the file has the field. */
	lineOf: (field: string) => number | undefined;
}

type DataOf<Name extends CollectionName> = z.infer<(typeof COLLECTIONS)[Name]['schema']>;

/** All notes of the repository that fit their schema. */
export type Notes = {
	[Name in CollectionName]: Note<DataOf<Name>>[];
} & {
	-readonly [Name in keyof typeof SINGLES]: Note<z.infer<(typeof SINGLES)[Name]['schema']>> | undefined;
} & {
	/**
	 * Paths of all files within their folder, without extension. Files with faults are among them, so that a link to such
	 * a note is not a fault as well.
	 */
	ids: Record<CollectionName, string[]>;
	/** Files in the folder of notes that are not notes of any kind. */
	strays: string[];
	/** Ids of the cards that were left out because they are drafts. */
	drafts: readonly string[];
	/** Names of all pictures, from the folder `images`. */
	images: readonly string[];
	/** Every address that was ever published, from the root of the site: `/scenarios/slug/`, `/scenarios/slug/#id`. */
	ledger: readonly string[];
};
