<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Programme, day by day</source>
        <translation>Programme, jour par jour</translation>
    </message>
</context>
<context>
    <name>BoardLegend</name>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Confidential: gone when the sources close, in no agenda file</source>
        <translation>Confidentiel&#xa0;: disparaît à la fermeture des sources, absent de tout fichier d’agenda</translation>
    </message>
    <message>
        <source>Now and next</source>
        <translation>Maintenant et ensuite</translation>
    </message>
    <message>
        <source>Something still to settle</source>
        <translation>Quelque chose reste à régler</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>{words} of {budget} words</source>
        <translation>{words} mots sur {budget}</translation>
    </message>
    <message>
        <source>{left} left, footnotes counted</source>
        <translation>{left} de reste, notes de bas de page comprises</translation>
    </message>
    <message>
        <source>{left} too many, footnotes counted</source>
        <translation>{left} de trop, notes de bas de page comprises</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>{code}, was due {day}</source>
        <translation>{code}, prévu&#xa0;: {day}</translation>
    </message>
    <message>
        <source>{code}: {result}</source>
        <translation>{code}&#xa0;: {result}</translation>
    </message>
</context>
<context>
    <name>ClearFiles</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
</context>
<context>
    <name>ClosedSourcesBar</name>
    <message>
        <source>Sources closed: known names are not recognised; text goes to the inbox.</source>
        <translation>Sources fermées&#xa0;: les noms connus ne sont pas reconnus&#xa0;; le texte va dans la boîte de réception.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Words undecided</source>
        <translation>Mots à décider</translation>
    </message>
    <message>
        <source>Consent not asked</source>
        <translation>Consentement non demandé</translation>
    </message>
    <message>
        <source>Promised by us</source>
        <translation>Promis par nous</translation>
    </message>
    <message>
        <source>Paper and clear originals</source>
        <translation>Papier et originaux en clair</translation>
    </message>
    <message>
        <source>Word undecided</source>
        <translation>Mot à décider</translation>
    </message>
    <message>
        <source>A clear original</source>
        <translation>Un original en clair</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>Words of this kind are always hidden.</source>
        <translation>Les mots de ce type sont toujours masqués.</translation>
    </message>
    <message>
        <source>It belongs to somebody in the register.</source>
        <translation>Il appartient à une personne du registre.</translation>
    </message>
    <message>
        <source>You hid it while writing; its kind and whose it is were guessed.</source>
        <translation>Vous l’avez masqué en écrivant&#xa0;; son type et à qui il se rapporte ont été supposés.</translation>
    </message>
    <message>
        <source>It belongs to a confidential speaker.</source>
        <translation>Il appartient à une personne qui parle à titre confidentiel.</translation>
    </message>
    <message>
        <source>It was said aside, not in the meeting.</source>
        <translation>C’est dit en aparté, non pendant la réunion.</translation>
    </message>
    <message>
        <source>Beside other details it could tell who spoke.</source>
        <translation>Avec d’autres détails, il pourrait indiquer qui a parlé.</translation>
    </message>
    <message>
        <source>Not asked means not allowed.</source>
        <translation>Ce qui n’a pas été demandé n’est pas permis.</translation>
    </message>
    <message>
        <source>We promised it, and nobody has noted when.</source>
        <translation>Nous l’avons promis, et personne n’a noté pour quand.</translation>
    </message>
    <message>
        <source>Anyone who has this machine can read the file.</source>
        <translation>Toute personne qui a cet ordinateur peut lire le fichier.</translation>
    </message>
    <message>
        <source>Hide it. Readers see: “{gloss}”.</source>
        <translation>Le masquer. On lira&#xa0;: «&#xa0;{gloss}&#xa0;».</translation>
    </message>
    <message>
        <source>The word itself stays in the sources file.</source>
        <translation>Le mot lui-même reste dans le fichier des sources.</translation>
    </message>
    <message>
        <source>Hide and go on</source>
        <translation>Masquer et continuer</translation>
    </message>
    <message>
        <source>Nothing of it is used until they are asked.</source>
        <translation>Rien n’en est utilisé tant que la question n’est pas posée.</translation>
    </message>
    <message>
        <source>It is noted as “later”; the question stays with the person.</source>
        <translation>C’est noté «&#xa0;plus tard&#xa0;»&#xa0;; la question reste attachée à la personne.</translation>
    </message>
    <message>
        <source>Note it and go on</source>
        <translation>Noter et continuer</translation>
    </message>
    <message>
        <source>Put it among the check-ins, so that it rings.</source>
        <translation>La mettre parmi les prises de nouvelles, pour qu’elle avertisse.</translation>
    </message>
    <message>
        <source>Its bare date also rings while the sources are closed.</source>
        <translation>Sa seule date avertit aussi quand les sources sont fermées.</translation>
    </message>
    <message>
        <source>Remember and go on</source>
        <translation>Retenir et continuer</translation>
    </message>
    <message>
        <source>Remove the file; its text lies in the vault.</source>
        <translation>Supprimer le fichier&#xa0;; son texte est dans le coffre.</translation>
    </message>
    <message>
        <source>What a disk keeps of a removed file cannot be known from here.</source>
        <translation>Ce qu’un disque garde d’un fichier supprimé ne peut être connu d’ici.</translation>
    </message>
    <message>
        <source>Remove and go on</source>
        <translation>Supprimer et continuer</translation>
    </message>
    <message>
        <source>Say it differently</source>
        <translation>Le dire autrement</translation>
    </message>
    <message>
        <source>another kind or wording</source>
        <translation>un autre type ou d’autres mots</translation>
    </message>
    <message>
        <source>It is public</source>
        <translation>C’est public</translation>
    </message>
    <message>
        <source>with a reason, kept</source>
        <translation>avec un motif, conservé</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>stays a debt; blocks export</source>
        <translation>reste en suspens&#xa0;; empêche l’export</translation>
    </message>
    <message>
        <source>Hidden: {what}, in {where}</source>
        <translation>Masqué&#xa0;: {what}, dans {where}</translation>
    </message>
    <message>
        <source>Noted: consent of {what} is to be asked</source>
        <translation>Noté&#xa0;: le consentement de {what} reste à demander</translation>
    </message>
    <message>
        <source>Remembered among the check-ins: a promise to {what}</source>
        <translation>Retenu parmi les prises de nouvelles&#xa0;: une promesse à {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Supprimé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Put off: {what}. It stays a debt.</source>
        <translation>Reporté&#xa0;: {what}. Cela reste en suspens.</translation>
    </message>
    <message>
        <source>Kept as public: {what}, in {where}</source>
        <translation>Gardé comme public&#xa0;: {what}, dans {where}</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>Seal the day</source>
        <translation>Sceller la journée</translation>
    </message>
    <message>
        <source>What is left to settle</source>
        <translation>Ce qui reste à régler</translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>Il ne reste rien à régler.</translation>
    </message>
    <message>
        <source>The queue holds words of sources. Open the sources to settle them.</source>
        <translation>La file contient des mots de sources. Ouvrez les sources pour les régler.</translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation>Ouvrir les sources</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message numerus="yes">
        <source>%n left, riskiest first</source>
        <translation>
            <numerusform>%n restant, le plus risqué d’abord</numerusform>
            <numerusform>%n restants, le plus risqué d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>aside</source>
        <translation>aparté</translation>
    </message>
    <message>
        <source>a note in no slot</source>
        <translation>une note hors créneau</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Mise sous scellé</translation>
    </message>
    <message numerus="yes">
        <source>Sealed: %n note(s)</source>
        <translation>
            <numerusform>Scellée&#xa0;: %n note</numerusform>
            <numerusform>Scellées&#xa0;: %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sealed: no note is settled to its end.</source>
        <translation>Rien n’a été scellé&#xa0;: aucune note n’est entièrement réglée.</translation>
    </message>
</context>
<context>
    <name>CodesStep</name>
    <message>
        <source>Two recovery codes</source>
        <translation>Deux codes de récupération</translation>
    </message>
    <message>
        <source>If a passphrase is lost, its code opens the same lock. Write both on paper, or print them, and keep the paper away from this machine. They are not shown again.</source>
        <translation>Si une phrase de passe est perdue, son code ouvre la même serrure. Notez-les sur papier ou imprimez-les, et gardez le papier loin de cet ordinateur. Ils ne seront plus affichés.</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Je les ai sur papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Notes recovery code</source>
        <translation>Code de récupération des notes</translation>
    </message>
    <message>
        <source>Sources recovery code</source>
        <translation>Code de récupération des sources</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due in their words</source>
        <translation>Échéance, dans leurs mots</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Pris le</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui l’atteste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>A new commitment</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>Say in a few words what was promised.</source>
        <translation>Dites en quelques mots ce qui a été promis.</translation>
    </message>
    <message>
        <source>A commitment needs the authority that made it.</source>
        <translation>Un engagement exige l’autorité qui l’a pris.</translation>
    </message>
</context>
<context>
    <name>CommitmentTable</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>échu depuis le {day}</translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Nothing has been promised on the record yet.</source>
        <translation>Rien n’a encore été promis publiquement.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Non tenu</translation>
    </message>
    <message numerus="yes">
        <source>%n promised on the record</source>
        <translation>
            <numerusform>%n engagement public</numerusform>
            <numerusform>%n engagements publics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}: {state}</source>
        <translation>{code}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>CommonWord</name>
    <message>
        <source>Why it names nobody here</source>
        <translation>Pourquoi il ne nomme personne ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation>Il ne nomme personne</translation>
    </message>
    <message>
        <source>“{word}” is a common word and also a form of a name. Here it names nobody?</source>
        <translation>«&#xa0;{word}&#xa0;» est un mot courant et aussi une forme de nom. Ne nomme-t-il personne ici&#xa0;?</translation>
    </message>
    <message>
        <source>Say why in a few words; it is kept with the decision.</source>
        <translation>Dites pourquoi en quelques mots&#xa0;; c’est conservé avec la décision.</translation>
    </message>
