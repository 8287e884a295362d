import { useQuery } from '@apollo/client/react';
import { useAct } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Form, InlineError, Kbd, NativeSelect, Sheet, SubmitButton, TextInput, useToast } from '@tasuki/ui';
import { useId, useState } from 'react';
import { CAPTURE_LEAD, LEAD_CHOICES, type LeadRow } from './lead-queries.ts';
import { leadTexts } from './lead-texts.ts';
import styles from './leads.module.css';

interface CaptureLeadSheetProps {
  opened: boolean;
  onClose: () => void;
  onCaptured: (lead: LeadRow) => void;
}

export function CaptureLeadSheet({ opened, onClose, onCaptured }: CaptureLeadSheetProps) {
  const t = useTexts(leadTexts);
  return (
    <Sheet opened={opened} title={t('leads.capture')} onClose={onClose}>
      <CaptureForm onClose={onClose} onCaptured={onCaptured} />
    </Sheet>
  );
}

const EMPTY = {
  companyName: '',
  companyDomain: '',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  source: '',
  campaignId: '',
};

function CaptureForm({ onClose, onCaptured }: Omit<CaptureLeadSheetProps, 'opened'>) {
  const t = useTexts(leadTexts);
  const act = useAct();
  const toast = useToast();
  const [fields, setFields] = useState(EMPTY);
  const [problem, setProblem] = useState<string | undefined>();
  const field = (name: keyof typeof EMPTY) => ({
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setFields((current) => ({ ...current, [name]: value }));
    },
  });
  const submit = async () => {
    setProblem(undefined);
    const { companyName, ...others } = fields;
    const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value.trim()));
    const done = await act(CAPTURE_LEAD, { input: { companyName, ...given } }, { onProblem: setProblem });
    if (!done?.lead) return;
    toast({ message: t('leads.captured', { company: done.lead.account.name }) });
    onCaptured(done.lead);
    onClose();
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <TextInput
        label={t('leads.capture.company')}
        required
        data-autofocus
        autoComplete="off"
        {...field('companyName')}
      />
      <TextInput
        label={t('leads.capture.domain')}
        description={t('leads.capture.domain.why')}
        placeholder="example.co.jp"
        autoComplete="off"
        {...field('companyDomain')}
      />
      <TextInput label={t('leads.capture.name')} autoComplete="off" {...field('contactName')} />
      <TextInput type="email" label={t('leads.email')} autoComplete="off" {...field('contactEmail')} />
      <TextInput type="tel" label={t('leads.phone')} autoComplete="off" {...field('contactPhone')} />
      <SourceField {...field('source')} />
      <CampaignSelect {...field('campaignId')} />
      {problem ? <InlineError>{problem}</InlineError> : null}
      <SubmitButton rightSection={<Kbd keys="mod+Enter" always />}>{t('leads.save')}</SubmitButton>
    </Form>
  );
}

interface FieldProps {
  value: string;
  onChange: (event: { currentTarget: { value: string } }) => void;
}

/** Free text with the sources that there are: a new one is as good as a known one. */
function SourceField(field: FieldProps) {
  const t = useTexts(leadTexts);
  const list = useId();
  const { data } = useQuery(LEAD_CHOICES);
  return (
    <>
      <TextInput label={t('leads.source')} list={list} autoComplete="off" {...field} />
      <datalist id={list}>
        {(data?.kpis[0]?.groups ?? []).map(({ key }) => (key ? <option key={key} value={key} /> : null))}
      </datalist>
    </>
  );
}

export function CampaignSelect(field: FieldProps) {
  const t = useTexts(leadTexts);
  const { locale } = useLocale();
  const { data } = useQuery(LEAD_CHOICES);
  const campaigns = data?.campaigns.nodes ?? [];
  return (
    <NativeSelect
      label={t('leads.campaign')}
      {...field}
      data={[
        { value: '', label: t('leads.campaign.none') },
        ...campaigns.map(({ id, nameJa, nameEn }) => ({ value: id, label: locale === 'ja' ? nameJa : nameEn })),
      ]}
    />
  );
}
