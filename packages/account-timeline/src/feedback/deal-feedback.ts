export { FeedbackPanel } from './feedback-panel.tsx';
export { GiveFeedback } from './give-feedback.tsx';
export { SentFeedbackPage } from './sent-feedback-page.tsx';
