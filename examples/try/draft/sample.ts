import type { Entry } from './entries.tsx'

/** Facts of the sample story (examples/claims), told in short. */
export const SAMPLE: readonly Entry[] = [
  {
    outlet: 'Example Newsroom',
    publishedAt: '2025-01-14',
    text: `South Korea’s National Intelligence Service said on Monday that about 300 North Korean soldiers had been killed and 2,700 wounded in Kursk.

President Volodymyr Zelensky said on 5 January that 3,800 North Korean soldiers had been killed or wounded there. About half of the land that Ukraine took in August is still in its hands.`,
  },
  {
    outlet: 'Another Newsroom',
    publishedAt: '2025-01-23',
    text: `Western officials believe that around 1,000 North Korean soldiers have been killed in Kursk, the BBC reported on Wednesday.

The National Intelligence Service had counted about 300 killed by 13 January. North Korea’s losses are expected to rise.`,
  },
]
