import { laterText } from './day-note.ts';
import type { DayProgress } from './day-progress.ts';

/** How far the reader is, in a sentence. */
export function progressText(progress: DayProgress): string {
	const { done, total, back, isDone, overLimit } = progress;
	if (isDone && progress.nothingLeft) return choiceDoneText(progress.nothingLeft, progress.inAll ?? 0);
	if (isDone && progress.phase === 'today') return done > 0 ? 'The warm-up is done.' : 'Nothing to warm up.';
	const later = overLimit > 0 ? ` ${laterText(overLimit, progress.phase)}.` : '';
	if (isDone) return `Done for today.${later}`;
	return `${done} of ${total} done today${back > 0 ? `, ${back} ${back === 1 ? 'comes' : 'come'} back` : ''}.${later}`;
}

const choiceDoneText = (nothingLeft: string, inAll: number) =>
	inAll > 0 ? `${nothingLeft}; ${inAll} ${inAll === 1 ? 'waits' : 'wait'} in all domains.` : `${nothingLeft}.`;