</context>
<context>
    <name>Composed</name>
    <message numerus="yes">
        <source>%n note(s) came in from the inbox.</source>
        <translation>
            <numerusform>%n note est arrivée de la boîte de réception.</numerusform>
            <numerusform>%n notes sont arrivées de la boîte de réception.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>Jour {day} sur {days}</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Rédaction</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation>
            <numerusform>%n point à régler</numerusform>
            <numerusform>%n points à régler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentMatrix</name>
    <message>
        <source>Uses inside and with the State</source>
        <translation>Usages internes et avec l’État</translation>
    </message>
    <message>
        <source>Uses in the report and for contact</source>
        <translation>Usages dans le rapport et pour le contact</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>State and public</source>
        <translation>État et public</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>ask again {day}</source>
        <translation>redemander le {day}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>Yes, if</source>
        <translation>Oui, si</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>What this person said</source>
        <translation>Ce que cette personne a dit</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
    <message>
        <source>The condition is met</source>
        <translation>La condition est remplie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Comment cela a été dit</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En quelle langue</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Redemander le</translation>
    </message>
    <message>
        <source>{code}  {use}</source>
        <translation>{code}  {use}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n point en suspens</numerusform>
            <numerusform>%n points en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi c’est ici</translation>
    </message>
    <message>
        <source>Afterwards the note reads</source>
        <translation>Ensuite, la note dira</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Ouvrir la note</translation>
    </message>
    <message>
        <source>Safest proposal</source>
        <translation>Proposition la plus sûre</translation>
    </message>
    <message>
        <source>Readers see</source>
        <translation>On lira</translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation>Type de mot</translation>
    </message>
    <message>
        <source>Why it is public</source>
        <translation>Pourquoi c’est public</translation>
    </message>
    <message>
        <source>The reason is kept, without the word. Enter keeps it.</source>
        <translation>Le motif est conservé, sans le mot. Entrée le garde.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>aparté</translation>
    </message>
    <message>
        <source>spoken by {code}</source>
        <translation>dit par {code}</translation>
    </message>
    <message>
        <source>Say why; a few words are enough.</source>
        <translation>Dites pourquoi&#xa0;; quelques mots suffisent.</translation>
    </message>
</context>
<context>
    <name>EvidenceCards</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>can be cited</source>
        <translation>peut être cité</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>non public</translation>
    </message>
    <message>
        <source>shared source</source>
        <translation>source commune</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>indépendante</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Non public</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Attribuable</translation>
    </message>
    <message>
        <source>Quotation: yes</source>
        <translation>Citation&#xa0;: oui</translation>
    </message>
    <message>
        <source>Summary: yes</source>
        <translation>Résumé&#xa0;: oui</translation>
    </message>
    <message>
        <source>Summary: not yet</source>
        <translation>Résumé&#xa0;: pas encore</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>At least twelve characters</source>
        <translation>Au moins douze caractères</translation>
    </message>
    <message>
        <source>A passphrase of its own</source>
        <translation>Une phrase de passe propre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How far the file is</source>
        <translation>Avancement du fichier</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>Écrire le PDF</translation>
    </message>
    <message>
        <source>Write the Word file</source>
        <translation>Écrire le fichier Word</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Écrire le tableau</translation>
    </message>
    <message>
        <source>It is written encrypted: give it a passphrase of its own.</source>
        <translation>Il est écrit chiffré&#xa0;: donnez-lui une phrase de passe propre.</translation>
    </message>
    <message>
        <source>{name} is written: {words} words, checked word for word.</source>
        <translation>{name} est écrit&#xa0;: {words} mots, vérifié mot à mot.</translation>
    </message>
</context>
<context>
    <name>ExportsHeld</name>
    <message>
        <source>{use} is withdrawn. No earlier export rested on it.</source>
        <translation>Retiré&#xa0;: {use}. Aucun export antérieur n’en dépendait.</translation>
    </message>
    <message>
        <source>{use} is withdrawn. These earlier files rested on it and may be in other hands:</source>
        <translation>Retiré&#xa0;: {use}. Ces fichiers antérieurs en dépendaient et sont peut-être en d’autres mains&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Words of the finding</source>
        <translation>Texte de la constatation</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Recommendations from it</source>
        <translation>Recommandations qui en découlent</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nothing is recommended from it yet.</source>
        <translation>Elle ne donne encore lieu à aucune recommandation.</translation>
    </message>
    <message>
        <source>Cleared for the report</source>
        <translation>Admise pour le rapport</translation>
    </message>
    <message>
        <source>Not yet fit to print</source>
        <translation>Pas encore prête à imprimer</translation>
    </message>
    <message>
        <source>It rests on no statement and no document yet.</source>
        <translation>Elle ne repose encore sur aucun témoignage ni document.</translation>
    </message>
    <message>
        <source>Held until somebody confirms</source>
        <translation>Réservée jusqu’à confirmation</translation>
    </message>
    <message>
        <source>Somebody confirmed it</source>
        <translation>Quelqu’un l’a confirmée</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Encore sans titre</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Admettre</translation>
    </message>
</context>
<context>
    <name>FindingDeeds</name>
    <message>
        <source>The fields are kept</source>
        <translation>Les champs sont gardés</translation>
    </message>
    <message>
        <source>A new finding</source>
        <translation>Nouvelle constatation</translation>
    </message>
    <message>
        <source>A new good practice</source>
        <translation>Nouvelle bonne pratique</translation>
    </message>
    <message>
        <source>What {code} rests on</source>
        <translation>Ce sur quoi repose {code}</translation>
    </message>
    <message>
        <source>What it rests on is kept</source>
        <translation>Le fondement est gardé</translation>
    </message>
    <message>
        <source>{code} is begun</source>
        <translation>{code} est commencée</translation>
    </message>
    <message>
        <source>{code} is cleared</source>
        <translation>{code} est admise</translation>
    </message>
    <message>
        <source>{code} is a draft again</source>
        <translation>{code} est à nouveau un projet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>The recommendation is kept</source>
        <translation>La recommandation est gardée</translation>
    </message>
    <message>
        <source>{code} is kept</source>
        <translation>{code}&#xa0;: gardé</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Standards breached</source>
        <translation>Normes enfreintes</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>Causes profondes</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation>Groupes touchés</translation>
    </message>
    <message>
        <source>Intersecting factors</source>
        <translation>Facteurs qui se croisent</translation>
    </message>
    <message>
        <source>The State acknowledges it</source>
        <translation>L’État le reconnaît</translation>
    </message>
    <message>
        <source>Told as a sum only</source>
        <translation>Dit seulement comme un total</translation>
    </message>
    <message>
        <source>In the statement of the last day</source>
        <translation>Dans la déclaration du dernier jour</translation>
    </message>
    <message>
        <source>Fields of the finding</source>
        <translation>Champs de la constatation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Orientation, identity</source>
        <translation>Orientation, identité</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>The State’s view</source>
        <translation>Position de l’État</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the fields</source>
        <translation>Garder les champs</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>cleared</source>
        <translation>admise</translation>
    </message>
    <message>
        <source>not yet fit to print</source>
        <translation>pas encore prête à imprimer</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Encore sans titre</translation>
    </message>
    <message>
        <source>fragile: not told yet</source>
        <translation>fragile&#xa0;: pas encore dite</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings and recommendations</source>
        <translation>Constatations et recommandations</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nouvelle constatation</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>No finding is written yet.</source>
        <translation>Aucune constatation n’est encore écrite.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recommander</translation>
    </message>
    <message>
        <source>Edit a recommendation</source>
        <translation>Modifier une recommandation</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Ce sur quoi elle repose</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constatation</numerusform>
            <numerusform>%n constatations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a light out</source>
        <translation>
            <numerusform>%n avec un voyant éteint</numerusform>
            <numerusform>%n avec un voyant éteint</numerusform>
        </translation>
    </message>
    <message>
        <source>New good practice</source>
        <translation>Nouvelle bonne pratique</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>An offline desk for country visits. It has no network.</source>
        <translation>Un bureau hors ligne pour les visites de pays. Il n’utilise aucun réseau.</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Un nouveau coffre</translation>
    </message>
    <message>
        <source>two passphrases, two codes on paper, the first visit</source>
        <translation>deux phrases de passe, deux codes sur papier, la première visite</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>an invented visit, to look around and try things</source>
        <translation>une visite inventée, pour regarder et essayer</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Ouvrir un coffre</translation>
    </message>
    <message>
        <source>one that is already on this machine or a stick</source>
        <translation>un coffre déjà sur cet ordinateur ou sur une clé</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Étape {number} sur 3</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet, or an empty one.</source>
        <translation>Choisissez un dossier qui n’existe pas encore, ou un dossier vide.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Création du coffre</translation>
    </message>
    <message>
        <source>Beginning the visit</source>
        <translation>Début de la visite</translation>
    </message>
    <message>
        <source>Building the demo visit. This takes a moment, once.</source>
        <translation>Préparation de la visite de démonstration. Cela prend un moment, une seule fois.</translation>
    </message>
    <message>
        <source>Building the demo visit</source>
        <translation>Préparation de la visite de démonstration</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leaving</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Comment nous le savons</translation>
    </message>
    <message>
        <source>Show and remove</source>
        <translation>Voir et supprimer</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>What can still be opened here</source>
        <translation>Ce qui peut encore s’ouvrir ici</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>Ce que ceci ne peut pas faire</translation>
    </message>
    <message>
        <source>It cannot hide that the program is installed. It cannot call back copies made by others, or what someone saw on the screen. Old traces on the disk are covered only by the disk’s own encryption.</source>
        <translation>Il ne peut pas cacher que le programme est installé. Il ne peut pas rappeler les copies faites par d’autres, ni ce que quelqu’un a vu à l’écran. Les anciennes traces sur le disque ne sont couvertes que par le chiffrement du disque.</translation>
    </message>
    <message>
        <source>Sealing this vault for the border is not in the program yet. Locking does not replace it.</source>
        <translation>Sceller ce coffre pour la frontière n’est pas encore dans le programme. Verrouiller n’en tient pas lieu.</translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation>Verrouiller aussitôt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Everything is saved and the program that read it ends. Only a passphrase opens it again.</source>
        <translation>Tout est enregistré et le programme qui lisait s’arrête. Seule une phrase de passe l’ouvre à nouveau.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Once locked</source>
        <translation>Une fois verrouillé</translation>
    </message>
    <message>
        <source>Your two passphrases open everything, and so does each recovery code. Nothing else does.</source>
        <translation>Vos deux phrases de passe ouvrent tout, et chaque code de récupération aussi. Rien d’autre.</translation>
    </message>
    <message>
        <source>before the border, one look and one key</source>
        <translation>avant la frontière, un regard et une touche</translation>
    </message>
    <message>
        <source>The system says so; the program cannot test it.</source>
        <translation>Le système le dit&#xa0;; le programme ne peut pas le vérifier.</translation>
    </message>
    <message>
        <source>This disk is encrypted</source>
        <translation>Ce disque est chiffré</translation>
    </message>
    <message>
        <source>The system did not answer. Look in its settings before you cross a border.</source>
        <translation>Le système n’a pas répondu. Regardez dans ses réglages avant de passer une frontière.</translation>
    </message>
    <message>
        <source>Disk encryption could not be found out</source>
        <translation>Impossible de savoir si le disque est chiffré</translation>
    </message>
    <message>
        <source>The vault itself is encrypted; traces of other programs are not.</source>
        <translation>Le coffre lui-même est chiffré&#xa0;; les traces d’autres programmes ne le sont pas.</translation>
    </message>
    <message>
        <source>This disk is not encrypted</source>
        <translation>Ce disque n’est pas chiffré</translation>
    </message>
    <message>
        <source>Notes and sources stand open in this window.</source>
        <translation>Notes et sources sont ouvertes dans cette fenêtre.</translation>
    </message>
    <message>
        <source>The notes stand open in this window; the sources are closed.</source>
        <translation>Les notes sont ouvertes dans cette fenêtre&#xa0;; les sources sont fermées.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait in the inbox for the sources.</source>
        <translation>
            <numerusform>%n élément attend les sources dans la boîte de réception.</numerusform>
            <numerusform>%n éléments attendent les sources dans la boîte de réception.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this machine is lost, everything is. Choose a folder on another disk.</source>
        <translation>Si cet ordinateur est perdu, tout est perdu. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>No copy is elsewhere</source>
        <translation>Aucune copie ailleurs</translation>
    </message>
    <message>
        <source>In a folder called {name}.</source>
        <translation>Dans un dossier nommé {name}.</translation>
    </message>
    <message>
        <source>Checked {day} {time}.</source>
        <translation>Vérifiée&#xa0;: {day}, {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then.</source>
        <translation>
            <numerusform>%n changement depuis.</numerusform>
            <numerusform>%n changements depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>A copy is elsewhere</source>
        <translation>Une copie est ailleurs</translation>
    </message>
    <message>
        <source>The copy elsewhere is old</source>
        <translation>La copie ailleurs est ancienne</translation>
    </message>
    <message>
        <source>Which clear files were imported is known when the sources open.</source>
        <translation>Les fichiers en clair importés seront connus à l’ouverture des sources.</translation>
    </message>
    <message>
        <source>Clear files: not known while the sources are closed</source>
        <translation>Fichiers en clair&#xa0;: inconnus tant que les sources sont fermées</translation>
    </message>
    <message>
        <source>{names}. They were imported and never removed.</source>
        <translation>{names}. Importés et jamais supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>%n clear file(s) lie on this machine</source>
        <translation>
            <numerusform>%n fichier en clair se trouve sur cet ordinateur</numerusform>
            <numerusform>%n fichiers en clair se trouvent sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as the program knows: it remembers what was imported into it.</source>
        <translation>Autant que le programme le sache&#xa0;: il se souvient de ce qui y a été importé.</translation>
    </message>
    <message>
        <source>No clear file lies on this machine</source>
        <translation>Aucun fichier en clair sur cet ordinateur</translation>
    </message>
    <message>
        <source>On Linux the program asks lsblk, on macOS fdesetup, elsewhere nobody. It asks for no rights.</source>
        <translation>Sous Linux, le programme interroge lsblk, sous macOS fdesetup, ailleurs personne. Il ne demande aucun droit.</translation>
    </message>
    <message>
        <source>The copy was made, opened and compared: {name}</source>
        <translation>La copie a été faite, ouverte et comparée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Copying, opening the copy, comparing</source>
        <translation>Copie, ouverture de la copie, comparaison</translation>
    </message>
    <message>
        <source>The file is gone from this folder. What a disk may keep of it is beyond us.</source>
        <translation>Le fichier n’est plus dans ce dossier. Ce qu’un disque peut en garder nous échappe.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Use this wording</source>
        <translation>Utiliser ces mots</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>D’autres</translation>
    </message>
    <message>
        <source>Write my own</source>
        <translation>Écrire les miens</translation>
    </message>
    <message>
        <source>A wording that mends it</source>
        <translation>Une formulation qui corrige</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
    <message>
        <source>Not yet fit to leave</source>
        <translation>Pas encore prêt à sortir</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Their forms are joined; notes, meetings, statements and check-ins follow. Of two consents on one use the stricter one stays.</source>
        <translation>Leurs formes sont réunies&#xa0;; notes, réunions, témoignages et prises de nouvelles suivent. De deux consentements pour un même usage, le plus strict demeure.</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>L’autre fiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>{code} is the same person as another entry</source>
        <translation>{code} est la même personne qu’une autre fiche</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Remembered as a commitment</source>
        <translation>Retenu comme engagement</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Original kept beside it</source>
        <translation>L’original est gardé à côté</translation>
    </message>
    <message>
        <source>The original words are not there yet</source>
        <translation>Les mots d’origine manquent encore</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Asked for internal use only</source>
        <translation>Demandé pour usage interne seulement</translation>
    </message>
    <message>
        <source>Consent not asked</source>
        <translation>Consentement non demandé</translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n point en suspens</numerusform>
            <numerusform>%n points en suspens</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back as it was</source>
        <translation>Remis comme avant</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Hide word</source>
        <translation>Masquer le mot</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Aparté</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Reveal (hold)</source>
        <translation>Révéler (maintenir)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antérieurs</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Témoignage</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>A note in no slot</source>
        <translation>Une note hors créneau</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>Earlier states of this note</source>
        <translation>États antérieurs de cette note</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Remettre celui-ci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing earlier can be told.</source>
        <translation>Rien d’antérieur ne peut être montré.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>, the present one</source>
        <translation>, l’état présent</translation>
    </message>
