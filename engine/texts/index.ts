/** The one door of `texts`: sentences in Dutch and English from keys and numbers. */
export * from './names.ts';
export { LANGUAGES, type Language, type SayArgs, say, UI_KEYS, type UiKey } from './say.ts';
export { DEBUG_TABLES, type DebugKey, sayDebug } from './say-debug.ts';
export { type FileKey, sayFile } from './say-file.ts';
export { REPORT_TABLES, type ReportKey, sayReport } from './say-report.ts';
export { STUDIO_TABLES, type StudioKey, sayStudio } from './say-studio.ts';
export { scenarioText } from './scenario-text.ts';
export { sayTerminal, TERMINAL_TABLES, type TerminalKey } from './terminal/say-terminal.ts';
export * from './times.ts';
export { estimatedParameters, type WhyNames, whyNames, whyText } from './why-text.ts';
