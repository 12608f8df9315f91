/// <reference lib="webworker" />
import { forecast } from '../forecast.ts';
import type { QueueInput } from '../queue.ts';

declare const self: DedicatedWorkerGlobalScope;

// One answer for each question, in their order.
self.addEventListener('message', ({ data }: MessageEvent<QueueInput>) => self.postMessage(forecast(data)));