</context>
<context>
    <name>NoteMargin</name>
    <message>
        <source>In the margin</source>
        <translation>En marge</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy with glosses</source>
        <translation>Copier avec les gloses</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller comme texte simple</translation>
    </message>
    <message>
        <source>Let this word stand in clear</source>
        <translation>Laisser ce mot en clair</translation>
    </message>
    <message>
        <source>No aside after all</source>
        <translation>Ce n’est pas un aparté</translation>
    </message>
    <message>
        <source>No quotation after all</source>
        <translation>Ce n’est pas une citation</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>behind “{words}”</source>
        <translation>après «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>These words are no longer there: the note is kept, at the end of the paragraph.</source>
        <translation>Ces mots n’y sont plus&#xa0;: la note est gardée, à la fin du paragraphe.</translation>
    </message>
    <message>
        <source>These words stand more than once: the note is behind the first.</source>
        <translation>Ces mots figurent plus d’une fois&#xa0;: la note suit les premiers.</translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>Note de bas de page {number}</translation>
    </message>
    <message>
        <source>What the footnote says</source>
        <translation>Ce que dit la note de bas de page</translation>
    </message>
    <message>
        <source>Put footnote {number} behind the words before the caret</source>
        <translation>Placer la note de bas de page {number} après les mots qui précèdent le curseur</translation>
    </message>
    <message>
        <source>Take footnote {number} out</source>
        <translation>Retirer la note de bas de page {number}</translation>
    </message>
</context>
<context>
    <name>NoteStatements</name>
    <message>
        <source>Statement {code}</source>
        <translation>Témoignage {code}</translation>
    </message>
    <message>
        <source>Open the sources first: a statement carries its speaker.</source>
        <translation>Ouvrez d’abord les sources&#xa0;: un témoignage porte son auteur.</translation>
    </message>
    <message>
        <source>There are no words here to take.</source>
        <translation>Il n’y a pas de mots à prendre ici.</translation>
    </message>
    <message>
        <source>Statement {code} is kept</source>
        <translation>Le témoignage {code} est gardé</translation>
    </message>
    <message>
        <source>Statement {code} is put aside</source>
        <translation>Le témoignage {code} est mis de côté</translation>
    </message>
</context>
<context>
    <name>NoteStatus</name>
    <message>
        <source>Undo the seal</source>
        <translation>Rompre le sceau</translation>
    </message>
    <message>
        <source>Write on in a new note</source>
        <translation>Poursuivre dans une nouvelle note</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellée</translation>
    </message>
    <message>
        <source>That note lies in the sources, which are closed. Go on writing here.</source>
        <translation>Cette note est dans les sources, qui sont fermées. Continuez à écrire ici.</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Speaking</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>Mots à examiner affichés</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Personne n’est encore nommé</translation>
    </message>
    <message>
        <source>Not known while closed</source>
        <translation>Inconnu tant que c’est fermé</translation>
    </message>
    <message>
        <source>Say first who is speaking.</source>
        <translation>Dites d’abord qui parle.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n masqué</numerusform>
            <numerusform>%n masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Notes from .txt and .md files</source>
        <translation>Notes de fichiers .txt et .md</translation>
    </message>
    <message>
        <source>Note now</source>
        <translation>Note maintenant</translation>
    </message>
    <message>
        <source>Go to them</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Notes, newest first</source>
        <translation>Notes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>No note yet. One key begins one, wherever you are.</source>
        <translation>Pas encore de note. Une touche en commence une, où que vous soyez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Note in no slot</source>
        <translation>Note hors créneau</translation>
    </message>
    <message numerus="yes">
        <source>%n in the inbox</source>
        <translation>
            <numerusform>%n dans la boîte de réception</numerusform>
            <numerusform>%n dans la boîte de réception</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), newest first</source>
        <translation>
            <numerusform>%n note, la plus récente d’abord</numerusform>
            <numerusform>%n notes, la plus récente d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Nothing found in what the notes file may know. More may appear when the sources open.</source>
        <translation>Rien trouvé dans ce que le fichier des notes peut savoir. Plus peut apparaître à l’ouverture des sources.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n masqué</numerusform>
            <numerusform>%n masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>Une note hors créneau</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellée</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Text (*.txt *.md)</source>
        <translation>Texte (*.txt *.md)</translation>
    </message>
    <message>
        <source>Bringing in notes</source>
        <translation>Import des notes</translation>
    </message>
    <message numerus="yes">
        <source>%n clear original(s) still lie in {folder}. Anyone with this machine can read them.</source>
        <translation>
            <numerusform>%n original en clair se trouve encore dans {folder}. Toute personne qui a cet ordinateur peut le lire.</numerusform>
            <numerusform>%n originaux en clair se trouvent encore dans {folder}. Toute personne qui a cet ordinateur peut les lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) brought in</source>
        <translation>
            <numerusform>%n note importée</numerusform>
            <numerusform>%n notes importées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginalField</name>
    <message>
        <source>Original words of the quotation</source>
        <translation>Mots d’origine de la citation</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Mots d’origine</translation>
    </message>
