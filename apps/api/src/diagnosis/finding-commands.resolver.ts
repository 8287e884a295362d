import { diagnoseJoints, diagnosisFindings, type Transaction } from '@tasuki/db';
import { addDays, dayIn, type Refusal } from '@tasuki/domain';
import { refuseActing, refuseClosing } from '@tasuki/domain/diagnosis/finding-state';
import { RECHECK_AFTER_DAYS } from '@tasuki/domain/diagnosis/recheck';
import { eq } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { conflict, runSettingsChange, type SettingsOutcome } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import {
  ActOnFindingInput,
  ActOnFindingPayload,
  CloseFindingInput,
  CloseFindingPayload,
  DiagnoseJointsInput,
  DiagnoseJointsPayload,
} from './finding-commands.type.ts';
import { type FindingRow, presentFinding, readFindingId } from './present-finding.ts';
import { authorizePair } from './works-on-joint.ts';

@Resolver()
export class FindingCommandsResolver {
  @Mutation((_returns) => ActOnFindingPayload, { description: 'Says what is being done, and when to look again.' })
  async actOnFinding(
    @Arg('input', (_type) => ActOnFindingInput) input: ActOnFindingInput,
    @Ctx() context: ApiContext,
  ): Promise<ActOnFindingPayload> {
    const today = dayIn(context.timeZone, context.now());
    const step = { note: input.note, recheckOn: readDay(input.recheckOn) ?? addDays(today, RECHECK_AFTER_DAYS) };
    const { row, refusal } = await runSettingsChange(context, 'workOnFinding', 'actOnFinding', ({ tx, viewer }) =>
      change(tx, input, (finding) => {
        authorizePair(viewer, finding, 'actOnFinding');
        const refused = refuseActing(finding.state, step, today);
        const acted = { actedAt: context.now(), actedBy: viewer.id, actedNote: step.note.trim() };
        return refused ?? { state: 'acted', recheckOn: step.recheckOn, ...acted };
      }),
    );
    return { finding: row && presentFinding(row), refusal };
  }

  @Mutation((_returns) => CloseFindingPayload, {
    description: 'Done with, with a word on what came of it. The same cause rests for thirteen weeks.',
  })
  async closeFinding(
    @Arg('input', (_type) => CloseFindingInput) input: CloseFindingInput,
    @Ctx() context: ApiContext,
  ): Promise<CloseFindingPayload> {
    const { row, refusal } = await runSettingsChange(context, 'workOnFinding', 'closeFinding', ({ tx, viewer }) =>
      change(tx, input, (finding) => {
        authorizePair(viewer, finding, 'closeFinding');
        const refused = refuseClosing(finding.state, input);
        const closed = { closedAt: context.now(), closedBy: viewer.id, closedNote: input.note.trim() };
        return refused ?? { state: 'closed', recheckOn: null, ...closed };
      }),
    );
    return { finding: row && presentFinding(row), refusal };
  }

  @Mutation((_returns) => DiagnoseJointsPayload, { description: 'Looks now; otherwise it is done every night.' })
  async diagnoseJoints(
    @Arg('input', (_type) => DiagnoseJointsInput) _input: DiagnoseJointsInput,
    @Ctx() context: ApiContext,
  ): Promise<DiagnoseJointsPayload> {
    const { now, timeZone } = context;
    const { row, refusal } = await runSettingsChange(context, 'runDiagnosis', 'diagnoseJoints', async ({ tx }) => {
      const { judged, found } = await diagnoseJoints(tx, { now: now(), timeZone });
      return { row: { judged, found: found.length }, details: { judged, found } };
    });
    return { judged: row?.judged ?? null, found: row?.found ?? null, refusal };
  }
}

type Change = Partial<FindingRow>;

async function change(
  tx: Transaction,
  { findingId, version }: { findingId: string; version: number },
  decide: (finding: FindingRow) => Change | Refusal,
): Promise<SettingsOutcome<FindingRow>> {
  const id = readFindingId(findingId);
  const [finding] = await tx.select().from(diagnosisFindings).where(eq(diagnosisFindings.id, id)).for('update');
  if (!finding) throw badUserInput('There is no such finding.', { field: 'findingId' });
  const decided = decide(finding);
  if ('code' in decided) return { refused: decided };
  if (finding.version !== version) return { refused: conflict(decided, { ...finding }, finding.version) };
  const [row] = await tx
    .update(diagnosisFindings)
    .set({ ...decided, version: finding.version + 1 })
    .where(eq(diagnosisFindings.id, id))
    .returning();
  return { row: row ?? finding, details: { findingId, ...decided } };
}
