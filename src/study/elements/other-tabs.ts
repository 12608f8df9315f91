import { tabChannel } from '../../dom/tab-channel.ts';

/** Tells of changes of the reader's document and of the practice set. */
export const { tell: tellOtherTabs, onChange: onChangeElsewhere } = tabChannel('study');