</context>
<context>
    <name>ParagraphEditor</name>
    <message>
        <source>Words of the paragraph</source>
        <translation>Texte du paragraphe</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Heading above it</source>
        <translation>Titre qui le précède</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Put the caret behind the words that the footnote belongs to; they must stand there once.</source>
        <translation>Placez le curseur après les mots auxquels se rapporte la note de bas de page&#xa0;; ils doivent n’y figurer qu’une fois.</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
    <message>
        <source>Conceal the passphrase</source>
        <translation>Cacher la phrase de passe</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People and consent</source>
        <translation>Personnes et consentement</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Debts first</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Par code</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Nobody is shown while the sources are closed.</source>
        <translation>Personne n’est affiché tant que les sources sont fermées.</translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation>Ouvrir les sources</translation>
    </message>
    <message>
        <source>Nobody is recorded yet.</source>
        <translation>Personne n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Consent by preset</source>
        <translation>Consentement par modèle</translation>
    </message>
    <message>
        <source>One use</source>
        <translation>Un seul usage</translation>
    </message>
    <message>
        <source>Yes, no, later, withdrawn</source>
        <translation>Oui, non, plus tard, retiré</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Reveal (hold)</source>
        <translation>Révéler (maintenir)</translation>
    </message>
    <message numerus="yes">
        <source>%n interlocutor(s)</source>
        <translation>
            <numerusform>%n interlocuteur</numerusform>
            <numerusform>%n interlocuteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>names stay hidden until you hold Reveal</source>
        <translation>les noms restent masqués tant que vous ne maintenez pas Révéler</translation>
    </message>
    <message>
        <source>{code} is kept</source>
        <translation>{code}&#xa0;: gardé</translation>
    </message>
    <message>
        <source>Two entries are one now: {code}</source>
        <translation>Deux fiches n’en font plus qu’une&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hold to reveal</source>
        <translation>Maintenir pour révéler</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Identique à une autre</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>parle {language}</translation>
    </message>
    <message numerus="yes">
        <source>in %n earlier export(s)</source>
        <translation>
            <numerusform>dans %n export antérieur</numerusform>
            <numerusform>dans %n exports antérieurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}</source>
        <translation>{told}</translation>
    </message>
    <message>
        <source>refined use by use</source>
        <translation>précisé usage par usage</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Rien ne manque ici</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Évaluer le risque</translation>
    </message>
    <message>
        <source>Promised to this person</source>
        <translation>Promis à cette personne</translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <translation>{promise}, pour le {day}</translation>
    </message>
    <message>
        <source>Ask again about consent: {day}</source>
        <translation>Reposer la question du consentement&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Promise a check-in</source>
        <translation>Promettre une prise de nouvelles</translation>
    </message>
    <message>
        <source>Check-in, {channel}</source>
        <translation>Prise de nouvelles, {channel}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Prise de nouvelles</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>était prévue le {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation>Prise de nouvelles&#xa0;: {result}</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>{code}: {preset}</source>
        <translation>{code}&#xa0;: {preset}</translation>
    </message>
    <message>
        <source>{use}: {state}</source>
        <translation>{use}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{use}: withdrawn</source>
        <translation>{use}&#xa0;: retiré</translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation>Prise de nouvelles&#xa0;: {result}</translation>
    </message>
    <message>
        <source>The risk assessment is kept</source>
        <translation>L’évaluation des risques est gardée</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Spoke with the mandate</source>
        <translation>A parlé avec le mandat</translation>
    </message>
    <message>
        <source>Heads an institution</source>
        <translation>Dirige une institution</translation>
    </message>
    <message>
        <source>Works for the State</source>
        <translation>Travaille pour l’État</translation>
    </message>
    <message>
        <source>Deprived of liberty</source>
        <translation>Personne privée de liberté</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>Auteur présumé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>One form a line. They are hidden wherever they are written, in every note and draft.</source>
        <translation>Une forme par ligne. Elles sont masquées partout où elles sont écrites, dans chaque note et projet.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>Surnoms</translation>
    </message>
    <message>
        <source>In other scripts</source>
        <translation>Dans d’autres écritures</translation>
    </message>
    <message>
        <source>Telephones, addresses, accounts</source>
        <translation>Téléphones, adresses, comptes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Numéros de dossier</translation>
    </message>
    <message>
        <source>Other words for what they are</source>
        <translation>Autres mots pour ce qu’elle est</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Ce qu’elle est</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>How many others fit</source>
        <translation>Combien d’autres</translation>
    </message>
    <message>
        <source>Safe channel</source>
        <translation>Voie sûre</translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation>Heures sûres</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>What they fear</source>
        <translation>Ce qu’elle craint</translation>
    </message>
    <message>
        <source>What was promised to them</source>
        <translation>Ce qui lui a été promis</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promis pour le</translation>
    </message>
    <message>
        <source>A new person, known here as {code}</source>
        <translation>Nouvelle personne&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Register of {code}</source>
        <translation>Fiche de {code}</translation>
    </message>
    <message>
        <source>Also written:</source>
        <translation>S’écrit aussi&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>No risk assessment</source>
        <translation>Pas d’évaluation des risques</translation>
    </message>
    <message>
        <source>No referral offered</source>
        <translation>Pas d’orientation</translation>
    </message>
    <message>
        <source>{role}, only spoken of</source>
        <translation>{role}, seulement évoquée</translation>
    </message>
    <message>
        <source>Check-in overdue</source>
        <translation>Nouvelles en retard</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Fragile: telling of it could harm those who do it</source>
        <translation>Fragile&#xa0;: en parler pourrait nuire à ceux qui la suivent</translation>
    </message>
    <message>
        <source>Cleared for the report</source>
        <translation>Admise pour le rapport</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui la suit</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Documents qui l’attestent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the fields</source>
        <translation>Garder les champs</translation>
    </message>
    <message>
        <source>Fields of {code}</source>
        <translation>Champs de {code}</translation>
    </message>
    <message>
        <source>Those who do it have confirmed that it may be told</source>
        <translation>Ceux qui la suivent ont confirmé qu’elle peut être dite</translation>
    </message>
    <message>
        <source>Nothing holds it back</source>
        <translation>Rien ne la retient</translation>
    </message>
    <message>
        <source>Held until somebody confirms</source>
        <translation>Réservée jusqu’à confirmation</translation>
    </message>
    <message>
        <source>A good practice needs a title; its words can follow.</source>
        <translation>Une bonne pratique a besoin d’un titre&#xa0;; le texte peut suivre.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>kept on this machine; nothing about a visit is among them</source>
        <translation>gardées sur cet ordinateur&#xa0;; rien d’une visite n’y figure</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de l’ensemble</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Remember the folder of the last vault</source>
        <translation>Retenir le dossier du dernier coffre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The draft as it will be printed</source>
        <translation>Le projet tel qu’il sera imprimé</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Which slots are shown</source>
        <translation>Quels créneaux sont affichés</translation>
    </message>
    <message>
        <source>Agenda file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Ajouter un créneau</translation>
    </message>
    <message>
        <source>No slot is in the programme yet.</source>
        <translation>Aucun créneau au programme pour l’instant.</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Ouvrir la note</translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation>Modifier le créneau</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n créneau</numerusform>
            <numerusform>%n créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n passé</numerusform>
            <numerusform>%n passés</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{country}, {first} to {last}</source>
        <translation>{country}, {first} – {last}</translation>
    </message>
    <message>
        <source>official only while the sources are closed</source>
        <translation>l’officiel seulement tant que les sources sont fermées</translation>
    </message>
    <message>
        <source>Agendas (*.ics *.csv)</source>
        <translation>Agendas (*.ics *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) came with the file</source>
        <translation>
            <numerusform>%n créneau est venu avec le fichier</numerusform>
            <numerusform>%n créneaux sont venus avec le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is in the programme already.</source>
        <translation>Tout ce que contient ce fichier est déjà au programme.</translation>
    </message>
    <message>
        <source>Reading the agenda file</source>
        <translation>Lecture du fichier d’agenda</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping at the next safe place</source>
        <translation>Arrêt au prochain point sûr</translation>
    </message>
</context>
<context>
    <name>ReadingLegend</name>
    <message>
        <source>gives someone away</source>
        <translation>trahit quelqu’un</translation>
    </message>
    <message>
        <source>adds to it together with the rest</source>
        <translation>y contribue avec le reste</translation>
    </message>
</context>
<context>
    <name>RecommendationCards</name>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
</context>
<context>
    <name>RecommendationForm</name>
    <message>
        <source>Weak on purpose: a choice, not a slip</source>
        <translation>Faible à dessein&#xa0;: un choix, non un oubli</translation>
    </message>
    <message>
        <source>Keep the recommendation</source>
        <translation>Garder la recommandation</translation>
    </message>
    <message>
        <source>What is recommended</source>
        <translation>Ce qui est recommandé</translation>
    </message>
    <message>
        <source>Whom it asks</source>
        <translation>À qui elle s’adresse</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Deadline in words</source>
        <translation>Échéance en mots</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Within months</source>
        <translation>En mois</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Situation de départ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Recommendations</name>
    <message>
        <source>No words yet</source>
        <translation>Encore sans texte</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Reprisal</source>
        <translation>Représailles</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Reply overdue since {day}</source>
        <translation>Réponse en retard depuis le {day}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Category (resolution 12/2)</source>
        <translation>Catégorie (résolution 12/2)</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Après la réunion</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Confidential until</source>
        <translation>Confidentialité jusqu’au</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>Auteurs présumés</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Conjointement avec</translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reprisals, letters</source>
        <translation>Représailles, lettres</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Reprisals</source>
        <translation>Représailles</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Reply overdue</source>
        <translation>Réponse en retard</translation>
    </message>
    <message>
        <source>How far it is: {state}</source>
        <translation>Avancement&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>This person did not allow to be named.</source>
        <translation>Cette personne n’a pas permis qu’on la nomme.</translation>
    </message>
    <message>
        <source>Only heads on the record who allowed it may be named.</source>
        <translation>Seuls les responsables dont les propos sont attribuables et qui l’ont permis peuvent être nommés.</translation>
    </message>
    <message>
        <source>A name that is never printed</source>
        <translation>Un nom qui n’est jamais imprimé</translation>
    </message>
    <message>
        <source>Alleged perpetrators and the like are never named.</source>
        <translation>Les auteurs présumés et assimilés ne sont jamais nommés.</translation>
    </message>
    <message>
        <source>A common word that is also a name</source>
        <translation>Un mot courant qui est aussi un nom</translation>
    </message>
    <message>
        <source>Say once whether it names somebody here.</source>
        <translation>Dites une fois s’il nomme quelqu’un ici.</translation>
    </message>
    <message>
        <source>An internal code</source>
        <translation>Un code interne</translation>
    </message>
    <message>
        <source>Codes stay inside the desk.</source>
        <translation>Les codes restent dans le bureau.</translation>
    </message>
    <message>
        <source>A way to reach somebody</source>
        <translation>Un moyen de joindre quelqu’un</translation>
    </message>
    <message>
        <source>Telephone numbers, addresses and accounts are never printed.</source>
        <translation>Téléphones, adresses et comptes ne sont jamais imprimés.</translation>
    </message>
    <message>
        <source>A case number</source>
        <translation>Un numéro de dossier</translation>
    </message>
    <message>
        <source>Whoever has the file knows whose it is.</source>
        <translation>Qui a le dossier sait à qui il est.</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>It leads to a door.</source>
        <translation>Elle mène à une porte.</translation>
    </message>
    <message>
        <source>An organization by name</source>
        <translation>Une organisation par son nom</translation>
    </message>
    <message>
        <source>It did not allow to be named.</source>
        <translation>Elle n’a pas permis qu’on la nomme.</translation>
    </message>
    <message>
        <source>A number of sources</source>
        <translation>Un nombre de sources</translation>
    </message>
    <message>
        <source>How many spoke tells who did, where few could.</source>
        <translation>Combien ont parlé indique qui, là où peu le pouvaient.</translation>
    </message>
    <message>
        <source>A hidden word without a wording</source>
        <translation>Un mot masqué sans formulation</translation>
    </message>
    <message>
        <source>It needs words that can be read.</source>
        <translation>Il lui faut des mots lisibles.</translation>
    </message>
    <message>
        <source>A detail that gives somebody away</source>
        <translation>Un détail qui trahit quelqu’un</translation>
    </message>
    <message>
        <source>It comes from what one person told.</source>
        <translation>Il vient de ce qu’une seule personne a dit.</translation>
    </message>
    <message>
        <source>Nobody allowed this use</source>
        <translation>Personne n’a permis cet usage</translation>
    </message>
    <message>
        <source>A source behind this paragraph was not asked, or said no.</source>
        <translation>Une source de ce paragraphe n’a pas été consultée, ou a dit non.</translation>
    </message>
    <message>
        <source>A source behind it did not allow even a general figure.</source>
        <translation>Une source de ce passage n’a pas permis même un chiffre général.</translation>
    </message>
    <message>
        <source>A source behind it did not allow a summary of their words.</source>
        <translation>Une source de ce passage n’a pas permis de résumer ses propos.</translation>
    </message>
    <message>
        <source>Nobody allowed this quotation</source>
        <translation>Personne n’a permis cette citation</translation>
    </message>
    <message>
        <source>A source behind it did not allow their words to be quoted.</source>
        <translation>Une source de ce passage n’a pas permis de citer ses propos.</translation>
    </message>
    <message>
        <source>Held back until a condition is met</source>
        <translation>Réservé jusqu’à ce qu’une condition soit remplie</translation>
    </message>
    <message>
        <source>A source behind this paragraph set a condition that is still open.</source>
        <translation>Une source de ce paragraphe a posé une condition encore ouverte.</translation>
    </message>
    <message>
        <source>No risk assessment</source>
        <translation>Pas d’évaluation des risques</translation>
    </message>
    <message>
        <source>A source at special risk needs one before anything is told.</source>
        <translation>Il en faut une pour une source particulièrement exposée avant que rien ne soit dit.</translation>
    </message>
    <message>
        <source>Asked to leave this out</source>
        <translation>On a demandé de l’omettre</translation>
    </message>
    <message>
        <source>A source allowed the rest, but not this.</source>
        <translation>Une source a permis le reste, mais pas ceci.</translation>
    </message>
    <message>
        <source>Stronger than the evidence</source>
        <translation>Plus fort que les preuves</translation>
    </message>
    <message>
        <source>“Reasonable grounds” needs two independent sources.</source>
        <translation>«&#xa0;Motifs raisonnables&#xa0;» exige deux sources indépendantes.</translation>
    </message>
    <message>
        <source>A function that only one person holds</source>
        <translation>Une fonction qu’une seule personne occupe</translation>
    </message>
    <message>
        <source>What was said in private is not told even by function.</source>
        <translation>Ce qui a été dit en privé n’est pas attribué, même par la fonction.</translation>
    </message>
    <message>
        <source>Together they point to one person</source>
        <translation>Ensemble, ils désignent une seule personne</translation>
    </message>
    <message>
        <source>Few people fit all of this at once.</source>
        <translation>Peu de personnes répondent à tout cela à la fois.</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>Jour et lieu</translation>
    </message>
    <message>
        <source>Whoever knows where the delegation was that day knows whom it met.</source>
        <translation>Qui sait où était la délégation ce jour-là sait qui elle a rencontré.</translation>
    </message>
    <message>
        <source>This may not leave</source>
        <translation>Ceci ne peut pas sortir</translation>
    </message>
    <message>
        <source>A rule stands against it.</source>
        <translation>Une règle s’y oppose.</translation>
    </message>
</context>
<context>
    <name>RepeatStep</name>
    <message>
        <source>Read them back</source>
        <translation>Relisez-les</translation>
    </message>
    <message>
        <source>Type these groups from the paper, so that it is sure they are there.</source>
        <translation>Tapez ces groupes d’après le papier, pour être sûr qu’ils y sont.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Notes code, group {number}</source>
        <translation>Code des notes, groupe {number}</translation>
    </message>
    <message>
        <source>Sources code, group {number}</source>
        <translation>Code des sources, groupe {number}</translation>
    </message>
    <message>
        <source>This is not what stands in that group.</source>
        <translation>Ce n’est pas ce que dit ce groupe.</translation>
    </message>
</context>
<context>
    <name>ReportContents</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>ReportDeeds</name>
    <message>
        <source>A new paragraph</source>
        <translation>Un nouveau paragraphe</translation>
    </message>
    <message>
        <source>The paragraph is out of the report</source>
        <translation>Le paragraphe n’est plus dans le rapport</translation>
    </message>
    <message>
        <source>Every finding stands in the draft already.</source>
        <translation>Toutes les constatations sont déjà dans le projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) filled in from findings</source>
        <translation>
            <numerusform>%n paragraphe rempli d’après les constatations</numerusform>
            <numerusform>%n paragraphes remplis d’après les constatations</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided for this place; it will not be asked again.</source>
        <translation>Décidé pour cet endroit&#xa0;; la question ne sera plus posée.</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Où l’écrire</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Arrêté. Aucun fichier n’a été créé.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Quel document</translation>
    </message>
    <message>
        <source>Fill in from findings</source>
        <translation>Remplir d’après les constatations</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Nothing is drafted yet.</source>
        <translation>Rien n’est encore rédigé.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Before it can leave</source>
        <translation>Avant la sortie</translation>
    </message>
    <message>
        <source>Write the paragraph</source>
        <translation>Écrire le paragraphe</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Retour à la page</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>As the State reads it</source>
        <translation>Tel que l’État le lit</translation>
    </message>
    <message>
        <source>Composing the draft</source>
        <translation>Composition du projet</translation>
    </message>
    <message>
        <source>Visit to {country}</source>
        <translation>Visite&#xa0;: {country}</translation>
    </message>
    <message>
        <source>not checked against sources</source>
        <translation>non vérifié avec les sources</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Waits for the sources: a shared file is checked against them. No file is made.</source>
        <translation>Attend les sources&#xa0;: un fichier partagé est vérifié avec elles. Aucun fichier n’est créé.</translation>
    </message>
    <message>
        <source>Waits for what stands above. No file is made.</source>
        <translation>Attend ce qui figure ci-dessus. Aucun fichier n’est créé.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n paragraph(s): {numbers}. No file is made.</source>
        <translation>
            <numerusform>Attend %n paragraphe&#xa0;: {numbers}. Aucun fichier n’est créé.</numerusform>
            <numerusform>Attend %n paragraphes&#xa0;: {numbers}. Aucun fichier n’est créé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The footnote is out</source>
        <translation>La note de bas de page est retirée</translation>
    </message>
