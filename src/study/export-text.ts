import { counted } from '../model/counted.ts';
import { dateText } from './day-text.ts';
import { startOfDay } from './days.ts';
import { markedIds } from './marks.ts';
import { activeReviews, type StudyDocument } from './study-document.ts';

/** What an exported file has, for the reader. */
export function exportText(document: StudyDocument): string {
	const { stars, suspended, oldAnswers, practices, settings } = document;
	const counts: readonly (readonly [count: number, name: string])[] = [
		[activeReviews(document).length, 'review'],
		[markedIds(stars).length, 'star'],
		[markedIds(suspended).length, 'suspended prompt'],
		[markedIds(oldAnswers).length, 'old answer'],
		[practices.length, 'practice result'],
	];
	const items = counts.filter(([count]) => count > 0).map(([count, name]) => counted(count, name));
	const day = settings.exam ? ` and the day, ${dateText(startOfDay(settings.exam))}` : '';
	return items.length > 0
		? `Exported: ${items.join(', ')}; with the settings${day}.`
		: `Exported: the settings${day}. There is nothing else yet.`;
}
