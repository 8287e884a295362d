import type { TouchTier } from '@tasuki/domain/accounts/touch-tiers';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { TouchTierEnum } from '../accounts/account-commands.type.ts';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';

@ObjectType({ simpleResolvers: true, description: 'How closely the customers of a touch tier are looked after.' })
@InputType('TouchTierTermsInput')
export class TouchTierTerms {
  @Field((_type) => TouchTierEnum)
  tier!: TouchTier;

  @Field((_type) => Int, {
    nullable: true,
    description: 'Days after which somebody should have been in touch again; null where nobody calls by itself.',
  })
  contactEveryDays!: number | null;

  @Field((_type) => Int, { nullable: true, description: 'Budget for one customer a month; null for none.' })
  minutesPerMonth!: number | null;

  @Field((_type) => Boolean, { description: 'A person of their own.' })
  hasDedicatedOwner!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class TouchTiers {
  @Field((_type) => [TouchTierTerms])
  tiers!: TouchTierTerms[];

  @Field((_type) => Int, { description: '0 while the usual terms hold.' })
  version!: number;
}

@InputType({ description: 'Terms of every tier, each once.' })
export class SaveTouchTiersInput extends CommandInputBase {
  @Field((_type) => Int)
  version!: number;

  @Field((_type) => [TouchTierTerms])
  tiers!: TouchTierTerms[];
}

@ObjectType({ simpleResolvers: true })
export class SaveTouchTiersPayload {
  @Field((_type) => TouchTiers, { nullable: true })
  touchTiers!: TouchTiers | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}
