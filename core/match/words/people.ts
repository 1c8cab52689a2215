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
  /** A part of anybody: how many of them there are is another number than how many people. */
  some: `civilian* woman women child children girl girls boy boys kid kids minor minors teenager* infant* baby babies toddler* adult adults pensioner* foreigner* police policem* policewom* firefighter* doctor* nurse nurses medic medics paramedic*
    journalist* prisoner* inmate* officer officers teacher* pupil* student*
    zivilist* frau frauen kind kinder kindern madchen jungen jugendliche* minderjahrig* saugling* baby babys erwachsene* rentner* auslander* polizist* polizeibeamt* feuerwehrleut* feuerwehrm* arzt arzte arzten pfleger* pflegekraft* pflegekrafte*
    gefangene* haftling* beamte* lehrer* schuler* student*
    civils civil femme* enfant* fille filles garcon* mineur* nourrisson* bebe bebes adulte* retraite retraites etranger* policier* gendarme* pompier* medecin* infirmier* soignant* journaliste* detenu* enseignant* eleve* etudiant*
    civiles civil mujer* nin* menor menores adolescente* bebe bebes adult* jubilad* extranjer* policia policias bomber* medico medicos enfermer* sanitari* periodista* preso presos recluso* docente* profesor* alumn* estudiante*
    цивільн* жінок жінки жінка дітей діти дитина підлітк* немовл* дорослих пенсіонер* іноземц* поліцейськ* пожежник* рятувальник* лікар* медик* журналіст* ув'язнен* вчител* школяр* учн* студент*`,
  /** Somebody in particular, whom a claim about anybody counts too. */
  others: `citizen* resident* inhabitant* worker* refugee* migrant* patient* protester* demonstrator* marcher* participant* attendee*
    supporter* victim* passenger* villager* worshipper* pilgrim* fan fans visitor* spectator* employee* voter*
    burger* einwohner* bewohner* arbeiter* fluchtling* migrant* patient* demonstrant* teilnehmer* opfer* passagier* besucher* anhanger*
    citoyen* habitant* ouvrier* refugie* patient* manifestant* participant* victime* passager* visiteur* spectateur*
    ciudadan* habitant* residente* trabajador* refugiad* paciente* manifestante* participante* asistente* victima* pasajero* vecin*
    громадян* мешканц* жител* робітник* біженц* пацієнт* учасник* демонстрант* жертв* пасажир* протестувальник*`,
} as const
