import { useAct } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Form, InlineError, Kbd, NativeSelect, Sheet, SubmitButton, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import styles from '../leads/leads.module.css';
import { CREATE_CAMPAIGN } from './campaign-queries.ts';
import { CAMPAIGN_TYPES, campaignTexts } from './campaign-texts.ts';

interface CreateCampaignSheetProps {
  opened: boolean;
  onClose: () => void;
}

export function CreateCampaignSheet({ opened, onClose }: CreateCampaignSheetProps) {
  const t = useTexts(campaignTexts);
  return (
    <Sheet opened={opened} title={t('campaigns.create')} onClose={onClose}>
      <CampaignForm onClose={onClose} />
    </Sheet>
  );
}

function CampaignForm({ onClose }: { onClose: () => void }) {
  const t = useTexts(campaignTexts);
  const { locale } = useLocale();
  const act = useAct();
  const toast = useToast();
  const [fields, setFields] = useState({
    nameJa: '',
    nameEn: '',
    type: 'trade-fair',
    startsOn: '',
    endsOn: '',
    cost: '',
  });
  const [problem, setProblem] = useState<string | undefined>();
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setFields((current) => ({ ...current, [name]: value }));
    },
  });
  const submit = async () => {
    setProblem(undefined);
    const { nameJa, type, ...others } = fields;
    const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value.trim()));
    const done = await act(CREATE_CAMPAIGN, { input: { nameJa, type, ...given } }, { onProblem: setProblem });
    if (!done?.campaign) return;
    const { campaign } = done;
    toast({ message: t('campaigns.created', { name: locale === 'ja' ? campaign.nameJa : campaign.nameEn }) });
    onClose();
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <TextInput label={t('campaigns.name.ja')} required data-autofocus {...field('nameJa')} />
      <TextInput label={t('campaigns.name.en')} description={t('campaigns.name.en.why')} {...field('nameEn')} />
      <NativeSelect
        label={t('campaigns.type')}
        {...field('type')}
        data={CAMPAIGN_TYPES.map((type) => ({ value: type, label: t(`campaigns.type.${type}`) }))}
      />
      <TextInput type="date" label={t('campaigns.starts')} {...field('startsOn')} />
      <TextInput type="date" label={t('campaigns.ends')} {...field('endsOn')} />
      <TextInput inputMode="numeric" label={t('campaigns.cost')} {...field('cost')} />
      {problem ? <InlineError>{problem}</InlineError> : null}
      <SubmitButton rightSection={<Kbd keys="mod+Enter" always />}>{t('campaigns.create')}</SubmitButton>
    </Form>
  );
}
