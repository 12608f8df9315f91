import { storeLocally } from '../../dom/store-locally.ts';

/** Stores that the reader has studied or starred a card here, so that `hasStudyFlag` returns true. */
export const setStudyFlag = () => storeLocally('study', 'on');
