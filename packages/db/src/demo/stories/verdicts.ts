import { answerOfDeal, askAgain, judgePromise, rate, tellOfDeal } from '../acts/judgements.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';

/** What a seller says about a passed meeting, once it is clear what it was worth. */
export function ratePass(teller: Teller, passId: string, rep: Person, isDeal: boolean): void {
  const { random } = teller;
  if (isDeal)
    rate(teller, passId, rep, random.between(3, 5), random.pick(['well-prepared', 'right-moment', 'right-person']));
  else rate(teller, passId, rep, random.between(1, 3), random.pick(['thin-information', 'too-early', 'wrong-target']));
}

export interface KickOff {
  handover: string;
  promiseId: string;
  opportunityId: string;
  csm: Person;
  rep: Person;
  team: 'east' | 'west';
}

/** What customer success finds at the kick-off: one team's handovers leave questions, and promises that nobody can keep. */
export function kickOff(teller: Teller, kickOff: KickOff): void {
  const { handover, promiseId, csm, team } = kickOff;
  const { random } = teller;
  teller.wait(random.between(1, 5));
  if (team === 'west') {
    rate(teller, handover, csm, random.between(4, 5), 'well-prepared');
    judgePromise(teller, promiseId, csm, 'kept');
    return;
  }
  askAgain(teller, handover, csm, 'stakeholders');
  if (random.chance(0.5)) askAgain(teller, handover, csm, 'expectation');
  rate(teller, handover, csm, random.between(1, 3), random.pick(['thin-information', 'expectation-gap']));
  if (random.chance(0.6)) judgePromise(teller, promiseId, csm, 'at-risk', 'API の提供時期が開発計画と合わない');
  else judgePromise(teller, promiseId, csm, 'impossible', '標準機能にない連携を約束している');
  if (random.chance(0.5)) speakUp(teller, kickOff);
}

/** 「話が違う」: told to those who can change it; some answer, some have not looked yet. */
function speakUp(teller: Teller, { csm, rep, opportunityId }: KickOff): void {
  const { random, world } = teller;
  const feedbackId = tellOfDeal(teller, csm, {
    ...random.pick([
      { category: 'expectation-gap' as const, text: '連携は自動で行われると聞いていたとのこと' },
      { category: 'requirement-gap' as const, text: '対象は全社ではなく一部門と理解されていた' },
      { category: 'function-missing' as const, text: '基幹システムからの取り込みを前提にされている' },
    ]),
    deal: { id: opportunityId, ownerId: rep.id },
  });
  if (random.chance(0.4)) return;
  teller.wait(random.between(1, 6));
  answerOfDeal(teller, feedbackId, rep, { audience: 'field-sales', status: 'seen' });
  if (random.chance(0.5)) return;
  teller.wait(random.between(2, 10));
  const marketer = world.staff.marketing.at(-1) as Person;
  answerOfDeal(teller, feedbackId, marketer, {
    audience: 'marketing',
    status: 'in-work',
    answer: '連携の説明を見直し中',
  });
  answerOfDeal(teller, feedbackId, rep, { audience: 'field-sales', status: 'done', answer: '提案書の記載を改めた' });
}
