import { createElement } from '../../dom/create-element.ts';
import { isAnswered, type PracticeRun, type RunQuestion } from '../practice-run.ts';
import type { Prompt } from '../prompts.ts';
import { answeredNodes, type Cards } from './practice-answer.ts';
import { flipSection } from './practice-flip.ts';
import { leftText, placeText, questionButtons } from './practice-list.ts';
import { questionField } from './practice-question.ts';

/** What the reader does on the screen, apart from its buttons that stay. */
export interface ScreenActions {
	/** Shows a question. */
	show: (index: number) => void;
	/** Answers the changed condition of the question that is shown. */
	chooseFlip: (choice: number) => void;
}

/** The words of the main button. */
function goText({ isTimed, position, questions }: PracticeRun, question: RunQuestion | undefined): string {
	if (!question) return 'Finish and see the result';
	const isLast = position === questions.length - 1;
	if (isTimed) return isLast ? 'To the list' : 'Next';
	if (!question.isChecked) return question.chosen.length === 0 ? 'Skip' : 'Check';
	return isLast && questions.every(({ isChecked }) => isChecked) ? 'See the result' : 'Next';
}

/** One question of a set that is not finished, or the list of all its questions, on a screen of its own. */
export class QuestionScreen {
	readonly #getPart: (name: string) => HTMLElement;
	readonly #actions: ScreenActions;
	readonly #prompts: ReadonlyMap<string, Prompt>;
	readonly #cards: Cards;

	/**
	 * @param getPart returns the element whose `data-part` is this name
	 * @param prompts has all prompts of a set, see `currentRun`
	 */
	constructor(
		getPart: (name: string) => HTMLElement,
		actions: ScreenActions,
		prompts: ReadonlyMap<string, Prompt>,
		cards: Cards,
	) {
		this.#getPart = getPart;
		this.#actions = actions;
		this.#prompts = prompts;
		this.#cards = cards;
	}

	show(run: PracticeRun) {
		const question = run.questions[run.position];
		const prompt = this.#prompts.get(question?.prompt ?? '');
		const nodes = question && prompt ? this.#questionNodes(run, question, prompt) : this.#listNodes(run);
		this.#getPart('question').replaceChildren(...nodes);
		this.#getPart('flag').hidden = !question || question.isChecked;
		this.showState(run);
	}

	/** Shows what a choice or a flag changes: the place, and the words of the buttons. */
	showState(run: PracticeRun) {
		const question = run.questions[run.position];
		const place = placeText(run);
		this.#getPart('all').textContent = place;
		this.#getPart('all').ariaLabel = question ? `${place}: show all questions` : place;
		this.#getPart('go').textContent = goText(run, question);
		this.#getPart('flag').ariaPressed = String(question?.isFlagged ?? false);
		(this.#getPart('previous') as HTMLButtonElement).disabled = run.position === 0;
		for (const input of this.#getPart('question').querySelectorAll('input'))
			input.checked = question?.chosen.includes(Number(input.value)) ?? false;
	}

	/** Says what is missing before the answer can be checked. */
	askForMore({ questions, position }: PracticeRun) {
		const { right = [], chosen = [] } = questions[position] ?? {};
		this.#getPart('said').textContent = `Choose ${right.length - chosen.length} more.`;
	}

	/** Moves the focus to what is new: the verdict of an answer, or the question. */
	focus() {
		const question = this.#getPart('question');
		const verdict = [...question.querySelectorAll<HTMLElement>('.verdict')].at(-1);
		if (verdict) return verdict.focus();
		question.focus({ preventScroll: true });
		this.#getPart('screen').scrollIntoView({ block: 'start' });
	}

	#questionNodes(run: PracticeRun, question: RunQuestion, prompt: Prompt): Node[] {
		this.#getPart('said').textContent = '';
		if (!question.isChecked)
			return [questionField(prompt, question, `Question ${run.position + 1} of ${run.questions.length}`)];
		return [
			...answeredNodes(prompt, question, this.#cards),
			...flipSection(question, prompt.card, this.#cards, (choice) => this.#actions.chooseFlip(choice)),
		];
	}

	#listNodes(run: PracticeRun): Node[] {
		return [
			createElement('h2', {}, 'All questions'),
			createElement('p', {}, leftText(run)),
			createElement(
				'ol',
				{ className: 'numbers', role: 'list' },
				...questionButtons(run, (index) => this.#actions.show(index)),
			),
		];
	}
}

/** What the main button does. */
export function goAction({ isTimed, position, questions }: PracticeRun): 'finish' | 'next' | 'check' | 'ask' {
	const question = questions[position];
	if (!question) return 'finish';
	const isLast = position === questions.length - 1;
	if (!isTimed && isLast && questions.every(({ isChecked }) => isChecked)) return 'finish';
	if (isTimed || question.isChecked || question.chosen.length === 0) return 'next';
	return isAnswered(question) ? 'check' : 'ask';
}
