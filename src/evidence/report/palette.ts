/** Names of the report's colours. */
export type ColourName =
  | 'page'
  | 'paper'
  | 'ink'
  | 'muted'
  | 'line'
  | 'accent'
  | 'accent-soft'
  | 'ok'
  | 'ok-soft'
  | 'bad'
  | 'bad-soft'
  | 'warn'
  | 'warn-soft'
  | 'idle'
  | 'idle-soft';

/** The report's colours, as `#rrggbb`, in light and in dark surroundings. */
export const PALETTE: Readonly<Record<'light' | 'dark', Readonly<Record<ColourName, string>>>> = {
  light: {
    page: '#f3f4f6',
    paper: '#ffffff',
    ink: '#17202c',
    muted: '#4d5869',
    line: '#d8dde5',
    accent: '#1a4d7c',
    'accent-soft': '#e9f0f7',
    ok: '#0b6340',
    'ok-soft': '#e4f2eb',
    bad: '#a01622',
    'bad-soft': '#fbe8e9',
    warn: '#754600',
    'warn-soft': '#faf0dc',
    idle: '#4d5869',
    'idle-soft': '#eceff3',
  },
  dark: {
    page: '#0e131a',
    paper: '#161d26',
    ink: '#e6ebf2',
    muted: '#a8b3c2',
    line: '#2f3a48',
    accent: '#8fbfea',
    'accent-soft': '#1b2b3c',
    ok: '#7fd6a9',
    'ok-soft': '#133022',
    bad: '#ff9d9f',
    'bad-soft': '#3b1a1d',
    warn: '#efc377',
    'warn-soft': '#35290f',
    idle: '#a8b3c2',
    'idle-soft': '#242d39',
  },
};

/** Which colour is written on which: each pair is legible (a contrast of at least 4.5 to 1). */
export const WRITTEN_ON: readonly (readonly [text: ColourName, ground: ColourName])[] = [
  ['ink', 'page'],
  ['ink', 'paper'],
  ['ink', 'accent-soft'],
  ['ink', 'idle-soft'],
  ['ink', 'ok-soft'],
  ['ink', 'bad-soft'],
  ['ink', 'warn-soft'],
  ['muted', 'page'],
  ['muted', 'paper'],
  ['muted', 'accent-soft'],
  ['accent', 'page'],
  ['accent', 'paper'],
  ['accent', 'accent-soft'],
  ['ok', 'ok-soft'],
  ['ok', 'paper'],
  ['bad', 'bad-soft'],
  ['bad', 'paper'],
  ['warn', 'warn-soft'],
  ['warn', 'paper'],
  ['idle', 'idle-soft'],
  ['idle', 'paper'],
];

/** The colours as custom properties of a style sheet. */
export function colourProperties(scheme: keyof typeof PALETTE): string {
  return Object.entries(PALETTE[scheme])
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}
