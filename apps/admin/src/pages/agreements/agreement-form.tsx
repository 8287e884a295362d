import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useLastDays } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Form, FormFoot, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useContestedSave } from '../../use-contested-save.tsx';
import { AGREEMENTS_PAGE, type Agreement, type AgreementsData, ITEM_USE, SAVE_AGREEMENT } from './agreement-queries.ts';
import { agreementTexts } from './agreement-texts.ts';
import { DuePreview } from './due-preview.tsx';
import { ItemUseNote } from './item-use-note.tsx';
import { useWordsRows } from './use-words-rows.ts';
import { WordsRows } from './words-rows.tsx';

const USE_DAYS = 180;

/** Fields side by side stand on one line, however long their hints are. */
const HINT_BELOW: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

interface AgreementFormProps {
  agreement: Agreement;
  data: AgreementsData;
  onLatest: () => void;
}

/** What the two departments of a joint agree on. */
export function AgreementForm({ agreement, data, onLatest }: AgreementFormProps) {
  const t = useTexts({ ...adminTexts, ...agreementTexts });
  const { locale } = useLocale();
  const client = useApolloClient();
  const { from, to } = agreement;
  const [threshold, setThreshold] = useState(String(agreement.thresholdPercent));
  const [hours, setHours] = useState(String(agreement.answerWithinHours));
  const [definitionKey, setDefinitionKey] = useState(agreement.definitionKey ?? '');
  const items = useWordsRows(
    agreement.items.map(({ key, labelJa: ja, labelEn: en, isRequired }) => ({ key, ja, en, isRequired })),
  );
  const reasons = useWordsRows(
    agreement.returnReasons.map(({ code, labelJa, labelEn }) => ({
      ...{ key: code, ja: labelJa, en: labelEn, isRequired: false },
    })),
  );
  const use = useQuery(ITEM_USE, { variables: { from, to, period: useLastDays(USE_DAYS) } }).data?.handoverItemUse;
  const [saveAgreement] = useMutation(SAVE_AGREEMENT);
  const nameOf = ({ labelJa, labelEn }: { labelJa: string; labelEn: string }) => (locale === 'ja' ? labelJa : labelEn);
  const live = data.definitions.find(({ key }) => key === definitionKey)?.live ?? null;
  const { submit, problem, isSaving, conflict } = useContestedSave<Terms>({
    opened: standingOf(agreement),
    words: {
      thresholdPercent: { label: t('agreements.threshold') },
      answerWithinHours: { label: t('agreements.hours') },
      definitionKey: { label: t('agreements.definition'), tell: (key) => key ?? t('agreements.definition.none') },
      items: {
        label: t('agreements.items'),
        tell: (all) =>
          all.map((item) => `${nameOf(item)}${item.isRequired ? ` (${t('agreements.required')})` : ''}`).join('\n'),
      },
      returnReasons: { label: t('agreements.reasons'), tell: (all) => all.map(nameOf).join('\n') },
    },
    write: async (mine, version) => {
      const answer = await saveAgreement({ variables: { input: { from, to, version, ...mine } } });
      return answer.data?.saveJointAgreement.refusal;
    },
    readLatest: async () => {
      const latest = await client.query({ query: AGREEMENTS_PAGE, fetchPolicy: 'no-cache' });
      const found = latest.data?.jointAgreements.find((one) => one.from === from && one.to === to);
      return found && standingOf(found);
    },
    onSaved: onLatest,
  });
  const written = (): Terms => ({
    ...{ thresholdPercent: Number(threshold), answerWithinHours: Number(hours) },
    definitionKey: definitionKey || null,
    items: items.keyed().map(({ key, ja, en, isRequired }) => ({ key, labelJa: ja, labelEn: en, isRequired })),
    returnReasons: reasons.keyed().map(({ key, ja, en }) => ({ code: key, labelJa: ja, labelEn: en })),
  });
  return (
    <Form onSubmit={() => submit(written())} className={styles.sections}>
      <p className={styles.quiet}>{t('agreements.why')}</p>
      <section className={styles.section}>
        <h2>{t('agreements.terms')}</h2>
        <div className={styles.grid}>
          <TextInput
            label={t('agreements.threshold')}
            inputWrapperOrder={HINT_BELOW}
            description={t('agreements.threshold.why')}
            inputMode="numeric"
            value={threshold}
            onChange={({ currentTarget: { value } }) => setThreshold(value)}
            required
          />
          <TextInput
            label={t('agreements.hours')}
            inputWrapperOrder={HINT_BELOW}
            description={<DuePreview calendar={data.businessCalendar} hours={live?.slaHours ?? Number(hours)} />}
            inputMode="numeric"
            value={hours}
            onChange={({ currentTarget: { value } }) => setHours(value)}
            required
          />
          <DefinitionSelect definitions={data.definitions} value={definitionKey} onChange={setDefinitionKey} />
        </div>
      </section>
      <WordsRows
        label={t('agreements.items')}
        add={t('agreements.items.add')}
        rows={items}
        hasRequired
        note={(row) => <ItemUseNote use={use?.find(({ item }) => item === row.key)} />}
      />
      <p className={styles.quiet}>{t('agreements.use.days', { days: USE_DAYS })}</p>
      <WordsRows label={t('agreements.reasons')} add={t('agreements.reasons.add')} rows={reasons} />
      {problem ? <InlineError>{problem}</InlineError> : null}
      {conflict}
      <FormFoot busy={isSaving} submit={t('admin.save')} />
    </Form>
  );
}

interface Terms {
  thresholdPercent: number;
  answerWithinHours: number;
  definitionKey: string | null;
  items: { key: string; labelJa: string; labelEn: string; isRequired: boolean }[];
  returnReasons: { code: string; labelJa: string; labelEn: string }[];
}

function standingOf({ version, thresholdPercent, answerWithinHours, definitionKey, ...lists }: Agreement) {
  const items = lists.items.map(({ key, labelJa, labelEn, isRequired }) => ({ key, labelJa, labelEn, isRequired }));
  const returnReasons = lists.returnReasons.map(({ code, labelJa, labelEn }) => ({ code, labelJa, labelEn }));
  return { version, fields: { thresholdPercent, answerWithinHours, definitionKey, items, returnReasons } };
}

interface DefinitionSelectProps {
  definitions: AgreementsData['definitions'];
  value: string;
  onChange: (key: string) => void;
}

function DefinitionSelect({ definitions, value, onChange }: DefinitionSelectProps) {
  const t = useTexts(agreementTexts);
  const { locale } = useLocale();
  const live = definitions.find(({ key }) => key === value)?.live;
  const before = [
    live?.slaHours ? t('agreements.definition.hours', { hours: live.slaHours }) : '',
    live?.returnReasons.length ? t('agreements.definition.reasons') : '',
  ];
  return (
    <NativeSelect
      label={t('agreements.definition')}
      inputWrapperOrder={HINT_BELOW}
      description={before.filter(Boolean).join(' ') || undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('agreements.definition.none') },
        ...definitions.map(({ key, nameJa, nameEn }) => ({ value: key, label: locale === 'ja' ? nameJa : nameEn })),
      ]}
    />
  );
}
