import { useEffect } from 'react';
import { createStoredSetting, useStoredSetting } from './stored-setting.ts';

export const densitySetting = createStoredSetting(
  'tasuki.density',
  ['standard', 'comfortable', 'compact'] as const,
  'standard',
);

const ROW_HEIGHTS = { standard: 40, comfortable: 48, compact: 32 } as const;

/** The height of one row of a list in pixels, by the person's density setting. */
export function useRowHeight(): number {
  const density = useStoredSetting(densitySetting);
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
  return ROW_HEIGHTS[density];
}
