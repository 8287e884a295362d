import type { LiveDefinition } from '@tasuki/domain/definitions/qualify-lead';
import type { LiveScoreModel } from '@tasuki/domain/scores/score-terms';
import type { Transaction } from '../client.ts';
import { readPipelines } from '../field-sales/read-pipelines.ts';
import { readScoreModels } from '../scores/read-score-models.ts';
import { seedScoreModel } from '../scores/seed-score-model.ts';
import type { DemoCalendar } from './calendar.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import { createDemoDefinitions } from './create-definitions.ts';
import { type CompanyName, createCompanyNames } from './names.ts';
import { createQuoteNumbers } from './quote-numbers.ts';
import { createRandom, type Random, randomId } from './random.ts';
import { createStaff, type Staff } from './staff.ts';
import { Teller, tellUntilToday } from './teller.ts';

/** Everything that the stories share. */
export interface World {
  random: Random;
  calendar: DemoCalendar;
  staff: Staff;
  catalogue: Catalogue;
  /** In force; qualifications are told by them. */
  definitions: LiveDefinition[];
  scoreModels: LiveScoreModel[];
  pipelines: Awaited<ReturnType<typeof readPipelines>>;
  nextCompany: () => CompanyName;
  nextQuoteNumber: (day: string) => string;
  tellers: Teller[];
}

export async function createWorld(
  tx: Transaction,
  { random, calendar, passwordHash }: { random: Random; calendar: DemoCalendar; passwordHash: string },
): Promise<World> {
  const since = new Date(`${calendar.start}T00:00:00+09:00`);
  const staff = await createStaff(tx, { passwordHash, random, now: calendar.now, since });
  // A chance of its own: a model must not change what the stories tell.
  const own = createRandom(73);
  await seedScoreModel(tx, () => randomId(own, since));
  return {
    random,
    calendar,
    staff,
    definitions: await createDemoDefinitions(tx, { staff, calendar }),
    scoreModels: await readScoreModels(tx, { at: calendar.now }),
    catalogue: await createCatalogue(tx, { random, calendar }),
    pipelines: await readPipelines(tx),
    nextCompany: createCompanyNames(random),
    nextQuoteNumber: createQuoteNumbers(),
    tellers: [],
  };
}

/** Adds an account to the world and tells its story from a moment on, as far as today. */
export function tellAccount(world: World, start: Date, story: (teller: Teller) => void): void {
  if (start >= world.calendar.now) return;
  const teller = new Teller(world, start);
  tellUntilToday(() => story(teller));
  if (teller.events.length > 0) world.tellers.push(teller);
}
