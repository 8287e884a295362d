import type { Random } from './random.ts';

const stems = (
  '髙橋 takahashi タカハシ|𠮷野 yoshino ヨシノ|北斗 hokuto ホクト|山彦 yamabiko ヤマビコ|青葉 aoba アオバ|朝凪 asanagi アサナギ|' +
  '白樺 shirakaba シラカバ|若草 wakakusa ワカクサ|東雲 shinonome シノノメ|桜川 sakuragawa サクラガワ|瀬戸 seto セト|飛鳥 asuka アスカ|' +
  '大和路 yamatoji ヤマトジ|鳳 otori オオトリ|神楽 kagura カグラ|霧島 kirishima キリシマ|黒潮 kuroshio クロシオ|琥珀 kohaku コハク|' +
  '西﨑 nishizaki ニシザキ|紫雲 shiun シウン|水無月 minazuki ミナヅキ|千歳 chitose チトセ|双葉 futaba フタバ|大樹 taiju タイジュ|' +
  '竹芝 takeshiba タケシバ|月見 tsukimi ツキミ|常盤 tokiwa トキワ|中つ国 nakatsu ナカツクニ|虹ヶ丘 nijigaoka ニジガオカ|萩原 hagiwara ハギワラ|' +
  '浜風 hamakaze ハマカゼ|春日野 kasugano カスガノ|日向 hyuga ヒュウガ|藤波 fujinami フジナミ|穂高 hodaka ホダカ|真砂 masago マサゴ|' +
  '三日月 mikazuki ミカヅキ|武蔵野 musashino ムサシノ|紅葉 momiji モミジ|夕凪 yunagi ユウナギ|蓬莱 horai ホウライ|龍神 ryujin リュウジン|' +
  '渡邊 watanabe ワタナベ|碧海 aomi アオミ'
)
  .split('|')
  .map((text) => text.split(' ') as [string, string, string]);

const trades = (
  '製作所 works セイサクショ|物流 logistics ブツリュウ|食品 foods ショクヒン|電機 denki デンキ|建設 kensetsu ケンセツ|化学 chemical カガク|' +
  '印刷 print インサツ|商事 trading ショウジ|システムズ systems システムズ|ソリューションズ solutions ソリューションズ|精密 seimitsu セイミツ|' +
  '紙業 paper シギョウ|薬品 pharma ヤクヒン|観光 travel カンコウ|不動産 estate フドウサン|繊維 textile センイ|機械 machinery キカイ|倉庫 souko ソウコ|' +
  'メディカル medical メディカル|ロボティクス robotics ロボティクス|農園 farm ノウエン|テクノ techno テクノ|教育 education キョウイク|警備 security ケイビ'
)
  .split('|')
  .map((text) => text.split(' ') as [string, string, string]);

const latin =
  'Kanda,Harbor,Northwind Bay,Blue Cedar,Mikasa,Sakura Point,Ginza,Larkfield,Umber,Tsuru,Foxglove,Maple'.split(',');
const latinTrades =
  'Design,Analytics,Foods,Mobility,Software,Partners,Textiles,Instruments,Logistics,Health,Labs,Energy'.split(',');

const regions = [
  ['関西', 'kansai', 'カンサイ'],
  ['九州', 'kyushu', 'キュウシュウ'],
  ['東北', 'tohoku', 'トウホク'],
  ['中部', 'chubu', 'チュウブ'],
  ['北海道', 'hokkaido', 'ホッカイドウ'],
] as const;

/** Sixty characters: what a list, a card and a PDF have to bear. */
export const longCompanyName =
  '一般社団法人全国中小製造業デジタル化推進支援センター西日本広域連携事業本部準備室附属次世代人材育成研究機構総合企画調整課';

export interface CompanyName {
  name: string;
  /** How a Japanese name is read, without its legal form. */
  nameKana?: string;
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
  const japanese = stems.flatMap(([stem, roman, read]) =>
    trades.map(([trade, word, readTrade]) => ({
      base: `${stem}${trade}`,
      nameKana: `${read}${readTrade}`,
      domain: `${roman}-${word}.example`,
    })),
  );
  const english: CompanyName[] = latin.flatMap((stem) =>
    latinTrades.map((trade) => ({
      name: `${stem} ${trade} ${random.pick(['Inc.', 'Ltd.', 'K.K.', 'LLC'])}`,
      domain: `${stem}-${trade}.example`.toLowerCase().replaceAll(' ', ''),
    })),
  );
  const branches = japanese.map(({ base, nameKana, domain }, index) => {
    const [region, word, read] = regions[index % regions.length] ?? ['', '', ''];
    return { base: `${base}${region}`, nameKana: `${nameKana}${read}`, domain: `${word}.${domain}` };
  });
  const names = [...japanese, ...branches]
    .map(({ base, ...company }): CompanyName => ({ name: random.pick(forms)(base), ...company }))
    .concat(english);
  let left = [...names];
  let affiliates = 0;
  return () => {
    // Whatever the day, the stories never run out of companies: the next to come are affiliates of the first.
    if (left.length === 0) {
      affiliates++;
      left = names.map(({ name, nameKana, domain }) => ({
        name: `${name} 第${affiliates}事業所`,
        ...(nameKana && { nameKana: `${nameKana}ダイ${affiliates}ジギョウショ` }),
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
