import './daily-refusal-texts.ts';
import './definition-refusal-texts.ts';
import './relay-refusal-texts.ts';
import './settings-refusal-texts.ts';
