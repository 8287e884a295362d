import { useMutation, useQuery } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InlineError, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { RoutingPlanInput } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import { useContestedSave } from '../../use-contested-save.tsx';
import { DryRunResult } from './dry-run-result.tsx';
import { draftOf, firstCondition, inputOf, moved, noTarget, type PlanDraft, type RuleDraft } from './plan-draft.ts';
import styles from './routing.module.css';
import { type Plan, ROUTING_PEOPLE, type RoutingTeam, SAVE_ROUTING_PLAN } from './routing-queries.ts';
import { routingTexts } from './routing-texts.ts';
import { RuleCard } from './rule-card.tsx';
import { TargetFields } from './target-fields.tsx';
import { usePlanWords } from './use-plan-words.ts';

interface PlanEditorProps {
  plan: Plan;
  /** Of the receiving department. */
  teams: readonly RoutingTeam[];
  readLatest: () => Promise<Plan | undefined>;
  onSaved: () => void;
}

/** Rules in their order, what happens where none fits, and the run of it all over the past. */
export function PlanEditor({ plan, teams, readLatest, onSaved }: PlanEditorProps) {
  const t = useTexts({ ...adminTexts, ...routingTexts });
  const opened = { fields: draftOf(plan), version: plan.version };
  const [draft, setDraft] = useState(opened.fields);
  const [tried, setTried] = useState<RoutingPlanInput>();
  const people = useQuery(ROUTING_PEOPLE, { variables: { department: plan.to } }).data?.routingPeople ?? [];
  const [savePlan] = useMutation(SAVE_ROUTING_PLAN);
  const tell = usePlanWords({ teams, people });
  const { submit, conflict, problem, isSaving } = useContestedSave({
    opened,
    words: {
      place: { label: t('routing.place') },
      keepsOwner: { label: t('routing.keeps-owner') },
      rules: { label: t('routing.plan'), tell: tell.rules },
      fallback: { label: t('routing.fallback'), tell: tell.fallback },
      hours: { label: t('routing.hours') },
    },
    write: async (mine, version) => {
      const { data } = await savePlan({ variables: { input: { plan: inputOf(mine), version } } });
      return data?.saveRoutingPlan.refusal;
    },
    readLatest: async () => {
      const latest = await readLatest();
      return latest && { fields: draftOf(latest), version: latest.version };
    },
    onSaved,
  });
  const set = (change: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...change }));
  const setRule = (at: number, rule: RuleDraft) => set({ rules: draft.rules.with(at, rule) });
  const add = () =>
    set({
      rules: [...draft.rules, { key: crypto.randomUUID(), name: '', when: firstCondition, target: noTarget }],
    });
  return (
    <Form onSubmit={() => submit(draft)} className={styles.form}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <Checkbox
        label={t('routing.keeps-owner')}
        checked={draft.keepsOwner}
        onChange={(event) => set({ keepsOwner: event.currentTarget.checked })}
      />
      {draft.rules.length === 0 ? <p className={styles.quiet}>{t('routing.rules.none')}</p> : null}
      <ol className={styles.rules}>
        {draft.rules.map((rule, at) => (
          <RuleCard
            key={rule.key}
            rule={rule}
            place={at}
            count={draft.rules.length}
            teams={teams}
            people={people}
            onChange={(changed) => setRule(at, changed)}
            onMove={(step) => set({ rules: moved(draft.rules, at, step) })}
            onRemove={() => set({ rules: draft.rules.toSpliced(at, 1) })}
          />
        ))}
      </ol>
      <div>
        <Button variant="default" onClick={add}>
          {t('routing.rule.add')}
        </Button>
      </div>
      <fieldset className={styles.fields}>
        <legend>{t('routing.fallback')}</legend>
        <Checkbox
          label={t('routing.fallback.department')}
          checked={draft.fallback === null}
          onChange={(event) => set({ fallback: event.currentTarget.checked ? null : noTarget })}
        />
        {draft.fallback ? (
          <TargetFields
            target={draft.fallback}
            teams={teams}
            people={people}
            onChange={(fallback) => set({ fallback })}
          />
        ) : null}
      </fieldset>
      <TextInput
        className={styles.hours}
        label={t('routing.hours')}
        inputMode="numeric"
        value={draft.hours}
        onChange={(event) => set({ hours: event.currentTarget.value })}
      />
      {conflict}
      <div className={styles.acts}>
        <Button variant="default" onClick={() => setTried(inputOf(draft))}>
          {t('routing.try')}
        </Button>
        <Button type="submit" loading={isSaving}>
          {t('admin.save')}
        </Button>
      </div>
      {tried ? <DryRunResult plan={tried} /> : null}
    </Form>
  );
}
