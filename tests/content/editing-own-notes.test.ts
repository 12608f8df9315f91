import { expect, test } from 'vitest';
import { startDevServer } from '../support/dev-server.ts';
import { OWN_NOTES } from '../support/notes-folder.ts';
import { copyOfRepository } from '../support/repository.ts';

test("while notes are edited, drafts and pictures are shown, and nothing is said of kinds of notes that there are not", { timeout: 120_000 }, async () => {
	using repository = copyOfRepository(OWN_NOTES);
	using server = await startDevServer(repository.path, { DRAFTS: 'yes' });
	const draft = await server.open('/scenarios/hedge/');
	expect(draft.status).toBe(200);
	expect(draft.html).toContain('Draft: no build has this card.');
	expect((await server.open('/chapters/beds/')).html).toContain('Hedges');
	expect((await server.open('/images/heap.png')).status).toBe(200);
	// A site need not have each kind of note.
	expect(server.printed()).not.toContain('does not exist or is empty');
});
