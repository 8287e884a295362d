import { organisation } from '@tasuki/db';
import { departments, isDepartment, refuse } from '@tasuki/domain';
import { readIssuer } from '@tasuki/domain/field-sales/issuer';
import { eq, sql } from 'drizzle-orm';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum, PlacementEnum } from '../enums.ts';
import { isTimeZone } from '../time-zone.ts';
import { presentOrganisation } from './viewer.resolver.ts';
import { Organisation } from './viewer.type.ts';

@InputType()
class DepartmentSettingsInput {
  @Field((_type) => DepartmentEnum)
  department!: string;

  @Field((_type) => Boolean)
  isOn!: boolean;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;
}

@InputType()
class UpdateOrganisationInput extends CommandInputBase {
  @Field((_type) => Int)
  version!: number;

  @Field((_type) => String, { nullable: true })
  nameJa?: string;

  @Field((_type) => String, { nullable: true })
  nameEn?: string;

  @Field((_type) => String, { nullable: true })
  timeZone?: string;

  @Field((_type) => String, { nullable: true, description: 'ISO 4217; for new records.' })
  currency?: string;

  @Field((_type) => Int, { nullable: true })
  fiscalYearStartMonth?: number;

  @Field((_type) => PlacementEnum, { nullable: true })
  insideSalesPlacement?: string;

  @Field((_type) => String, { nullable: true, description: 'Empty takes it off the documents; so do the next two.' })
  postalAddress?: string;

  @Field((_type) => String, { nullable: true })
  phone?: string;

  @Field((_type) => String, { nullable: true, description: 'T and 13 digits.' })
  registrationNumber?: string;

  @Field((_type) => [DepartmentSettingsInput], { nullable: true })
  departments?: DepartmentSettingsInput[];
}

@ObjectType({ simpleResolvers: true })
class UpdateOrganisationPayload {
  @Field((_type) => Organisation, { nullable: true })
  organisation!: Organisation | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@Resolver()
export class OrganisationResolver {
  @Mutation((_returns) => UpdateOrganisationPayload, {
    description: 'Changes names, zone, currency, fiscal year, and which departments are on and what they are called.',
  })
  async updateOrganisation(
    @Arg('input', (_type) => UpdateOrganisationInput) {
      version,
      departments: settings,
      ...fields
    }: UpdateOrganisationInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdateOrganisationPayload> {
    const { row, refusal } = await runSettingsChange<typeof organisation.$inferSelect>(
      context,
      'administer',
      'updateOrganisation',
      async ({ tx }) => {
        const [current] = await tx.select().from(organisation).for('update');
        if (!current) throw new Error('The viewer belongs to an organisation.');
        if (current.version !== version) return { refused: conflict({ ...fields }, { ...current }, current.version) };
        const issuer = readIssuer(fields);
        const refused = check({ ...fields, departments: settings }) ?? issuer.refused;
        if (refused) return { refused };
        const merged = { ...current.departments };
        for (const { department, ...setting } of settings ?? [])
          if (isDepartment(department)) merged[department] = setting;
        const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
        Object.assign(given, issuer.fields);
        const [changed] = await tx
          .update(organisation)
          .set({ ...given, departments: merged, version: sql`${organisation.version} + 1` })
          .where(eq(organisation.id, 1))
          .returning();
        return { row: changed!, details: { ...given, departments: settings } };
      },
    );
    return { organisation: row ? presentOrganisation(row) : null, refusal };
  }
}

function check({
  timeZone,
  currency,
  fiscalYearStartMonth: month,
  departments: settings,
}: Partial<UpdateOrganisationInput>) {
  if (timeZone != null && !isTimeZone(timeZone)) {
    return refuse('TIME_ZONE_UNKNOWN', 'Give a time zone of the IANA list, such as Asia/Tokyo.', { field: 'timeZone' })
      .refused;
  }
  if (currency != null && !Intl.supportedValuesOf('currency').includes(currency)) {
    return refuse('CURRENCY_UNKNOWN', 'Give an ISO 4217 code, such as JPY.', { field: 'currency' }).refused;
  }
  if (month != null && (month < 1 || month > 12)) {
    return refuse('MONTH_INVALID', 'The fiscal year starts in a month from 1 to 12.', { field: 'fiscalYearStartMonth' })
      .refused;
  }
  const nameless = settings?.some(({ labelJa, labelEn }) => !labelJa.trim() || !labelEn.trim());
  if (nameless)
    return refuse('NAME_MISSING', 'A department needs a name in both languages.', { field: 'departments' }).refused;
  const isOff = (name: string) => settings?.some(({ department, isOn }) => department === name && !isOn);
  if (isOff('admin'))
    return refuse('ADMIN_STAYS_ON', 'The admin app cannot be switched off.', { field: 'departments' }).refused;
  if (departments.every((name) => name === 'admin' || isOff(name))) {
    return refuse('NO_DEPARTMENT_LEFT', 'At least one department has to stay on.', { field: 'departments' }).refused;
  }
  return undefined;
}
