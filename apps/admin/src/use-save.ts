import { describeError, describeRefusal } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { type Toast, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { adminTexts } from './admin-texts.ts';

export interface Refused {
  code: string;
  message: string;
}

/** Runs a save, says that it worked (in words of its own where `tell` has some), and keeps the sentence when it did not. */
export function useSave(onSaved?: () => void) {
  const t = useTexts(adminTexts);
  const toast = useToast();
  const { locale } = useLocale();
  const [problem, setProblem] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const save = async (work: () => Promise<Refused | null | undefined>, tell?: () => Toast | undefined) => {
    setSaving(true);
    setProblem(undefined);
    try {
      const refusal = await work();
      if (refusal) return setProblem(describeRefusal(refusal, locale));
      toast(tell?.() ?? { message: t('admin.saved') });
      onSaved?.();
    } catch (error) {
      setProblem(describeError(error, locale).sentence);
    } finally {
      setSaving(false);
    }
  };
  return { save, problem, isSaving };
}
