import { correctionLink } from '../correction-link.ts';
import { addressOf, formsOf, type Message } from '../message.ts';
import { copyForms, copyText } from '../../dom/clipboard.ts';
import { adoptStyle } from '../../dom/adopt-style.ts';
import css from './link-panel.css?inline';

/** Screen readers notice what is said in a part of the page that was there before. */
const BEFORE_SPEECH = 60;

function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
	return Object.assign(document.createElement(name), properties);
}

const status = make('p', {});
const field = make('input', { readOnly: true, hidden: true, ariaLabel: 'Link' });
const send = make('button', { type: 'button', textContent: 'Send with title and decision' });
const suggest = make('a', { textContent: 'Suggest a correction', hidden: true });
const acts = make('div', {});
const panel = make('div', { className: 'link-panel', popover: 'auto', role: 'group', ariaLabel: 'Link' });
acts.append(send, suggest);
panel.append(status, field, acts);
status.setAttribute('role', 'status');
acts.dataset['acts'] = '';
panel.addEventListener('focusin', () => field.select());

const card = () => document.querySelector<HTMLElement>('[data-send]');

/** The page's canonical address, at a statement if there is one. */
export function linkTo(id?: string): string {
	return addressOf(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href, id);
}

function messageWith(url: string): Message {
	return {
		title: document.querySelector('h1')?.textContent.trim() ?? document.title,
		answer: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
		url,
	};
}

/** Opens the panel beside a control, empty. */
function open(control: HTMLElement, url: string) {
	adoptStyle(css);
	for (const other of document.querySelectorAll<HTMLElement>('[data-linked]')) delete other.dataset['linked'];
	control.dataset['linked'] = '';
	if (panel.matches(':popover-open')) panel.hidePopover();
	control.after(panel);
	status.textContent = '';
	field.hidden = true;
	field.value = url;
	send.hidden = control === card();
	send.onclick = () => void sendFrom(control, url);
	const { repository, slug = '' } = card()?.dataset ?? {};
	suggest.hidden = send.hidden || !repository;
	if (repository) {
		const id = control instanceof HTMLAnchorElement ? control.hash.slice(1) : undefined;
		suggest.href = correctionLink(repository, { title: messageWith(url).title, slug, id, url });
	}
	panel.showPopover();
}

/** Says what was copied, or shows the link so that the reader can copy it. */
function say(copied: boolean, what: string) {
	field.hidden = copied;
	if (!copied) field.focus();
	if (!copied) field.select();
	setTimeout(() => {
		status.textContent = copied ? `${what} copied.` : 'Copying was refused. Here is the link:';
	}, BEFORE_SPEECH);
}

/** Copies a link and says so beside the control. */
export async function copyLink(control: HTMLElement, url: string) {
	open(control, url);
	say(await copyText(url), 'Link');
}

/** Copies the link of a passage's mark. */
export const copyLinkOf = (mark: HTMLAnchorElement) => copyLink(mark, linkTo(decodeURIComponent(mark.hash.slice(1))));

/** Hands a message to the device's share sheet; whether that took it or the reader changed their mind. */
async function share({ title, answer, url }: Message): Promise<boolean> {
	if (!('share' in navigator)) return false;
	try {
		await navigator.share({ title, text: `${title}\n${answer}`, url });
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError';
	}
}

async function sendFrom(control: HTMLElement, url: string) {
	const message = messageWith(url);
	if (await share(message)) {
		if (panel.matches(':popover-open')) panel.hidePopover();
		return;
	}
	const copied = await copyForms(formsOf(message));
	open(control, url);
	send.hidden = true;
	say(copied, 'Title, decision and link');
}

/** Sends the card as a whole. */
export const sendCard = (button: HTMLElement) => sendFrom(button, linkTo());
