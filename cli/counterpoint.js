#!/usr/bin/env node
// Plain JavaScript, since older Node versions cannot read types: those hand over to the Node that the project installs for itself.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

if (process.features.typescript) {
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
} else {
  const node = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url))
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  child.on('error', () => {
    console.error(`Node ${process.version} cannot run this by itself, and ${node} is not installed: run npm ci`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === 'SIGINT' ? 2 : 15)
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
}
