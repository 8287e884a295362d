import type { IncomingHttpHeaders } from 'node:http';

/** Whether a browser says that a page of another site sends this. Programs send no Origin and are not meant. */
export function isForeignOrigin({ origin, host }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (!origin || origin === new URL(publicUrl).origin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
