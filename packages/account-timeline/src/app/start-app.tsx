import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import {
  createTasukiClient,
  describeError,
  onSignOutElsewhere,
  SessionGate,
  signIn,
  signOut,
  useViewer,
  VIEWER,
  ViewerProvider,
} from '@tasuki/apollo';
import { LocaleProvider, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { ErrorPanel, lazyPart, SkeletonRows, UiProvider } from '@tasuki/ui';
import { type ReactNode, StrictMode, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AppContext, useApp } from './app-context.ts';
import { type AppDefinition, appName } from './app-definition.ts';
import { AppFrame } from './app-frame.tsx';
import { appTexts } from './app-texts.ts';
import { createAppRouter } from './create-routes.tsx';
import { isSetUpNeeded } from './set-up.ts';
import { TellFailures } from './tell-failures.tsx';

/** Starts an app in the page's `#root`. */
export function startApp(app: AppDefinition): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  const session = new Session(app);
  const router = createAppRouter(app, ({ children }) => <SignedIn session={session}>{children}</SignedIn>);
  createRoot(root).render(
    <StrictMode>
      <LocaleProvider>
        <UiProvider department={app.department}>
          <AppContext value={app}>
            <TellFailures />
            <ApolloProvider client={session.client}>
              <RouterProvider router={router} />
            </ApolloProvider>
          </AppContext>
        </UiProvider>
      </LocaleProvider>
    </StrictMode>,
  );
}

/** Who is signed in may change while the page stays: by the person, by expiry, or in another tab. */
class Session {
  readonly client;
  readonly #forget;
  /** Counts the beginnings: each shows a page of its own. */
  rounds = 0;
  /** Nobody is in. */
  hasEnded = false;
  /** Somebody is in, but the server knows them no more: the page stays, and asks them to sign in over it. */
  hasExpired = false;
  /** Who is in. */
  viewerId: string | undefined;
  readonly #gate = new SessionGate();
  #listener = () => {};

  constructor(app: AppDefinition) {
    const { client, forget } = createTasukiClient({
      app: appName(app.department),
      onSignedOut: () => {
        if (this.viewerId === undefined) this.hasEnded = true;
        else this.hasExpired = true;
        this.#listener();
        return this.viewerId === undefined ? undefined : this.#gate.wait();
      },
    });
    this.client = client;
    this.#forget = forget;
    onSignOutElsewhere(() => this.begin());
  }

  onChange(listener: () => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = () => {};
    };
  }

  /** Starts from nothing: the next person on a shared machine must find no trace of the last. */
  async begin(): Promise<void> {
    this.#gate.open(false);
    await this.#forget();
    this.hasEnded = false;
    this.hasExpired = false;
    this.viewerId = undefined;
    this.rounds++;
    this.#listener();
  }

  /** Somebody has signed in over the page: the same person goes on where they were, anybody else starts from nothing. */
  async goOn(): Promise<void> {
    const { data } = await this.client.query({ query: VIEWER, fetchPolicy: 'no-cache' });
    if (data?.viewer.id !== this.viewerId) return this.begin();
    this.hasExpired = false;
    this.#listener();
    this.#gate.open(true);
  }
}

function SignedIn({ session, children }: { session: Session; children: ReactNode }) {
  const t = useTexts(appTexts);
  const { locale } = useLocale();
  const [, setChange] = useState(0);
  useEffect(() => session.onChange(() => setChange((count) => count + 1)), [session]);
  const leave = async () => {
    await signOut();
    await session.begin();
  };
  if (session.hasEnded) return <StrangerDoor session={session} />;
  return (
    <ViewerProvider
      key={session.rounds}
      loading={<SkeletonRows rows={12} />}
      stranger={<StrangerDoor session={session} />}
      failed={(error, retry) => (
        <ErrorPanel title={t('app.start-failed')} {...describeError(error, locale)} onRetry={retry} />
      )}
    >
      <Entered session={session} />
      <AppFrame onSignOut={leave}>{children}</AppFrame>
      {session.hasExpired ? <SignInAgain session={session} /> : null}
    </ViewerProvider>
  );
}

/** Remembers who is in: whose session then ends is asked to sign in over the page, and is no stranger. */
function Entered({ session }: { session: Session }) {
  const { id } = useViewer();
  useEffect(() => {
    session.viewerId = id;
  }, [session, id]);
  return null;
}

const SignInPage = lazyPart(() => import('@tasuki/ui/sign-in').then((m) => m.SignInPage));

const SignInDialog = lazyPart(() => import('@tasuki/ui/sign-in').then((m) => m.SignInDialog));

const FirstRunPage = lazyPart(() => import('./first-run-page.tsx').then((m) => m.FirstRunPage));

/** A stranger signs in; where there is no organisation yet, the first one makes it. */
function StrangerDoor({ session }: { session: Session }) {
  const { locale } = useLocale();
  const [isNeeded, setNeeded] = useState<boolean>();
  useEffect(() => {
    void isSetUpNeeded().then(setNeeded);
  }, []);
  if (isNeeded === undefined) return null;
  if (!isNeeded) return <SignInDoor session={session} />;
  const enter = async (credentials: { email: string; password: string }) => {
    await signIn(credentials, locale);
    location.assign('/admin/');
  };
  return (
    <Suspense>
      <FirstRunPage onMade={enter} />
    </Suspense>
  );
}

function SignInDoor({ session }: { session: Session }) {
  const app = useApp();
  const formats = useFormats();
  const { locale } = useLocale();
  return (
    <Suspense>
      <SignInPage
        title={formats.department(app.department)}
        onSignIn={async (credentials) => {
          const refusal = await signIn(credentials, locale);
          if (refusal === undefined) await session.begin();
          return refusal;
        }}
      />
    </Suspense>
  );
}

/** Over the page, which keeps what was typed; what was pressed last is done as soon as the person is back. */
function SignInAgain({ session }: { session: Session }) {
  const t = useTexts(appTexts);
  const { locale } = useLocale();
  const { email } = useViewer();
  return (
    <Suspense>
      <SignInDialog
        notice={t('app.session-ended')}
        leave={t('app.session-leave')}
        email={email ?? ''}
        onLeave={() => void session.begin()}
        onSignIn={async (credentials) => {
          const refusal = await signIn(credentials, locale);
          if (refusal === undefined) await session.goOn();
          return refusal;
        }}
      />
    </Suspense>
  );
}
