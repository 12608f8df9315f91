import { adoptStyle } from '../../dom/adopt-style.ts';
import { copyRichText, copyText } from '../../dom/clipboard.ts';
import { createElement } from '../../dom/create-element.ts';
import { decodeAddress } from '../../dom/decode-address.ts';
import { required } from '../../model/required.ts';
import { correctionLink } from '../correction-link.ts';
import { formatMessage, type Message, shareUrl } from '../message.ts';
import css from './link-panel.css?inline';

/** Delay of messages in milliseconds. Screen readers announce a text only if its element already existed before. */
const ANNOUNCE_DELAY = 60;

const status = createElement('p');
status.setAttribute('role', 'status');
const field = createElement('input', { readOnly: true, hidden: true, ariaLabel: 'Link' });
const send = createElement(
	'button',
	{ type: 'button' },
	`${'share' in navigator ? 'Send' : 'Copy'} with title and decision`,
);
const suggest = createElement('a', { hidden: true }, 'Suggest a correction');
const actions = createElement('div', {}, send, suggest);
actions.dataset['acts'] = '';
const panel = createElement(
	'div',
	{ className: 'link-panel', popover: 'auto', role: 'group', ariaLabel: 'Link' },
	status,
	field,
	actions,
);
panel.addEventListener('focusin', () => field.select());

const sendButton = () => required(document.querySelector<HTMLElement>('[data-send]'), 'the button to send the card');

/**
 * The page's canonical address, or that of one statement on it. Unlisted pages have no canonical address, so the one in
 * the browser is used.
 */
export function linkTo(id?: string): string {
	return shareUrl(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href, id);
}

function messageWith(url: string): Message {
	const heading = required(document.querySelector('h1'), 'the heading of the card');
	const description = document.querySelector<HTMLMetaElement>('meta[name=description]');
	return {
		title: heading.textContent.trim(),
		answer: required(description, 'the description of the page').content,
		url,
	};
}

/** Opens the panel next to a control, without a message. */
function open(control: HTMLElement, url: string) {
	adoptStyle(css);
	for (const other of document.querySelectorAll<HTMLElement>('[data-linked]')) delete other.dataset['linked'];
	control.dataset['linked'] = '';
	if (panel.matches(':popover-open')) panel.hidePopover();
	control.after(panel);
	status.textContent = '';
	field.hidden = true;
	field.value = url;
	send.hidden = control === sendButton();
	send.onclick = () => void sendFrom(control, url);
	const { repository, slug } = sendButton().dataset;
	suggest.hidden = send.hidden || !repository;
	if (repository) {
		const id = control instanceof HTMLAnchorElement ? control.hash.slice(1) : undefined;
		const target = { title: messageWith(url).title, slug: required(slug, 'the slug of the card'), id, url };
		suggest.href = correctionLink(repository, target);
	}
	panel.showPopover();
}

/** Shows what was copied or, if copying failed, the link, so that the reader can copy it. */
function showResult(isCopied: boolean, what: string) {
	field.hidden = isCopied;
	if (!isCopied) {
		field.focus();
		field.select();
	}
	setTimeout(() => {
		status.textContent = isCopied ? `${what} copied.` : 'Copying was refused. Here is the link:';
	}, ANNOUNCE_DELAY);
}

/** Shows whether a link was copied next to the control that was pressed for it. */
export async function showCopied(control: HTMLElement, url: string, isCopied: Promise<boolean>) {
	open(control, url);
	showResult(await isCopied, 'Link');
}

/** Copies a link and shows a message next to the control. */
export const copyLink = (control: HTMLElement, url: string) => showCopied(control, url, copyText(url));

/** The full address of the statement that a permalink is for. */
export const permalinkUrl = (permalink: HTMLAnchorElement) => linkTo(decodeAddress(permalink.hash.slice(1)));

/** Opens the share dialog of the device. Returns false if there is none; true also if the reader closed it. */
async function share({ title, answer, url }: Message): Promise<boolean> {
	if (!('share' in navigator)) return false;
	try {
		await navigator.share({ title, text: `${title}\n${answer}`, url });
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError';
	}
}

/** @param copying whether the message was copied, if that has begun already */
async function sendFrom(control: HTMLElement, url: string, copying?: Promise<boolean>) {
	const message = messageWith(url);
	if (!copying && (await share(message))) {
		if (panel.matches(':popover-open')) panel.hidePopover();
		return;
	}
	const isCopied = await (copying ?? copyRichText(formatMessage(message)));
	open(control, url);
	send.hidden = true;
	showResult(isCopied, 'Title, decision and link');
}

/** What is copied of the whole card. */
export const cardText = () => formatMessage(messageWith(linkTo()));

/** Sends the whole card. */
export const sendCard = (button: HTMLElement, copying?: Promise<boolean>) => sendFrom(button, linkTo(), copying);
