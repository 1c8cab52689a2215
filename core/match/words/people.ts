/** Nouns for human beings, folded; `*` stands for any ending. Where a claim counts people, the general ones say nothing about whom. */
export const people = {
  /** Anybody. */
  general: `people person persons individuals them those others men life lives soul souls human* name names
    menschen personen mann leute leben seelen davon
    personnes gens hommes individus vies ames eux
    personas hombres individuos vidas almas ellos
    людей людин* люди людям* осіб особи особа чоловік душ життів`,
  soldiers: `soldier* troop* fighter* servicem* service serviceman military personnel force* conscript* recruit* combatant* trooper* infantrym* gis army
    soldat* truppen* kampfer* kriegs* armee* streitkraft*
    militaire* combattant* troupe* effectifs
    militar* soldad* combatiente* tropa* efectivos
    військов* солдат* бійц* вояк* військ* боєц*`,
  /** Somebody in particular, whom a claim about anybody counts too. */
  others: `civilian* citizen* resident* inhabitant* women woman child* adult* worker* refugee* migrant* patient* student* protester* demonstrator* marcher* participant* attendee*
    supporter* victim* passenger* villager* pensioner* worshipper* pilgrim* fan fans visitor* spectator* employee* voter*
    zivilist* burger* einwohner* bewohner* frau* kind* erwachsene* arbeiter* fluchtling* migrant* patient* demonstrant* teilnehmer* opfer* passagier* besucher* anhanger*
    civils civil* citoyen* habitant* femme* enfant* adulte* ouvrier* refugie* patient* manifestant* participant* victime* passager* visiteur* spectateur*
    ciudadan* habitant* residente* mujer* nin* adult* trabajador* refugiad* paciente* manifestante* participante* asistente* victima* pasajero* vecin*
    цивільн* громадян* мешканц* жител* жінок дітей робітник* біженц* пацієнт* учасник* демонстрант* жертв* пасажир* протестувальник*`,
} as const
