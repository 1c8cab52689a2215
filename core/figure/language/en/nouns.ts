import type { Nouns } from '../language.ts'
import { words } from '../words.ts'

export const nouns: Nouns = {
  head: 'plural',
  pluralEndings: [],
  whose: words('his her their my our your one'),
  plurals: words(
    'people men women children troops personnel police crew dead media cattle sheep fish lives wolves feet',
  ),
  pluralVerbs: words('were are have had'),
  determiners: words('the its their his her our my your those these all more other such estimated additional strong'),
  outcomes: words(
    'killed wounded injured hurt dead missing captured displaced detained arrested abducted kidnapped executed evacuated hospitalised hospitalized infected affected homeless rescued',
  ),
  comparatives: words('more less fewer higher lower bigger smaller larger full empty off'),
  stops: words(
    'the a an and or but nor of in on at by for from to with without into onto over under above below beyond between among against during since until till after before about around near as than that this these those which who whom whose what when where why how is are was were be been being am has have had having do does did done will would shall should can could may might must not no it its he his him she her hers they their them we our us you your i me my if because while although though so yet then there here also only just even still already again ever never each every both all any some such per via up down out off through across along within amid despite except like unlike plus said says say told according reportedly currently now today yesterday tomorrow ago later earlier last next deployed short likely worse better behind long high tall wide deep old less higher lower fewer later apart died fled left came went took made got remain remains remained stayed voted attended suffered worth ' +
      "don't doesn't didn't can't won't isn't aren't wasn't weren't haven't hasn't wouldn't couldn't they're we're you're they've we've it's that's",
  ),
}
