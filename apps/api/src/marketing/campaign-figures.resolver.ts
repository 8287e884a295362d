import { type CampaignFigures as Figures, readCampaignFigures } from '@tasuki/db';
import DataLoader from 'dataloader';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { Amount } from '../money/amount.type.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { Campaign } from './campaign.type.ts';

@ObjectType({ simpleResolvers: true, description: 'How far a campaign reached, and what came of it until now.' })
export class CampaignFigures implements Figures {
  @Field((_type) => Int)
  touches!: number;

  @Field((_type) => Int, { description: 'Captured by this campaign.' })
  leads!: number;

  @Field((_type) => Int, { description: 'Of those leads, the ones that became a deal.' })
  deals!: number;

  @Field((_type) => Int, { description: 'Of those leads, the ones that were won.' })
  won!: number;
}

const NOTHING: Figures = { touches: 0, leads: 0, deals: 0, won: 0 };

@Resolver((_of) => Campaign)
export class CampaignFiguresResolver {
  @FieldResolver((_returns) => CampaignFigures)
  figures(@Root() { uuid }: Campaign, @Ctx() context: ApiContext): Promise<Figures> {
    const loader = context.once('campaign-figures', () => {
      return new DataLoader<string, Figures>(async (ids) => {
        const figures = await readCampaignFigures(context.db, ids);
        return ids.map((id) => figures.get(id) ?? NOTHING);
      });
    });
    return loader.load(uuid);
  }

  @FieldResolver((_returns) => Amount, { nullable: true, description: 'What it cost, without tax.' })
  cost(@Root() campaign: Campaign): Amount | null {
    // The row's own columns stand beside the fields of the type.
    const { costMinor, currency } = campaign as Campaign & { costMinor: number | null; currency: string };
    return costMinor === null ? null : { currency, amount: inMajorUnits(costMinor, currency) };
  }
}
