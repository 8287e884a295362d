/** Mail services, providers and sites that many share: such a domain says nothing about the company. */
const sharedDomains = new Set(
  [
    'gmail.com googlemail.com outlook.com outlook.jp hotmail.com hotmail.co.jp live.com live.jp msn.com icloud.com me.com mac.com',
    'yahoo.com yahoo.co.jp yahoo.ne.jp ymail.com ymail.ne.jp aol.com aol.jp gmx.com gmx.net gmx.de web.de mail.com mail.ru yandex.ru',
    'proton.me protonmail.com zoho.com fastmail.com qq.com 163.com 126.com naver.com daum.net hanmail.net excite.co.jp goo.jp infoseek.jp',
    'docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp vodafone.ne.jp ymobile.ne.jp rakuten.jp uqmobile.jp',
    'nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp plala.or.jp dion.ne.jp asahi-net.or.jp hi-ho.ne.jp eonet.ne.jp jcom.home.ne.jp',
    'facebook.com instagram.com twitter.com x.com linkedin.com youtube.com line.me note.com ameblo.jp wixsite.com jimdofree.com',
  ].flatMap((line) => line.split(' ')),
);

/** The company's domain behind an e-mail address, lower case; null for free mail and for text that is no address. */
export function companyDomainOf(email: string): string | null {
  const domain = email.trim().toLowerCase().split('@')[1];
  if (!domain?.includes('.')) return null;
  return sharedDomains.has(domain) ? null : domain;
}

/** `https://www.Example.co.jp/x` → `example.co.jp`; null when there is no domain in the text, or one that many share. */
export function normaliseDomain(text: string): string | null {
  const host = hostOf(text);
  return host?.includes('.') && !/\s/.test(host) && !sharedDomains.has(host) ? host : null;
}

export const isSharedDomain = (text: string): boolean => sharedDomains.has(hostOf(text) ?? '');

const hostOf = (text: string): string | undefined =>
  text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .split(/[/?#:]/)[0]
    ?.replace(/^www\./, '');
