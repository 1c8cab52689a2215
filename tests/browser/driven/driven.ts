/** A browser with one window, as much of it as the gallery needs to look at the embed in there. */
export interface Driven {
  /** As the browser says it. */
  readonly name: string
  go(url: string): Promise<void>
  /** The value of an expression in the page. It is sent as JSON. */
  run<Value>(expression: string): Promise<Value>
  /** A real click there, in pixels of the window, and a real press of a key. */
  click(x: number, y: number): Promise<void>
  press(key: 'Escape' | 'Enter'): Promise<void>
  /** What is seen, as a PNG in base64. */
  picture(): Promise<string>
  close(): Promise<void>
}

/** Input in the words that WebDriver and WebDriver BiDi share. */
export const clickAt = (x: number, y: number) => [
  {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
]
export const pressOf = (key: keyof typeof KEYS) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [
      { type: 'keyDown', value: KEYS[key] },
      { type: 'keyUp', value: KEYS[key] },
    ],
  },
]

/** The code points that stand for keys, from the standard. */
const KEYS = { Escape: '\uE00C', Enter: '\uE007' } as const
