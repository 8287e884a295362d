/** Before there is an organisation that says otherwise. */
export const DEFAULT_TIME_ZONE = 'Asia/Tokyo';

/** Whether the name is one of the IANA list. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
