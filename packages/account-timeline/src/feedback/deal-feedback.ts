export { FeedbackPanel } from './feedback-panel.tsx';
export { GiveFeedback } from './give-feedback.tsx';
