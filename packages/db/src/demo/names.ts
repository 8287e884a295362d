import type { Random } from './random.ts';

const stems = (
  '髙橋 takahashi|𠮷野 yoshino|北斗 hokuto|山彦 yamabiko|青葉 aoba|朝凪 asanagi|白樺 shirakaba|若草 wakakusa|東雲 shinonome|' +
  '桜川 sakuragawa|瀬戸 seto|飛鳥 asuka|大和路 yamatoji|鳳 otori|神楽 kagura|霧島 kirishima|黒潮 kuroshio|琥珀 kohaku|' +
  '西﨑 nishizaki|紫雲 shiun|水無月 minazuki|千歳 chitose|双葉 futaba|大樹 taiju|竹芝 takeshiba|月見 tsukimi|常盤 tokiwa|' +
  '中つ国 nakatsu|虹ヶ丘 nijigaoka|萩原 hagiwara|浜風 hamakaze|春日野 kasugano|日向 hyuga|藤波 fujinami|穂高 hodaka|' +
  '真砂 masago|三日月 mikazuki|武蔵野 musashino|紅葉 momiji|夕凪 yunagi|蓬莱 horai|龍神 ryujin|渡邊 watanabe|碧海 aomi'
)
  .split('|')
  .map((pair) => pair.split(' ') as [string, string]);

const trades = (
  '製作所 works|物流 logistics|食品 foods|電機 denki|建設 kensetsu|化学 chemical|印刷 print|商事 trading|システムズ systems|' +
  'ソリューションズ solutions|精密 seimitsu|紙業 paper|薬品 pharma|観光 travel|不動産 estate|繊維 textile|機械 machinery|' +
  '倉庫 souko|メディカル medical|ロボティクス robotics|農園 farm|テクノ techno|教育 education|警備 security'
)
  .split('|')
  .map((pair) => pair.split(' ') as [string, string]);

const latin =
  'Kanda,Harbor,Northwind Bay,Blue Cedar,Mikasa,Sakura Point,Ginza,Larkfield,Umber,Tsuru,Foxglove,Maple'.split(',');
const latinTrades =
  'Design,Analytics,Foods,Mobility,Software,Partners,Textiles,Instruments,Logistics,Health,Labs,Energy'.split(',');

const regions = [
  ['関西', 'kansai'],
  ['九州', 'kyushu'],
  ['東北', 'tohoku'],
  ['中部', 'chubu'],
  ['北海道', 'hokkaido'],
] as const;

/** Sixty characters: what a list, a card and a PDF have to bear. */
export const longCompanyName =
  '一般社団法人全国中小製造業デジタル化推進支援センター西日本広域連携事業本部準備室附属次世代人材育成研究機構総合企画調整課';

export interface CompanyName {
  name: string;
  domain: string;
}

/** Made-up companies, each once: Japanese ones in every legal form, and English ones. */
export function createCompanyNames(random: Random): () => CompanyName {
  const forms = [
    (name: string) => `株式会社${name}`,
    (name: string) => `${name}株式会社`,
    (name: string) => `㈱${name}`,
    (name: string) => `${name}㈱`,
    (name: string) => `合同会社${name}`,
    (name: string) => `有限会社${name}`,
  ];
  const japanese = stems.flatMap(([stem, roman]) =>
    trades.map(([trade, word]) => ({ base: `${stem}${trade}`, domain: `${roman}-${word}.example` })),
  );
  const english = latin.flatMap((stem) =>
    latinTrades.map((trade) => ({
      name: `${stem} ${trade} ${random.pick(['Inc.', 'Ltd.', 'K.K.', 'LLC'])}`,
      domain: `${stem}-${trade}.example`.toLowerCase().replaceAll(' ', ''),
    })),
  );
  const branches = japanese.map(({ base, domain }, index) => {
    const [region, word] = regions[index % regions.length] ?? ['', ''];
    return { base: `${base}${region}`, domain: `${word}.${domain}` };
  });
  const names = [...japanese, ...branches]
    .map(({ base, domain }) => ({ name: random.pick(forms)(base), domain }))
    .concat(english);
  let left = [...names];
  let affiliates = 0;
  return () => {
    // Whatever the day, the stories never run out of companies: the next to come are affiliates of the first.
    if (left.length === 0) {
      affiliates++;
      left = names.map(({ name, domain }) => ({
        name: `${name} 第${affiliates}事業所`,
        domain: `site${affiliates}.${domain}`,
      }));
    }
    const [company] = left.splice(Math.floor(random.next() * left.length), 1);
    return company as CompanyName;
  };
}

const families = (
  '佐藤 サトウ sato|鈴木 スズキ suzuki|髙橋 タカハシ takahashi|田中 タナカ tanaka|𠮷野 ヨシノ yoshino|渡邊 ワタナベ watanabe|' +
  '伊藤 イトウ ito|山本 ヤマモト yamamoto|中村 ナカムラ nakamura|小林 コバヤシ kobayashi|加藤 カトウ kato|齋藤 サイトウ saito|' +
  '森 モリ mori|池田 イケダ ikeda|橋本 ハシモト hashimoto|山﨑 ヤマザキ yamazaki|石川 イシカワ ishikawa|前田 マエダ maeda|' +
  '長谷川 ハセガワ hasegawa|辻󠄀 ツジ tsuji|濵田 ハマダ hamada|邊見 ヘンミ henmi'
)
  .split('|')
  .map((text) => text.split(' ') as [string, string, string]);

const givens = (
  '健一 ケンイチ kenichi|美咲 ミサキ misaki|大輔 ダイスケ daisuke|由美子 ユミコ yumiko|翔太 ショウタ shota|彩 アヤ aya|' +
  '拓也 タクヤ takuya|真理 マリ mari|直樹 ナオキ naoki|恵子 ケイコ keiko|悠斗 ユウト yuto|陽菜 ヒナ hina|誠 マコト makoto|' +
  '裕子 ユウコ yuko|隆 タカシ takashi|沙織 サオリ saori|亮 リョウ ryo|千尋 チヒロ chihiro|浩二 コウジ koji|優 ユウ yu'
)
  .split('|')
  .map((text) => text.split(' ') as [string, string, string]);

export interface PersonName {
  name: string;
  familyKana: string;
  givenKana: string;
  mailbox: string;
}

export function pickPerson(random: Random): PersonName {
  const [family, familyKana, familyRoman] = random.pick(families);
  const [given, givenKana, givenRoman] = random.pick(givens);
  return { name: `${family} ${given}`, familyKana, givenKana, mailbox: `${givenRoman}.${familyRoman}` };
}

export const titles = [
  '部長',
  '課長',
  '係長',
  '情報システム部',
  '営業企画',
  '代表取締役',
  '人事総務',
  'マネージャー',
  '主任',
];
