import type { NewEvent } from '@tasuki/domain';
import { tellCompanyGroups } from './stories/company-groups.ts';
import { tellDealRoles } from './stories/deal-roles.ts';
import { tellDoubles } from './stories/doubles.ts';
import { tellEverydayWork } from './stories/everyday.ts';
import { tellHealthRatings } from './stories/health-ratings.ts';
import { tellInboxes } from './stories/inboxes.ts';
import { tellKeptTasks } from './stories/kept-tasks.ts';
import { tellPasses, tellUnpassedLeads } from './stories/passes.ts';
import { tellPipeline } from './stories/pipeline.ts';
import { tellQualifications } from './stories/qualifications.ts';
import { tellQuietCustomers } from './stories/quiet-customers.ts';
import { tellQuoteDrafts } from './stories/quote-drafts.ts';
import { tellRerouted } from './stories/rerouted.ts';
import { tellReviews } from './stories/reviews.ts';
import { tellScores } from './stories/scores.ts';
import { tellSmallDeals } from './stories/small-deals.ts';
import { tellTalk } from './stories/talk.ts';
import { tellTradeFair } from './stories/trade-fair.ts';
import { tellTwins } from './stories/twins.ts';
import type { World } from './world.ts';

/** All stories, account by account, in the order in which they build on one another. */
export function tellStories(world: World): NewEvent[][] {
  tellPasses(world);
  tellTradeFair(world);
  tellUnpassedLeads(world);
  tellPipeline(world);
  tellSmallDeals(world);
  tellEverydayWork(world);
  tellQuietCustomers(world);
  tellInboxes(world);
  tellTalk(world);
  const merges = [...tellTwins(world), ...tellDoubles(world)];
  tellRerouted(world);
  tellQualifications(world);
  tellScores(world);
  tellKeptTasks(world);
  tellReviews(world);
  tellHealthRatings(world);
  tellDealRoles(world);
  tellQuoteDrafts(world);
  return [...world.tellers.map(({ events }) => events), [...merges, ...tellCompanyGroups(world)]];
}
