import { askAgain, judgePromise, rate } from '../acts/judgements.ts';
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
  csm: Person;
  team: 'east' | 'west';
}

/** What customer success finds at the kick-off: one team's handovers leave questions, and promises that nobody can keep. */
export function kickOff(teller: Teller, { handover, promiseId, csm, team }: KickOff): void {
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
}
