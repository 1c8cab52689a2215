import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partsOf } from '../../../worker/backup/parts.ts'

it('cuts whatever comes into parts of one size but the last, and loses nothing', async () => {
  const chunks = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(chunks, fc.integer({ min: 1, max: 50 }), async (sent, size) => {
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const chunk of sent) controller.enqueue(chunk)
          controller.close()
        },
      })
      const parts: number[][] = []
      for await (const part of partsOf(stream, size)) parts.push([...part])
      expect(parts.flat()).toEqual(sent.flatMap((chunk) => [...chunk]))
      expect(parts.slice(0, -1).every(({ length }) => length === size)).toBe(true)
      expect(parts.at(-1)?.length ?? 0).toBeLessThanOrEqual(size)
      expect(parts.length).toBeGreaterThan(0)
    }),
  )
})
