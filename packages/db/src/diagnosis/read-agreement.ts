import type { Leg, Words } from '@tasuki/domain';
import { leavesOf, type RuleLeaf, type RuleNode } from '@tasuki/domain/definitions/rule';
import { leafWords, type ValueNames } from '@tasuki/domain/definitions/rule-words';
import { type Agreement, agreementOf, type BothSaid, receivedAsGood } from '@tasuki/domain/diagnosis/agreement';
import { ratingTags } from '@tasuki/domain/handoffs/rating-tags';
import { and, eq, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { readProductNames } from '../definitions/read-product-names.ts';
import { readJointAgreement } from '../handoffs/joint-agreements.ts';
import { definitions, definitionVersions } from '../tables/index.ts';
import { type JudgedPass, readJudgedPasses } from './read-judged-passes.ts';

export interface AgreementAsk {
  from: Leg;
  to: Leg;
  period: { from: string; to: string; timeZone: string };
  /** Only what this person passed. */
  senderId?: string | null;
}

/** What both sides said of one pass. */
export interface SaidOfPass extends BothSaid {
  accountId: string;
  handoffId: string;
}

/** One thing that both sides judge. */
export interface Criterion extends Agreement {
  /** Names it among the criteria of its joint: `item:budget`. */
  key: string;
  /** What is counted, the pass decided last first. */
  said: readonly SaidOfPass[];
  /** A whole definition, one of its rules, an item of the handover, or a reason of the receiver. */
  kind: 'definition' | 'rule' | 'item' | 'reason' | 'tag';
  /** What it is called; of a rule, with its definition's name in `of`. */
  words: Words;
  of: Words | null;
  /** The key of the definition that it is. */
  definitionKey?: string;
}

interface LiveRule {
  key: string;
  words: Words;
  rule: RuleNode;
}

/**
 * How far sender and receiver of a joint mean the same, criterion by criterion. The sender's word is what the rule said of the
 * lead at the moment of the pass, or that an item was answered; the receiver's is the verdict (`receivedAsGood`).
 */
export async function readAgreement(db: Reader, ask: AgreementAsk): Promise<Criterion[]> {
  const live = await readLiveRules(db, ask);
  const rules = live.flatMap(({ rule }) => [rule, ...leavesOf(rule)]);
  const passes = await readJudgedPasses(db, { ...ask, rules });
  const judged = passes.flatMap((pass) => {
    const isGood = receivedAsGood(pass);
    return isGood === null ? [] : [{ ...pass, isGood }];
  });
  const { items } = await readJointAgreement(db, ask);
  const names = await readProductNames(
    db,
    live.flatMap(({ rule }) => leavesOf(rule)),
  );
  return [
    ...criteriaOfRules(live, judged, names),
    ...items.flatMap(({ key, ja, en }) => criterionOfItem(key, { ja, en }, passes)),
    ...criteriaOfReasons(judged, { reasons: await reasonWords(db, ask), met: usualPlace(live, judged) }),
  ];
}

type Judged = JudgedPass & { isGood: boolean };

const saidOf = ({ accountId, handoffId }: Pick<JudgedPass, 'accountId' | 'handoffId'>, both: BothSaid): SaidOfPass => ({
  accountId,
  handoffId,
  ...both,
});

const judgedBy = (said: readonly SaidOfPass[]) => ({ ...agreementOf(said), said });

async function readLiveRules(db: Reader, { from, to }: AgreementAsk): Promise<LiveRule[]> {
  const rows = await db
    .select({ key: definitions.key, ja: definitions.nameJa, en: definitions.nameEn, rule: definitionVersions.rule })
    .from(definitionVersions)
    .innerJoin(definitions, eq(definitions.id, definitionVersions.definitionId))
    .where(
      and(
        eq(definitionVersions.state, 'published'),
        sql`${definitionVersions.departments} @> ${JSON.stringify([from, to])}::jsonb`,
      ),
    )
    .orderBy(definitions.createdAt, definitions.key);
  return rows.map(({ key, ja, en, rule }) => ({ key, words: { ja, en }, rule }));
}

function criteriaOfRules(live: readonly LiveRule[], judged: readonly Judged[], names: ValueNames): Criterion[] {
  let at = 0;
  return live.flatMap(({ key, words, rule }) => {
    const leaves = leavesOf(rule);
    const place = at;
    at += 1 + leaves.length;
    const said = (column: number): SaidOfPass[] =>
      judged.flatMap(({ isJudged, met, isGood, ...pass }) =>
        isJudged ? [saidOf(pass, { sender: met[column] ?? false, receiver: isGood })] : [],
      );
    return [
      {
        ...{ kind: 'definition' as const, key: `definition:${key}`, words, of: null, definitionKey: key },
        ...judgedBy(said(place)),
      },
      // A rule of one comparison is the definition itself.
      ...(leaves.length > 1
        ? leaves.map((leaf, index) => ({
            ...{ kind: 'rule' as const, key: `rule:${key}:${index}`, words: wordsOf(leaf, names), of: words },
            ...judgedBy(said(place + 1 + index)),
          }))
        : []),
    ];
  });
}

const wordsOf = (leaf: RuleLeaf, names: ValueNames): Words => ({
  ja: leafWords(leaf, 'ja', names),
  en: leafWords(leaf, 'en', names),
});

/** Of accepted handovers: the sender had written it down, and the receiver did not have to ask again. */
function criterionOfItem(key: string, words: Words, passes: readonly JudgedPass[]): Criterion[] {
  const said = passes
    .filter(({ state }) => state === 'accepted')
    .map(({ items, reAsked, ...pass }) =>
      saidOf(pass, { sender: Boolean(items[key]?.trim()), receiver: !reAsked.includes(key) }),
    );
  // Where nobody ever had to ask there is nothing to agree about.
  if (said.every(({ receiver }) => receiver)) return [];
  return [{ kind: 'item', key: `item:${key}`, words, of: null, ...judgedBy(said) }];
}

/** Per reason and tag: the sender's whole judgement against what came back for that reason, beside what was fine. */
function criteriaOfReasons(
  judged: readonly Judged[],
  { reasons, met: place }: { reasons: ReadonlyMap<string, Words>; met: number | null },
): Criterion[] {
  if (place === null) return [];
  const fine = judged.filter(({ isGood, isJudged }) => isGood && isJudged);
  const criteria = (
    kind: 'reason' | 'tag',
    codeOf: (pass: Judged) => string | null,
    words: (code: string) => Words,
  ) => {
    const poor = judged.filter((pass) => !pass.isGood && pass.isJudged && codeOf(pass));
    return [...Map.groupBy(poor, (pass) => codeOf(pass) ?? '')]
      .map(([code, own]): Criterion => {
        const said = [...own, ...fine].map(({ met, isGood, ...pass }) =>
          saidOf(pass, { sender: met[place] ?? false, receiver: isGood }),
        );
        return { kind, key: `${kind}:${code}`, words: words(code), of: null, ...judgedBy(said) };
      })
      .sort((a, b) => a.observed - b.observed);
  };
  const tags: Record<string, Words> = ratingTags;
  return [
    ...criteria(
      'reason',
      ({ reasonCode }) => reasonCode,
      (code) => reasons.get(code) ?? { ja: code, en: code },
    ),
    ...criteria(
      'tag',
      ({ ratingTag }) => ratingTag,
      (code) => tags[code] ?? { ja: code, en: code },
    ),
  ];
}

/** The definition by which the sender passes: of those that bind both sides the one that most passes met. */
function usualPlace(live: readonly LiveRule[], judged: readonly Judged[]): number | null {
  let place = 0;
  const places = live.map(({ rule }) => {
    const own = place;
    place += 1 + leavesOf(rule).length;
    return { own, count: judged.filter(({ met }) => met[own]).length };
  });
  return (
    places.reduce<(typeof places)[number] | null>((best, one) => (best && best.count >= one.count ? best : one), null)
      ?.own ?? null
  );
}

async function reasonWords(db: Reader, joint: { from: Leg; to: Leg }): Promise<Map<string, Words>> {
  const { returnReasons } = await readJointAgreement(db, joint);
  return new Map(returnReasons.map(({ code, ja, en }) => [code, { ja, en }]));
}
