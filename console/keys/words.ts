import { say } from '../language/say.ts'

export const words = say({ en: { shift: 'Shift' }, de: { shift: 'Umschalt' } })
