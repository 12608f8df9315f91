import type { AstroIntegration } from 'astro';

/** The state of a lock on Astro's content store. */
interface Turns {
	/** How many answers are under way: 0 or 1. */
	answers: number;
	/** How many updates are under way or wait. */
	updates: number;
	/** Wake those who wait, when a turn ends. */
	waiting: (() => void)[];
}

/** Astro loads this module twice, for its config and for the content config. Both copies share this lock. */
const shared = globalThis as { storeTurns?: Turns };

/** Addresses of modules for the browser, which Vite answers without reading the content store. */
const OF_VITE = /^[^?]*\/(?:@|src\/|node_modules\/)/;

/**
 * Waits for the lock. Only one answer has it at a time; any number of updates share it, and they come before answers that
 * wait.
 * @returns ends the turn; a second call does nothing
 */
export async function takeTurn(kind: 'answers' | 'updates'): Promise<() => void> {
	const turns = (shared.storeTurns ??= { answers: 0, updates: 0, waiting: [] });
	const isFree = () => turns.answers === 0 && (kind === 'updates' || turns.updates === 0);
	if (kind === 'updates') turns.updates++;
	while (!isFree()) await new Promise<void>((resolve) => turns.waiting.push(resolve));
	if (kind === 'answers') turns.answers++;
	let isOver = false;
	return () => {
		if (isOver) return;
		isOver = true;
		turns[kind]--;
		for (const wake of turns.waiting.splice(0)) wake();
	};
}

/**
 * Lets the development server answer one request at a time, and none while Astro updates its content store. Otherwise Vite
 * may keep what one request has read of the old store while another request reads the new one: some pages would show old
 * notes until the next change.
 */
export function storeTurns(): AstroIntegration {
	return {
		name: 'store-turns',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					if (OF_VITE.test(request.url ?? '')) return next();
					void takeTurn('answers').then((end) => {
						response.on('close', end);
						if (response.destroyed) end();
						next();
					});
				});
			},
		},
	};
}
