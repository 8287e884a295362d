import '@tasuki/ui/styles.css';
import { startApp } from '@tasuki/account-timeline';
import { app } from './routes.tsx';

startApp(app);
