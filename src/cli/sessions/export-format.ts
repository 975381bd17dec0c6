/** How the events of a session can be written: as its log has them, or as a stream of server-sent events. */
export const EXPORT_FORMATS = ['jsonl', 'sse'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
