import { defineConfig } from 'vite';
import { defineApp } from '../../packages/conventions/src/vite-app.ts';

export default defineConfig(defineApp({ name: 'marketing' }));
