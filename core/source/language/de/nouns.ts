import { words } from '../../../figure/language/words.ts'

export const nouns = {
  capitalNouns: true,
  definite: words('der die das dem den des'),
  indefinite: words('ein eine einer eines einem einen mehrere einige viele alle'),
  possessives: words('sein seine seiner ihr ihre ihrer ihrem unser unsere'),
  joints: words('von für in im bei beim am an aus des der vom zur zum'),
  of: words('von vom des'),
  and: ['und', '&', 'oder'],
  stops: words(
    `dass ob wenn weil da während obwohl als wie wo was wer und aber denn sondern mit auf unter über durch gegen ohne um nach vor seit bis zwischen
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können muss soll sollen dürfte dürften sei seien habe hätten wäre würde
    nicht noch nur auch schon bereits sich es rund etwa mindestens höchstens mehr weniger fast knapp insgesamt bisher derzeit mit ab aus`,
  ),
  but: words('aber doch während sondern obwohl'),
  subordinates: words('weil nachdem während wenn da'),
  circumstances: words('am im in bei nach vor auf gegenüber zu über mit'),
  times: words(
    `montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend januar februar märz april mai juni juli august september oktober november dezember gestern heute morgen abend nachmittag
    vormittag nacht mittwochabend freitagabend`,
  ),
  titles: words(
    'herr frau dr prof präsident präsidentin minister ministerin kanzler kanzlerin general oberst innenminister außenminister',
  ),
  pronouns: { he: ['er'], she: ['sie'], it: ['es'], they: [], own: words('ich wir man ihr') },
  speakers: {
    state: words(
      `*ministerium *ministeriums *ministerien *minister *ministerin regierung bundesregierung landesregierung staatsanwaltschaft polizei bundespolizei *behörde *behörden *amt *amtes *amts kanzleramt *rechnungshof
      rechnungshofs gericht stadt kreis land bund feuerwehr kommission bundesagentur präsident kreml parlament landkreis küstenwache`,
    ),
    military: words('armee militär bundeswehr streitkräfte generalstab nato'),
    intelligence: words('*geheimdienst *geheimdienste *geheimdienstes *nachrichtendienst bnd'),
    igo: words(
      'un uno vereinte vereinten who unhcr unicef ocha eu eurostat oecd iwf weltbank weltgesundheitsorganisation nationen iaea',
    ),
    ngo: words(
      '*organisation *organisationen *verein *verband *verbands *verbände *club *clubs amnesty greenpeace gewerkschaft *bund kreuz stiftung veranstalter partei',
    ),
    media: words(
      '*zeitung *zeitungen *agentur *magazin spiegel reuters dpa afp ap tass zeit blatt *sender bild tagesschau zdf ard bbc cnn',
    ),
    academic: words('*institut *instituts *universität *forscher *forscherin *wissenschaftler *ökonomen hochschule'),
    person: words(
      '*sprecher *sprecherin *sprechers experte *experten zeugen augenzeugen beamte beamter chef chefin leiter leiterin anwohner',
    ),
    body: words('unternehmen konzern firma bank notenbank betreiber krankenhaus versicherer hersteller ausschuss'),
  },
  spokespeople: words(
    '*sprecher *sprecherin *sprechers chef chefin leiter leiterin direktor direktorin präsident präsidentin',
  ),
  unnamed: words(
    'experten zeugen augenzeugen beamte behördenvertreter anwohner beobachter kreise quellen medien forscher kritiker insider',
  ),
  surveys: words('umfrage studie erhebung'),
  documents: words(
    'bericht berichte berichten berichts studie studien umfrage umfragen erhebung statistik statistiken daten zahlen angaben mitteilung schätzung schätzungen',
  ),
}
