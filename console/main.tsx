import { h, render } from 'preact'
import { Console } from './console.tsx'
import { language } from './language/say.ts'

document.documentElement.lang = language
render(<Console />, document.body)
