/** Mail services whose domain says nothing about the company. */
const freeMailDomains = new Set([
  'gmail.com',
  'googlemail.com',
  'yahoo.co.jp',
  'yahoo.com',
  'ymail.ne.jp',
  'outlook.com',
  'outlook.jp',
  'hotmail.com',
  'hotmail.co.jp',
  'live.jp',
  'icloud.com',
  'me.com',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'au.com',
  'softbank.ne.jp',
  'i.softbank.jp',
  'nifty.com',
  'biglobe.ne.jp',
  'ocn.ne.jp',
  'so-net.ne.jp',
]);

/** The company's domain behind an e-mail address, lower case; null for free mail and for text that is no address. */
export function companyDomainOf(email: string): string | null {
  const domain = email.trim().toLowerCase().split('@')[1];
  if (!domain?.includes('.')) return null;
  return freeMailDomains.has(domain) ? null : domain;
}

/** `https://www.Example.co.jp/x` → `example.co.jp`; null when there is no domain in the text. */
export function normaliseDomain(text: string): string | null {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .split(/[/?#:]/)[0]
    ?.replace(/^www\./, '');
  return host?.includes('.') && !/\s/.test(host) ? host : null;
}
