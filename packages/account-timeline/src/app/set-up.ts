export interface FirstRun {
  organisationNameJa: string;
  organisationNameEn: string;
  name: string;
  email: string;
  password: string;
}

export type SetUpAnswer = 'made' | 'taken' | 'failed' | { invalid: string[] };

/** Whether this installation still has no organisation. A server that does not answer is not asked to be set up. */
export async function isSetUpNeeded(): Promise<boolean> {
  try {
    const response = await fetch('/api/setup');
    const answer = (await response.json()) as { isNeeded?: boolean };
    return answer.isNeeded === true;
  } catch {
    return false;
  }
}

/** Makes the organisation and its first admin. */
export async function setUp(input: FirstRun): Promise<SetUpAnswer> {
  try {
    const response = await fetch('/api/setup', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    if (response.ok) return 'made';
    if (response.status === 409) return 'taken';
    if (response.status !== 400) return 'failed';
    const { issues } = (await response.json()) as { issues: { field: string }[] };
    return { invalid: [...new Set(issues.map(({ field }) => field))] };
  } catch {
    return 'failed';
  }
}
