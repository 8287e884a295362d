export interface MailFailure {
  code: string;
  /** What failed and what to do, in English; the code has the words of the screens. */
  message: string;
  /** True where the same mail will fail again until someone changes something. */
  isFinal: boolean;
}

interface SmtpError {
  code?: unknown;
  responseCode?: unknown;
  response?: unknown;
}

/** What a mail server's "no", or its silence, means. */
export function describeMailError(error: unknown): MailFailure {
  const { code, responseCode, response }: SmtpError = typeof error === 'object' && error !== null ? error : {};
  const said = typeof response === 'string' ? ` It said: ${response.slice(0, 200)}` : '';
  if (code === 'EAUTH' || code === 'ENOAUTH') {
    const message = `The mail server did not accept the user name and password.${said}`;
    return { code: 'MAIL_SIGN_IN_REFUSED', message, isFinal: true };
  }
  if (code === 'ETLS' || isCertificate(code)) {
    const message = 'No secure connection came about. Compare the security setting and the certificate of the server.';
    return { code: 'MAIL_NOT_SECURE', message, isFinal: true };
  }
  if (code === 'EENVELOPE' || code === 'EMESSAGE' || typeof responseCode === 'number') {
    const isFinal = typeof responseCode === 'number' && responseCode >= 500;
    return { code: 'MAIL_REFUSED', message: `The mail server refused the mail.${said}`, isFinal };
  }
  const message = 'The mail server did not answer. Check its name and port.';
  return { code: 'MAIL_UNREACHABLE', message, isFinal: false };
}

const isCertificate = (code: unknown): boolean =>
  typeof code === 'string' && /CERT|SELF_SIGNED|ERR_SSL|ERR_TLS/.test(code);
