import type { AstroIntegration } from 'astro';

/** How many answers and updates are under way or wait, and who waits for others to end. */
interface Turns {
	answers: number;
	updates: number;
	waiting: (() => void)[];
}

/** Astro loads this module twice, for its config and for the content config. Both copies share these turns. */
const shared = globalThis as { storeTurns?: Turns };

/** Addresses of modules for the browser, which Vite answers without reading the content store. */
const OF_VITE = /^[^?]*\/(?:@|src\/|node_modules\/)/;

/**
 * Waits for a turn. Answers have theirs one at a time; updates share one, and go before answers that wait.
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
 * may keep for good what one request has read of the old store while another reads the new one: some pages would show
 * old notes until the next change.
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