</context>
<context>
    <name>ReportSide</name>
    <message>
        <source>Before it can leave</source>
        <translation>Avant la sortie</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>No finding stands behind this paragraph: it rests on your own words.</source>
        <translation>Aucune constatation ne soutient ce paragraphe&#xa0;: il repose sur vos propres mots.</translation>
    </message>
    <message>
        <source>What this paragraph rests on</source>
        <translation>Ce sur quoi repose ce paragraphe</translation>
    </message>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>%n obstacle</numerusform>
            <numerusform>%n obstacles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Évaluation des risques</translation>
    </message>
    <message>
        <source>What may happen, one a line</source>
        <translation>Ce qui peut arriver, un par ligne</translation>
    </message>
    <message>
        <source>How likely (1 to 5)</source>
        <translation>Probabilité (1 à 5)</translation>
    </message>
    <message>
        <source>How grave (1 to 5)</source>
        <translation>Gravité (1 à 5)</translation>
    </message>
    <message>
        <source>Left after easing</source>
        <translation>Risque restant</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>What eases it</source>
        <translation>Ce qui l’atténue</translation>
    </message>
    <message>
        <source>Referral offered</source>
        <translation>Orientation proposée</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Field</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Personnes et consentement</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>As the State reads it</source>
        <translation>Tel que l’État le lit</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Veil</source>
        <translation>Voiler</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Kind of slot</source>
        <translation>Type de créneau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Keep the slot</source>
        <translation>Garder le créneau</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation>Modifier le créneau</translation>
    </message>
    <message>
        <source>A new slot</source>
        <translation>Nouveau créneau</translation>
    </message>
    <message>
        <source>A confidential slot can be added while the sources are open.</source>
        <translation>Un créneau confidentiel s’ajoute quand les sources sont ouvertes.</translation>
    </message>
    <message>
        <source>Type a time such as 9:30.</source>
        <translation>Tapez une heure, par exemple 9:30.</translation>
    </message>
    <message>
        <source>A slot needs a title.</source>
        <translation>Un créneau a besoin d’un titre.</translation>
    </message>
    <message>
        <source>It must end after it starts.</source>
        <translation>Il doit finir après avoir commencé.</translation>
    </message>
</context>
<context>
    <name>SlotPage</name>
    <message>
        <source>The slot is kept</source>
        <translation>Le créneau est gardé</translation>
    </message>
    <message>
        <source>The slot is out of the programme</source>
        <translation>Le créneau n’est plus au programme</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Encore sans titre</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentiel</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation>a des notes</translation>
    </message>
    <message>
        <source>something still to settle</source>
        <translation>quelque chose reste à régler</translation>
    </message>
</context>
<context>
    <name>SourcesBox</name>
    <message>
        <source>Writing goes to the inbox</source>
        <translation>L’écrit va en réception</translation>
    </message>
    <message>
        <source>Close them when done</source>
        <translation>À fermer une fois fini</translation>
    </message>
    <message>
        <source>Sources open</source>
        <translation>Sources ouvertes</translation>
    </message>
    <message>
        <source>Sources closed</source>
        <translation>Sources fermées</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources passphrase</source>
        <translation>Phrase de passe des sources</translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation>Ouvrir les sources</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Names, raw notes and confidential meetings can be read until you close them again.</source>
        <translation>Noms, notes brutes et réunions confidentielles peuvent être lus jusqu’à ce que vous les refermiez.</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Now: {time}</source>
        <translation>Maintenant&#xa0;: {time}</translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>Une note hors créneau</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>dans {minutes} min</translation>
    </message>
    <message>
        <source>place is not written</source>
        <translation>lieu non écrit</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Ouvrir la note</translation>
    </message>
    <message>
        <source>Start the note</source>
        <translation>Commencer la note</translation>
    </message>
