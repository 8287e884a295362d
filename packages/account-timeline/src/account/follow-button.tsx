import { useMutation } from '@apollo/client/react';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { describeError } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { ChipButton, useToast } from '@tasuki/ui';
import { FOLLOW_ACCOUNT } from '../timeline/talk-queries.ts';
import { talkTexts } from '../timeline/talk-texts.ts';

/** Tells me from now on what others do with this account. */
export function FollowButton({ accountId, isFollowed }: { accountId: string; isFollowed: boolean }) {
  const t = useTexts(talkTexts);
  const { locale } = useLocale();
  const toast = useToast();
  const [follow, { loading }] = useMutation(FOLLOW_ACCOUNT, {
    onError: (error) => toast({ message: describeError(error, locale).sentence }),
  });
  const toggle = () => void follow({ variables: { input: { accountId, isFollowed: !isFollowed } } });
  const Star = isFollowed ? IconStarFilled : IconStar;
  return (
    <ChipButton aria-pressed={isFollowed} disabled={loading} onClick={toggle}>
      <Star size={15} aria-hidden /> {t(isFollowed ? 'talk.following' : 'talk.follow')}
    </ChipButton>
  );
}
