import { tabChannel } from '../../dom/tab-channel.ts';

/** Tells of changes of the copy of the whole site. */
export const { tell: tellOtherTabs, onChange: onChangeElsewhere } = tabChannel('offline');