</context>
<context>
    <name>SpineView</name>
    <message>
        <source>Slots of the day</source>
        <translation>Créneaux de la journée</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>As the State reads it</source>
        <translation>Tel que l’État le lit</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Voisin</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Qui lit</translation>
    </message>
    <message>
        <source>The draft, as it is read</source>
        <translation>Le projet, tel qu’il est lu</translation>
    </message>
    <message>
        <source>Nothing is drafted yet.</source>
        <translation>Rien n’est encore rédigé.</translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation>Aller au rapport</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>What gives away</source>
        <translation>Ce qui trahit</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Next unfit</source>
        <translation>Suivant non prêt</translation>
    </message>
    <message>
        <source>Use the wording</source>
        <translation>Utiliser ces mots</translation>
    </message>
    <message>
        <source>Write my own</source>
        <translation>Écrire les miens</translation>
    </message>
    <message>
        <source>Reading the draft</source>
        <translation>Lecture du projet</translation>
    </message>
    <message>
        <source>not checked against sources</source>
        <translation>non vérifié avec les sources</translation>
    </message>
    <message>
        <source>{left} words left of {budget}</source>
        <translation>{left} mots restants sur {budget}</translation>
    </message>
    <message>
        <source>{left} words over {budget}</source>
        <translation>{left} mots au-delà de {budget}</translation>
    </message>
    <message>
        <source>Not checked: open the sources to see who is given away.</source>
        <translation>Non vérifié&#xa0;: ouvrez les sources pour voir qui est trahi.</translation>
    </message>
    <message>
        <source>Every paragraph passes what this reader can know.</source>
        <translation>Chaque paragraphe résiste à ce que ce lecteur peut savoir.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) not yet fit to leave: {numbers}</source>
        <translation>
            <numerusform>%n paragraphe pas encore prêt à sortir&#xa0;: {numbers}</numerusform>
            <numerusform>%n paragraphes pas encore prêts à sortir&#xa0;: {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>The wording stands in the paragraph</source>
        <translation>La formulation est dans le paragraphe</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Words of the statement</source>
        <translation>Texte du témoignage</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>How the source knows</source>
        <translation>Comment la source le sait</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>How exact the date is</source>
        <translation>Précision de la date</translation>
    </message>
    <message>
        <source>How exact the place is</source>
        <translation>Précision du lieu</translation>
    </message>
    <message>
        <source>Findings that rest on it</source>
        <translation>Constatations qui en dépendent</translation>
    </message>
    <message>
        <source>And a new finding</source>
        <translation>Et une nouvelle constatation</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Organization or case file</source>
        <translation>Organisation ou dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>A new statement</source>
        <translation>Nouveau témoignage</translation>
    </message>
    <message>
        <source>Statement {code}</source>
        <translation>Témoignage {code}</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>May still tell who spoke: {words}</source>
        <translation>Peut encore indiquer qui a parlé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>la personne qui parle</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>le sien</translation>
    </message>
    <message>
        <source>same witness as {code}</source>
        <translation>même témoin que {code}</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>same one as {code}</source>
        <translation>le même que {code}</translation>
    </message>
    <message>
        <source>none shared</source>
        <translation>aucun en commun</translation>
    </message>
    <message>
        <source>A statement needs its words.</source>
        <translation>Un témoignage a besoin de son texte.</translation>
    </message>
