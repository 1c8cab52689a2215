import type { Change } from '../language.ts'
import { words } from '../words.ts'

export const change: Change = {
  up: words(
    'rise rises rose risen rising jump jumps jumped jumping climb climbs climbed climbing increase increases increased increasing grow grows grew grown growing surge surges surged surging soar soars soared soaring rally rallied advanced leapt spiked',
  ),
  down: words(
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slide slides slid sliding slip slips slipped slipping sink sinks sank sunk plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrink shrank shrunk dip dipped slumped slump eased',
  ),
  gain: words('up raise raised raising gain gains gained gaining add adds added adding'),
  loss: words(
    'down lose loses lost losing shed sheds shedding cut cuts cutting slashed shaved reduce reduces reduced reducing',
  ),
  shifts: words('went gone changed moved shifted'),
  by: ['by'],
  of: ['of'],
  but: ['but', 'yet'],
  than: ['than'],
}
