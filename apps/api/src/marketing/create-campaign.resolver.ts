import { campaigns } from '@tasuki/db';
import { isDay, refuse } from '@tasuki/domain';
import { readPrice } from '@tasuki/domain/money';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { GraphQLDecimal } from '../money/decimal.scalar.ts';
import { present } from '../records/present.ts';
import { Campaign } from './campaign.type.ts';

@InputType()
class CreateCampaignInput extends CommandInputBase {
  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String, { nullable: true, description: 'The Japanese name if left out.' })
  nameEn?: string | null;

  @Field((_type) => String, { description: 'trade-fair, seminar, mail, ads, listing, content, or a word of your own.' })
  type!: string;

  @Field((_type) => String, { nullable: true, description: 'A day, `YYYY-MM-DD`.' })
  startsOn?: string | null;

  @Field((_type) => String, { nullable: true })
  endsOn?: string | null;

  @Field((_type) => GraphQLDecimal, { nullable: true, description: 'Major units of the organisation’s currency.' })
  cost?: string | null;
}

@ObjectType({ simpleResolvers: true })
class CreateCampaignPayload {
  @Field((_type) => Campaign, { nullable: true })
  campaign!: Campaign | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

type CampaignRow = typeof campaigns.$inferSelect;

@Resolver()
export class CreateCampaignResolver {
  @Mutation((_returns) => CreateCampaignPayload, { description: 'A reason for people to hear of us.' })
  async createCampaign(
    @Arg('input', (_type) => CreateCampaignInput) input: CreateCampaignInput,
    @Ctx() context: ApiContext,
  ): Promise<CreateCampaignPayload> {
    const { row, refusal } = await runSettingsChange<CampaignRow>(
      context,
      'createCampaign',
      'createCampaign',
      async ({ tx }) => {
        const read = readCampaign(input, context.organisation?.currency ?? 'JPY');
        if (read.refused) return { refused: read.refused };
        const id = uuidv7();
        const [made] = await tx
          .insert(campaigns)
          .values({ id, key: `campaign-${id}`, ...read.fields })
          .returning();
        return { row: made!, details: { ...input } };
      },
    );
    return { campaign: row ? present('campaign', row) : null, refusal };
  }
}

function readCampaign(input: CreateCampaignInput, currency: string) {
  const nameJa = input.nameJa.trim();
  const { startsOn = null, endsOn = null } = input;
  if (!nameJa) return { refused: refuse('NAME_MISSING', 'A campaign needs a name.', { field: 'nameJa' }).refused! };
  for (const [field, day] of Object.entries({ startsOn, endsOn })) {
    if (day && !isDay(day)) return { refused: refuse('DATE_INVALID', `${day} is not a day.`, { field }).refused! };
  }
  if (startsOn && endsOn && endsOn < startsOn) {
    const sentence = 'A campaign cannot end before it starts.';
    return { refused: refuse('DATE_INVALID', sentence, { field: 'endsOn' }).refused! };
  }
  const price = input.cost ? readPrice(input.cost, currency, 'cost') : null;
  if (price?.refused) return { refused: price.refused };
  const nameEn = input.nameEn?.trim() || nameJa;
  const type = input.type.trim() || 'other';
  return { fields: { nameJa, nameEn, type, startsOn, endsOn, costMinor: price?.minor ?? null, currency } };
}