</context>
<context>
    <name>StatementPicker</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Rests on these statements</source>
        <translation>Repose sur ces témoignages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It needs a title; its words can follow.</source>
        <translation>Il faut un titre&#xa0;; le texte peut suivre.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>TierButton</name>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Note now</source>
        <translation>Note maintenant</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Ajouter un créneau</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Promised and tomorrow</source>
        <translation>Promesses et demain</translation>
    </message>
    <message>
        <source>Open the note of a slot</source>
        <translation>Ouvrir la note d’un créneau</translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation>Modifier le créneau</translation>
    </message>
    <message>
        <source>Note in no slot</source>
        <translation>Note hors créneau</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>Jour {day} sur {days}</translation>
    </message>
    <message>
        <source>official only while the sources are closed</source>
        <translation>l’officiel seulement tant que les sources sont fermées</translation>
    </message>
    <message>
        <source>official and confidential; confidential ones vanish when the sources close</source>
        <translation>officiels et confidentiels&#xa0;; les seconds disparaissent avec les sources</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) overdue</source>
        <translation>
            <numerusform>%n prise de nouvelles en retard</numerusform>
            <numerusform>%n prises de nouvelles en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>they ring while the sources are closed, too</source>
        <translation>aussi sources fermées</translation>
    </message>
    <message>
        <source>No check-in is overdue</source>
        <translation>Aucune prise de nouvelles en retard</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation>Aucune en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n point en suspens</numerusform>
            <numerusform>%n points en suspens</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Rien en suspens</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>En suspens</translation>
    </message>
    <message numerus="yes">
        <source>%n in the inbox</source>
        <translation>
            <numerusform>%n dans la boîte de réception</numerusform>
            <numerusform>%n dans la boîte de réception</numerusform>
        </translation>
    </message>
    <message>
        <source>known when the sources open</source>
        <translation>connu à l’ouverture des sources</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to review</source>
        <translation>
            <numerusform>%n note à relire</numerusform>
            <numerusform>%n notes à relire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consentement</numerusform>
            <numerusform>%n consentements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n évaluation</numerusform>
            <numerusform>%n évaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesse</numerusform>
            <numerusform>%n promesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear file(s)</source>
        <translation>
            <numerusform>%n fichier en clair</numerusform>
            <numerusform>%n fichiers en clair</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy elsewhere yet</source>
        <translation>Pas encore de copie ailleurs</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Pas encore de copie</translation>
    </message>
    <message>
        <source>one stolen laptop would lose everything</source>
        <translation>un ordinateur volé perdrait tout</translation>
    </message>
    <message>
        <source>verified {day} {time}</source>
        <translation>vérifiée {day} {time}</translation>
    </message>
    <message>
        <source>Copy elsewhere: today {time}</source>
        <translation>Copie ailleurs&#xa0;: aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Copied {time}</source>
        <translation>Copié {time}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n day(s) ago</source>
        <translation>
            <numerusform>Copié il y a %n jour</numerusform>
            <numerusform>Copié il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy elsewhere: %n day(s) ago</source>
        <translation>
            <numerusform>Copie ailleurs&#xa0;: il y a %n jour</numerusform>
            <numerusform>Copie ailleurs&#xa0;: il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation>Prise de nouvelles&#xa0;: {result}</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Where you left off</source>
        <translation>Là où vous en étiez</translation>
    </message>
    <message>
        <source>Promised to the mandate</source>
        <translation>Promis au mandat</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien n’est prévu.</translation>
    </message>
    <message>
        <source>More may appear when the sources open.</source>
        <translation>Plus peut apparaître à l’ouverture des sources.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>A note that the sources hold</source>
        <translation>Une note qui est dans les sources</translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>Une note hors créneau</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>échu depuis le {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>pour le {day}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Names, raw notes, confidential meetings</source>
        <translation>Noms, notes brutes, réunions confidentielles</translation>
    </message>
    <message>
        <source>Notes passphrase</source>
        <translation>Phrase de passe des notes</translation>
    </message>
    <message>
        <source>Sources passphrase</source>
        <translation>Phrase de passe des sources</translation>
    </message>
    <message>
        <source>optional, can wait</source>
        <translation>facultatif, peut attendre</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Takes about a second, on purpose.</source>
        <translation>Prend environ une seconde, à dessein.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Utiliser un code de récupération</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Un autre coffre</translation>
    </message>
    <message>
        <source>Open the demo visit</source>
        <translation>Ouvrir la visite de démonstration</translation>
    </message>
    <message>
        <source>Another folder was chosen. Nothing about it is shown before it opens.</source>
        <translation>Un autre dossier a été choisi. Rien n’en est montré avant l’ouverture.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Notes recovery code</source>
        <translation>Code de récupération des notes</translation>
    </message>
    <message>
        <source>Sources recovery code</source>
        <translation>Code de récupération des sources</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Utiliser une phrase de passe</translation>
    </message>
    <message>
        <source>Eight groups of four, as on the paper.</source>
        <translation>Huit groupes de quatre, comme sur le papier.</translation>
    </message>
    <message>
        <source>Building the demo visit. This takes a moment, once.</source>
        <translation>Préparation de la visite de démonstration. Cela prend un moment, une seule fois.</translation>
    </message>
    <message>
        <source>Building the demo visit</source>
        <translation>Préparation de la visite de démonstration</translation>
    </message>
    <message>
        <source>Keyboard: {name}.</source>
        <translation>Clavier&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>Caps Lock is off.</source>
        <translation>Verr. Maj est désactivé.</translation>
    </message>
    <message>
        <source>It is never stored and cannot be looked up.</source>
        <translation>Elle n’est jamais enregistrée et ne peut être retrouvée.</translation>
    </message>
    <message>
        <source>Two locks. The first is enough to write and read.</source>
        <translation>Deux serrures. La première suffit pour écrire et lire.</translation>
    </message>
    <message>
        <source>No network. Nothing about a visit is shown before a passphrase opens it.</source>
        <translation>Sans réseau. Rien d’une visite n’est montré avant qu’une phrase de passe ne l’ouvre.</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Two locks</source>
        <translation>Deux serrures</translation>
    </message>
    <message>
        <source>One passphrase opens the notes, the other the sources: names, raw notes, confidential meetings. Nobody can look them up for you.</source>
        <translation>Une phrase de passe ouvre les notes, l’autre les sources&#xa0;: noms, notes brutes, réunions confidentielles. Personne ne peut les retrouver pour vous.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>A new folder; a stick works as well.</source>
        <translation>Un nouveau dossier&#xa0;; une clé convient aussi.</translation>
    </message>
    <message>
        <source>Notes passphrase</source>
        <translation>Phrase de passe des notes</translation>
    </message>
    <message>
        <source>Sources passphrase</source>
        <translation>Phrase de passe des sources</translation>
    </message>
    <message>
        <source>Another one, quite different.</source>
        <translation>Une autre, bien différente.</translation>
    </message>
</context>
<context>
    <name>VisitStep</name>
    <message>
        <source>The first visit</source>
        <translation>La première visite</translation>
    </message>
    <message>
        <source>This lies in the notes file, encrypted. All of it can be changed later.</source>
        <translation>Ceci se trouve dans le fichier des notes, chiffré. Tout peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Which country is visited?</source>
        <translation>Quel pays est visité&#xa0;?</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
</context>
<context>
    <name>WordBudget</name>
    <message>
        <source>{used} of {limit} words</source>
        <translation>{used} mots sur {limit}</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Aside</source>
        <translation>Aparté</translation>
    </message>
    <message>
        <source>Another voice</source>
        <translation>Une autre voix</translation>
    </message>
    <message>
        <source>own speaker, own tier:</source>
        <translation>voix et niveau propres&#xa0;:</translation>
    </message>
    <message>
        <source>Translation by {name}</source>
        <translation>Traduction de {name}</translation>
    </message>
    <message>
        <source>As noted or translated</source>
        <translation>Tel que noté ou traduit</translation>
    </message>
    <message>
        <source>Original, {language}</source>
        <translation>Original, {language}</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Mots d’origine</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something in the program went wrong. What was saved is safe.</source>
        <translation>Une erreur s’est produite dans le programme. Ce qui a été enregistré est intact.</translation>
    </message>
</context>
<context>
    <name>chords</name>
    <message>
        <source>Veil the screen, or lift the veil</source>
        <translation>Voiler l’écran, ou lever le voile</translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation>Verrouiller aussitôt</translation>
    </message>
    <message>
        <source>A note in the current slot</source>
        <translation>Une note dans le créneau actuel</translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>Une note hors créneau</translation>
    </message>
    <message>
        <source>Hide the selection or the last word</source>
        <translation>Masquer la sélection ou le dernier mot</translation>
    </message>
    <message>
        <source>An aside with its own speaker and tier</source>
        <translation>Un aparté avec sa voix et son niveau</translation>
    </message>
    <message>
        <source>A quotation with its original</source>
        <translation>Une citation avec son original</translation>
    </message>
    <message>
        <source>A promise made to the mandate</source>
        <translation>Une promesse faite au mandat</translation>
    </message>
    <message>
        <source>A statement from the selection or the sentence</source>
        <translation>Un témoignage tiré de la sélection ou de la phrase</translation>
    </message>
    <message>
        <source>Show or hide what may identify somebody</source>
        <translation>Montrer ou cacher ce qui peut identifier quelqu’un</translation>
    </message>
    <message>
        <source>Reveal names while held</source>
        <translation>Révéler les noms tant que la touche est maintenue</translation>
    </message>
    <message>
        <source>A footnote behind the words before the caret</source>
        <translation>Une note de bas de page après les mots qui précèdent le curseur</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>Chercher ou aller à</translation>
    </message>
    <message>
        <source>Undo the last deed</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Add to this page</source>
        <translation>Ajouter à cette page</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Open or close the sources</source>
        <translation>Ouvrir ou fermer les sources</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Consent: background</source>
        <translation>Consentement&#xa0;: contexte</translation>
    </message>
    <message>
        <source>Consent: anonymous</source>
        <translation>Consentement&#xa0;: anonyme</translation>
    </message>
    <message>
        <source>Consent: quotation</source>
        <translation>Consentement&#xa0;: citation</translation>
    </message>
    <message>
        <source>Consent: on record</source>
        <translation>Consentement&#xa0;: attribuable</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Personnes et consentement</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>As the State reads it</source>
        <translation>Tel que l’État le lit</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départ</translation>
    </message>
</context>
<context>
    <name>code_sheet</name>
    <message>
        <source>First code</source>
        <translation>Premier code</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Second code</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Country visit</source>
        <translation>Visite de pays</translation>
    </message>
    <message>
        <source>Advisory visit</source>
        <translation>Visite consultative</translation>
    </message>
    <message>
        <source>Promotional visit</source>
        <translation>Visite de promotion</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Attribuable</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Highest protection</source>
        <translation>Protection maximale</translation>
    </message>
    <message>
        <source>As an official</source>
        <translation>À titre officiel</translation>
    </message>
    <message>
        <source>For an organization</source>
        <translation>Pour une organisation</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>À titre privé</translation>
    </message>
    <message>
        <source>As a witness</source>
        <translation>Comme témoin</translation>
    </message>
    <message>
        <source>Internal analysis</source>
        <translation>Analyse interne</translation>
    </message>
    <message>
        <source>Aggregate figures</source>
        <translation>Chiffres agrégés</translation>
    </message>
    <message>
        <source>Anonymous summary</source>
        <translation>Résumé anonyme</translation>
    </message>
    <message>
        <source>Anonymous quotation</source>
        <translation>Citation anonyme</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Organization by name</source>
        <translation>Organisation nommée</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nommément</translation>
    </message>
    <message>
        <source>Raise with authorities</source>
        <translation>Saisir les autorités</translation>
    </message>
    <message>
        <source>Communication, named</source>
        <translation>Communication nommée</translation>
    </message>
    <message>
        <source>Communication, published</source>
        <translation>Communication publiée</translation>
    </message>
    <message>
        <source>Reprisals report</source>
        <translation>Rapport représailles</translation>
    </message>
    <message>
        <source>United Nations bodies</source>
        <translation>Organes de l’ONU</translation>
    </message>
    <message>
        <source>Regional mechanisms</source>
        <translation>Organes régionaux</translation>
    </message>
    <message>
        <source>Media and images</source>
        <translation>Médias et images</translation>
    </message>
    <message>
        <source>Follow-up contact</source>
        <translation>Contact de suivi</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Attribuable</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation>un surnom</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse électronique</translation>
    </message>
    <message>
        <source>an account name</source>
        <translation>un nom de compte</translation>
    </message>
    <message>
        <source>a case number</source>
        <translation>un numéro de dossier</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un lieu</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>un âge</translation>
    </message>
    <message>
        <source>a workplace</source>
        <translation>un lieu de travail</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>une fonction</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>un proche</translation>
    </message>
    <message>
        <source>an appearance</source>
        <translation>un trait physique</translation>
    </message>
    <message>
        <source>a health detail</source>
        <translation>un détail de santé</translation>
    </message>
    <message>
        <source>a habit</source>
        <translation>une habitude</translation>
    </message>
    <message>
        <source>a vehicle</source>
        <translation>un véhicule</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un groupe</translation>
    </message>
    <message>
        <source>a small number</source>
        <translation>un petit nombre</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>un détail</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Say it more broadly</source>
        <translation>Le dire plus largement</translation>
    </message>
    <message>
        <source>It is public</source>
        <translation>C’est public</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relue</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellée</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Saw or lived it</source>
        <translation>L’a vu ou vécu</translation>
    </message>
    <message>
        <source>Heard of it</source>
        <translation>En a entendu parler</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Official information</source>
        <translation>Information officielle</translation>
    </message>
    <message>
        <source>Highly reliable</source>
        <translation>Très fiable</translation>
    </message>
    <message>
        <source>Likely reliable</source>
        <translation>Probablement fiable</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Likely unreliable</source>
        <translation>Probablement peu fiable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Law and public policy</source>
        <translation>Législation et politiques publiques</translation>
    </message>
    <message>
        <source>Executive and administration</source>
        <translation>Exécutif et administration</translation>
    </message>
    <message>
        <source>Access to justice</source>
        <translation>Accès à la justice</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>Respecter</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Fulfil</source>
        <translation>Donner effet</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Allegation recorded</source>
        <translation>Allégation consignée</translation>
    </message>
    <message>
        <source>One credible source</source>
        <translation>Une source crédible</translation>
    </message>
    <message>
        <source>Two independent sources, one direct</source>
        <translation>Deux sources indépendantes, dont une directe</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documentée</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Rédigée</translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation>Corroborée</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Admise</translation>
    </message>
    <message>
        <source>Law review</source>
        <translation>Réforme législative</translation>
    </message>
    <message>
        <source>Public policy</source>
        <translation>Politiques publiques</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Confirmé par écrit</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Non tenu</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Cause for concern</source>
        <translation>Motif d’inquiétude</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go with changes</source>
        <translation>Y aller avec des changements</translation>
    </message>
    <message>
        <source>Do not go</source>
        <translation>Ne pas y aller</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation>Législation</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Exécutif</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justice</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Country report</source>
        <translation>Rapport de visite</translation>
    </message>
    <message>
        <source>Statement of the last day</source>
        <translation>Déclaration du dernier jour</translation>
    </message>
    <message>
        <source>Draft for colleagues</source>
        <translation>Projet pour collègues</translation>
    </message>
    <message>
        <source>For the State, for factual comments</source>
        <translation>Pour l’État, pour observations sur les faits</translation>
    </message>
    <message>
        <source>Internal, encrypted</source>
        <translation>Interne, chiffré</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It rests on no finding or good practice.</source>
        <translation>Elle ne repose sur aucune constatation ni bonne pratique.</translation>
    </message>
    <message>
        <source>It has no addressee.</source>
        <translation>Elle n’a pas de destinataire.</translation>
    </message>
    <message>
        <source>It has no words yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>It rests on no statement and no document.</source>
        <translation>Elle ne repose sur aucun témoignage ni document.</translation>
    </message>
    <message>
        <source>It is an allegation; the text should say so.</source>
        <translation>C’est une allégation&#xa0;; le texte devrait le dire.</translation>
    </message>
    <message>
        <source>It could harm those who do it; nobody has confirmed it yet.</source>
        <translation>Elle pourrait nuire à ceux qui la suivent&#xa0;; personne ne l’a encore confirmée.</translation>
    </message>
    <message>
        <source>No risk assessment was valid on that day.</source>
        <translation>Aucune évaluation des risques n’était valable ce jour-là.</translation>
    </message>
    <message>
        <source>No referral was offered.</source>
        <translation>Aucune orientation n’a été proposée.</translation>
    </message>
    <message>
        <source>No addressee: nobody is asked to act.</source>
        <translation>Pas de destinataire&#xa0;: personne n’est appelé à agir.</translation>
    </message>
    <message>
        <source>The verb is weak: it cannot be checked whether it was done.</source>
        <translation>Le verbe est faible&#xa0;: on ne peut vérifier si cela a été fait.</translation>
    </message>
    <message>
        <source>It does not begin with an action.</source>
        <translation>Elle ne commence pas par une action.</translation>
    </message>
    <message>
        <source>Words such as “as appropriate” leave it open.</source>
        <translation>Des mots comme «&#xa0;selon qu’il convient&#xa0;» la laissent ouverte.</translation>
    </message>
    <message>
        <source>It names who acts and what is done.</source>
        <translation>Elle dit qui agit et ce qui est fait.</translation>
    </message>
    <message>
        <source>It can be judged done or not.</source>
        <translation>On peut juger si elle est appliquée ou non.</translation>
    </message>
    <message>
        <source>No measure says when it is done.</source>
        <translation>Aucune mesure ne dit quand c’est fait.</translation>
    </message>
    <message>
        <source>It asks for more than one action; split it.</source>
        <translation>Elle demande plus d’une action&#xa0;; scindez-la.</translation>
    </message>
    <message>
        <source>It is too long to be acted on.</source>
        <translation>Elle est trop longue pour être suivie d’effet.</translation>
    </message>
    <message>
        <source>It asks for one action.</source>
        <translation>Elle demande une seule action.</translation>
    </message>
    <message>
        <source>No finding stands behind it.</source>
        <translation>Aucune constatation ne la soutient.</translation>
    </message>
    <message>
        <source>It has a deadline.</source>
        <translation>Elle a une échéance.</translation>
    </message>
    <message>
        <source>No deadline.</source>
        <translation>Pas d’échéance.</translation>
    </message>
    <message>
        <source>No standard is named.</source>
        <translation>Aucune norme n’est citée.</translation>
    </message>
    <message>
        <source>It rests on a finding and a standard.</source>
        <translation>Elle repose sur une constatation et une norme.</translation>
    </message>
    <message>
        <source>Check-in overdue</source>
        <translation>Prise de nouvelles en retard</translation>
    </message>
    <message>
        <source>Notes in the inbox</source>
        <translation>Notes dans la boîte de réception</translation>
    </message>
    <message>
        <source>Notes to review</source>
        <translation>Notes à relire</translation>
    </message>
    <message>
        <source>Consent not asked</source>
        <translation>Accord non demandé</translation>
    </message>
    <message>
        <source>Promised by us</source>
        <translation>Promis par nous</translation>
    </message>
    <message>
        <source>Clear originals to remove</source>
        <translation>Originaux en clair à supprimer</translation>
    </message>
    <message>
        <source>Something still rests on this statement. Take it out there first.</source>
        <translation>Quelque chose repose encore sur ce témoignage. Retirez-le d’abord là.</translation>
    </message>
    <message>
        <source>An internal export is written encrypted: give it a passphrase of its own.</source>
        <translation>Un export interne est écrit chiffré&#xa0;: donnez-lui une phrase de passe propre.</translation>
    </message>
    <message>
        <source>A visit cannot end before it starts.</source>
        <translation>Une visite ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>This vault already holds a visit with that code.</source>
        <translation>Ce coffre contient déjà une visite avec ce code.</translation>
    </message>
    <message>
        <source>A slot must end after it starts.</source>
        <translation>Un créneau doit finir après avoir commencé.</translation>
    </message>
    <message>
        <source>That file was changed since it was imported. It was left where it is.</source>
        <translation>Ce fichier a changé depuis son importation. Il a été laissé où il est.</translation>
    </message>
    <message>
        <source>This file is not the text of a note, so it was left where it is. Remove it yourself, then go on.</source>
        <translation>Ce fichier n’est pas le texte d’une note&#xa0;; il a donc été laissé où il est. Supprimez-le vous-même, puis continuez.</translation>
    </message>
    <message>
        <source>Something of this was changed since: it is not undone.</source>
        <translation>Quelque chose a changé depuis&#xa0;: ce n’est pas annulé.</translation>
    </message>
    <message>
        <source>What stood there before was erased: it is not undone.</source>
        <translation>Ce qui s’y trouvait avant a été effacé&#xa0;: ce n’est pas annulé.</translation>
    </message>
    <message>
        <source>A direct identifier of a recorded person cannot be made public here.</source>
        <translation>Ce qui identifie directement une personne enregistrée ne peut pas être rendu public ici.</translation>
    </message>
    <message>
        <source>Say why it is public; the reason is kept without the word.</source>
        <translation>Dites pourquoi c’est public&#xa0;; le motif est gardé sans le mot.</translation>
    </message>
    <message>
        <source>Another person already has that code.</source>
        <translation>Une autre personne a déjà ce code.</translation>
    </message>
    <message>
        <source>These two are already one.</source>
        <translation>Ces deux personnes n’en font déjà qu’une.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>(a) Cooperated with the United Nations, or gave it testimony or information</source>
        <translation>(a) A coopéré avec les Nations Unies, ou leur a apporté un témoignage ou des informations</translation>
    </message>
    <message>
        <source>(b) Used procedures of the United Nations, or helped somebody to use them</source>
        <translation>(b) A eu recours aux procédures des Nations Unies, ou a aidé quelqu’un à le faire</translation>
    </message>
    <message>
        <source>(c) Submitted a communication under a treaty, or helped somebody to submit one</source>
        <translation>(c) A soumis une communication au titre d’un traité, ou a aidé quelqu’un à le faire</translation>
    </message>
    <message>
        <source>(d) Relative of a victim, or of somebody who helped a victim</source>
        <translation>(d) Proche d’une victime, ou de quelqu’un qui a aidé une victime</translation>
    </message>
    <message>
        <source>Urgent appeal</source>
        <translation>Appel urgent</translation>
    </message>
    <message>
        <source>Allegation letter</source>
        <translation>Lettre d’allégation</translation>
    </message>
    <message>
        <source>Other letter</source>
        <translation>Autre lettre</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>menace</translation>
    </message>
    <message>
        <source>surveillance</source>
        <translation>surveillance</translation>
    </message>
    <message>
        <source>travel ban</source>
        <translation>interdiction de voyager</translation>
    </message>
    <message>
        <source>smear campaign</source>
        <translation>campagne de dénigrement</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>licenciement</translation>
    </message>
    <message>
        <source>arrest</source>
        <translation>arrestation</translation>
    </message>
    <message>
        <source>ill-treatment</source>
        <translation>mauvais traitements</translation>
    </message>
    <message>
        <source>disciplinary measure</source>
        <translation>mesure disciplinaire</translation>
    </message>
    <message>
        <source>taking of documents</source>
        <translation>retrait de documents</translation>
    </message>
    <message>
        <source>deprivation of liberty</source>
        <translation>privation de liberté</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>violence</translation>
    </message>
    <message>
        <source>killing</source>
        <translation>homicide</translation>
    </message>
    <message>
        <source>another act</source>
        <translation>autre acte</translation>
    </message>
    <message>
        <source>the State</source>
        <translation>l’État</translation>
    </message>
    <message>
        <source>others than the State</source>
        <translation>d’autres que l’État</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineure</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>très grave</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Faits signalés</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Faits vérifiés</translation>
    </message>
    <message>
        <source>Consent asked</source>
        <translation>Consentement demandé</translation>
    </message>
    <message>
        <source>Acted upon</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Being followed</source>
        <translation>Suivi en cours</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Facts complete</source>
        <translation>Faits complets</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Rédigée</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Reply overdue</source>
        <translation>Réponse en retard</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publique</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Suivi assuré</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Dossier clos</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>Five or more words that do not belong together work well.</source>
        <translation>Cinq mots ou plus sans lien entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>Too short yet: at least 12 characters, or five words.</source>
        <translation>Encore trop courte&#xa0;: au moins 12 caractères, ou cinq mots.</translation>
    </message>
    <message>
        <source>Enough. Another word would make it much stronger.</source>
        <translation>Suffisant. Un mot de plus la renforcerait beaucoup.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bien.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
</context>
<context>
    <name>tongues</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Une erreur s’est produite.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>This command is planned and not built yet: {command}.</source>
        <translation>Cette commande est prévue et n’existe pas encore&#xa0;: {command}.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Nothing was changed.</source>
        <translation>Cette phrase de passe n’ouvre pas ce coffre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use at least {least} characters, or five words.</source>
        <translation>Cette phrase de passe est trop courte. Utilisez au moins {least} caractères, ou cinq mots.</translation>
    </message>
    <message>
        <source>The two passphrases must differ: one opens the notes, the other the sources.</source>
        <translation>Les deux phrases de passe doivent différer&#xa0;: l’une ouvre les notes, l’autre les sources.</translation>
    </message>
    <message>
        <source>The sources are closed. Open them first: this was not checked against sources.</source>
        <translation>Les sources sont fermées. Ouvrez-les d’abord&#xa0;: ceci n’a pas été vérifié avec les sources.</translation>
    </message>
    <message>
        <source>Not written: {count} places could tell who spoke, or rest on words nobody allowed.</source>
        <translation>Non écrit&#xa0;: {count} endroits pourraient indiquer qui a parlé, ou reposent sur des mots que personne n’a permis.</translation>
    </message>
    <message>
        <source>This folder is not a Visit Desk vault.</source>
        <translation>Ce dossier n’est pas un coffre Visit Desk.</translation>
    </message>
    <message>
        <source>The vault is damaged ({part}). Nothing was changed; open a copy, or ask for help before you go on.</source>
        <translation>Le coffre est endommagé ({part}). Rien n’a été modifié&#xa0;; ouvrez une copie, ou demandez de l’aide avant de continuer.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Visit Desk. It was not touched; update the program to open it.</source>
        <translation>Ce coffre a été créé par un Visit Desk plus récent. Il n’a pas été touché&#xa0;; mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. What was saved before is safe.</source>
        <translation>Le disque a refusé&#xa0;: {reason}. Ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; free some space and try again.</source>
        <translation>Le disque est plein. Ce qui était enregistré est intact&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another place, or make it writable.</source>
        <translation>On ne peut pas écrire dans ce dossier. Choisissez un autre endroit, ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>This vault is open in another window or program. Close it there first.</source>
        <translation>Ce coffre est ouvert dans une autre fenêtre ou un autre programme. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>There is already something at that place. Choose another name; nothing was replaced.</source>
        <translation>Il y a déjà quelque chose à cet endroit. Choisissez un autre nom&#xa0;; rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>This file could not be read as {expected}: {reason}.</source>
        <translation>Ce fichier n’a pas pu être lu comme {expected}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This file is larger than {limit}. Nothing was read.</source>
        <translation>Ce fichier dépasse {limit}. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>There is no such {what} in this vault.</source>
        <translation>Ceci n’existe pas dans ce coffre&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{what} is not complete: {lacks}.</source>
        <translation>{what} n’est pas complet&#xa0;: {lacks}.</translation>
    </message>
    <message>
        <source>No font here can print the character {character} ({name}). Replace it and try again.</source>
        <translation>Aucune police ici ne peut imprimer le caractère {character} ({name}). Remplacez-le et réessayez.</translation>
    </message>
    <message>
        <source>The old words could not be wiped from the disk yet. It is tried again at the next unlock.</source>
        <translation>Les anciens mots n’ont pas encore pu être effacés du disque. Un nouvel essai aura lieu à la prochaine ouverture.</translation>
    </message>
</context>
</TS>
