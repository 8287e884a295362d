import { jointAgreements, type KeptAgreement, listJointAgreements, readJointAgreement } from '@tasuki/db';
import type { Leg } from '@tasuki/domain';
import { checkAgreement } from '@tasuki/domain/handoffs/check-agreement';
import { isJoint, jointName } from '@tasuki/domain/handoffs/joints';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { JointAgreement, SaveJointAgreementInput, SaveJointAgreementPayload } from './joint-agreement.type.ts';

@Resolver()
export class JointAgreementResolver {
  @Query((_returns) => [JointAgreement], { description: 'What is agreed over every joint, in the order of the relay.' })
  async jointAgreements(@Ctx() { viewer, db }: ApiContext): Promise<JointAgreement[]> {
    authorize(viewer, 'read');
    return (await listJointAgreements(db)).map(presentAgreement);
  }

  @Mutation((_returns) => SaveJointAgreementPayload, {
    description:
      'Changes items, threshold, answer time and return reasons of a joint. What was passed keeps what held then.',
  })
  async saveJointAgreement(
    @Arg('input', (_type) => SaveJointAgreementInput) input: SaveJointAgreementInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveJointAgreementPayload> {
    const wanted = readAgreement(input);
    const { row, refusal } = await runSettingsChange<KeptAgreement>(
      context,
      'administer',
      'saveJointAgreement',
      async ({ tx }) => {
        if (!isJoint(wanted.from, wanted.to)) throw badUserInput('No pass goes this way.', { field: 'to' });
        const wrong = checkAgreement(wanted);
        if (wrong) return { refused: wrong };
        const current = await readJointAgreement(tx, wanted);
        const lost = { refused: conflict({ ...wanted }, { ...current }, current.version) };
        if (current.version !== input.version) return lost;
        const { from: fromDepartment, to: toDepartment, ...fields } = wanted;
        const values = {
          ...fields,
          items: [...fields.items],
          returnReasons: [...fields.returnReasons],
          version: current.version + 1,
        };
        const saved = await tx
          .insert(jointAgreements)
          .values({ ...values, fromDepartment, toDepartment })
          .onConflictDoUpdate({ target: [jointAgreements.fromDepartment, jointAgreements.toDepartment], set: values })
          .returning();
        return saved.length > 0 ? { row: { ...wanted, version: values.version }, details: { ...input } } : lost;
      },
    );
    return { jointAgreement: row ? presentAgreement(row) : null, refusal };
  }
}

function readAgreement(input: SaveJointAgreementInput): Omit<KeptAgreement, 'version'> {
  const words = ({ labelJa, labelEn }: { labelJa: string; labelEn: string }) => ({
    ja: labelJa.trim(),
    en: labelEn.trim(),
  });
  return {
    from: input.from as Leg,
    to: input.to as Leg,
    items: input.items.map((item) => ({ key: item.key.trim(), ...words(item), isRequired: item.isRequired })),
    thresholdPercent: input.thresholdPercent,
    answerWithinHours: input.answerWithinHours,
    returnReasons: input.returnReasons.map((reason) => ({ code: reason.code.trim(), ...words(reason) })),
    definitionKey: input.definitionKey?.trim() || null,
  };
}

function presentAgreement(agreement: KeptAgreement): JointAgreement {
  const { items, returnReasons, ...rest } = agreement;
  return {
    ...rest,
    joint: jointName(agreement),
    items: items.map(({ key, ja, en, isRequired }) => ({ key, labelJa: ja, labelEn: en, isRequired })),
    returnReasons: returnReasons.map(({ code, ja, en }) => ({ code, labelJa: ja, labelEn: en })),
  };
}
