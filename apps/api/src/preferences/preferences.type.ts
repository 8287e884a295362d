import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase } from '../command/command-payload.type.ts';
import { enumOf, LocaleEnum } from '../enums.ts';

export const ThemeEnum = enumOf(['light', 'dark', 'auto'] as const);
registerEnumType(ThemeEnum, { name: 'Theme', description: 'AUTO follows the device.' });

export const DensityEnum = enumOf(['standard', 'comfortable', 'compact'] as const);
registerEnumType(DensityEnum, { name: 'Density', description: 'How high the rows of lists are.' });

@ObjectType({
  simpleResolvers: true,
  description: 'How a person likes the screens, on every device. Null: never chosen, so each device goes its own way.',
})
export class Preferences {
  @Field((_type) => LocaleEnum, { nullable: true })
  locale?: 'ja' | 'en' | null;

  @Field((_type) => ThemeEnum, { nullable: true })
  theme?: 'light' | 'dark' | 'auto' | null;

  @Field((_type) => DensityEnum, { nullable: true })
  density?: 'standard' | 'comfortable' | 'compact' | null;

  @Field((_type) => Boolean, { nullable: true, description: 'Whether letters and digits alone act as shortcuts.' })
  hasSingleKeys?: boolean | null;

  @Field((_type) => String, {
    nullable: true,
    description: 'What of an account’s timeline is shown, as its address holds it: `lens=is,fs&kinds=…`.',
  })
  timelineFilter?: string | null;
}

@InputType({ description: 'Fields that are left out stay as they are.' })
export class SetPreferencesInput extends CommandInputBase {
  @Field((_type) => LocaleEnum, { nullable: true })
  locale?: 'ja' | 'en' | null;

  @Field((_type) => ThemeEnum, { nullable: true })
  theme?: 'light' | 'dark' | 'auto' | null;

  @Field((_type) => DensityEnum, { nullable: true })
  density?: 'standard' | 'comfortable' | 'compact' | null;

  @Field((_type) => Boolean, { nullable: true })
  hasSingleKeys?: boolean | null;

  @Field((_type) => String, { nullable: true, description: 'At most 2,000 signs; empty forgets it.' })
  timelineFilter?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SetPreferencesPayload {
  @Field((_type) => Preferences)
  preferences!: Preferences;
}
