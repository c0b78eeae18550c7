<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BinPart</name>
    <message>
        <source>Take it out of the bin</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>What is put aside stays here for thirty days and is then erased at the unlock.</source>
        <translation>Ce qui est mis de côté reste ici trente jours, puis est effacé à l’ouverture du coffre.</translation>
    </message>
    <message>
        <source>What the sources hold is shown while they are open.</source>
        <translation>Ce que contiennent les sources est affiché tant qu’elles sont ouvertes.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Sorti de la corbeille</translation>
    </message>
</context>
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
    <name>CertificateCard</name>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
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
        <source>Recovery on paper</source>
        <translation>Récupération sur papier</translation>
    </message>
    <message>
        <source>If a passphrase is lost, its code opens the same lock. Write it on paper, or print it, and keep the paper away from this machine. It is not shown again.</source>
        <translation>Si une phrase de passe est perdue, son code ouvre la même serrure. Notez-le sur papier ou imprimez-le, et gardez le papier loin de cet ordinateur. Il ne sera plus affiché.</translation>
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
    <message>
        <source>The sources of this vault were destroyed. Nothing opens them any more.</source>
        <translation>Les sources de ce coffre ont été détruites. Plus rien ne les ouvre.</translation>
    </message>
    <message>
        <source>The program ended without closing last time. Nothing had been left half done.</source>
        <translation>La dernière fois, le programme s’est arrêté sans se fermer. Rien n’était resté à moitié fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) lay in the bin for thirty days and are erased.</source>
        <translation>
            <numerusform>%n élément est resté trente jours dans la corbeille&#xa0;; il est effacé.</numerusform>
            <numerusform>%n éléments sont restés trente jours dans la corbeille&#xa0;; ils sont effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy could be made: {reason}</source>
        <translation>Aucune copie n’a pu être faite&#xa0;: {reason}</translation>
    </message>
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
    <name>CopiesPart</name>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>No longer copy there</source>
        <translation>Ne plus copier là</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Il n’y a pas encore de copie.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurer cette copie</translation>
    </message>
    <message>
        <source>Copies that can be restored</source>
        <translation>Copies qui peuvent être restaurées</translation>
    </message>
    <message>
        <source>Restore the chosen copy</source>
        <translation>Restaurer la copie choisie</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser en l’état</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>La restaurer</translation>
    </message>
    <message>
        <source>It takes the place of this vault, and what was kept after it is not in it. The vault as it stands now is set aside under a new name and never deleted. Then the program locks; unlock it as ever.</source>
        <translation>Elle prend la place de ce coffre, et ce qui a été gardé après elle n’y est pas. Le coffre tel qu’il est maintenant est mis de côté sous un nouveau nom et n’est jamais supprimé. Puis le programme se verrouille&#xa0;; ouvrez-le comme toujours.</translation>
    </message>
    <message>
        <source>It failed {when}. Nothing that was kept is lost, and the copies made before still stand. Look whether the disk is full; the next one is tried within minutes.</source>
        <translation>Elle a échoué {when}. Rien de ce qui était gardé n’est perdu, et les copies déjà faites demeurent. Regardez si le disque est plein&#xa0;; la suivante sera tentée dans quelques minutes.</translation>
    </message>
    <message>
        <source>The last copy failed</source>
        <translation>La dernière copie a échoué</translation>
    </message>
    <message>
        <source>One is made after something was kept, every ten minutes at most, beside the vault.</source>
        <translation>Une copie est faite après chaque chose gardée, toutes les dix minutes au plus, à côté du coffre.</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Pas encore de copie</translation>
    </message>
    <message>
        <source>Last copy: {when}</source>
        <translation>Dernière copie&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Something was kept since; the next one comes by itself.</source>
        <translation>Quelque chose a été gardé depuis&#xa0;; la prochaine viendra d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing was kept since.</source>
        <translation>Rien n’a été gardé depuis.</translation>
    </message>
    <message>
        <source>The newest five stay, and one a day for ten days.</source>
        <translation>Les cinq plus récentes restent, et une par jour pendant dix jours.</translation>
    </message>
    <message>
        <source>Copies beside the vault are lost with this machine. Choose a folder on another disk.</source>
        <translation>Les copies à côté du coffre sont perdues avec cet ordinateur. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>No folder elsewhere</source>
        <translation>Aucun dossier ailleurs</translation>
    </message>
    <message>
        <source>It is used again as soon as it is there.</source>
        <translation>Il servira de nouveau dès qu’il sera là.</translation>
    </message>
    <message>
        <source>{name} is not there now</source>
        <translation>{name} n’est pas là en ce moment</translation>
    </message>
    <message>
        <source>It lies on the same disk as the vault, and goes where the disk goes. Better: another disk.</source>
        <translation>Il est sur le même disque que le coffre, et va où va le disque. Mieux vaut un autre disque.</translation>
    </message>
    <message>
        <source>Copies go to {name} too</source>
        <translation>Les copies vont aussi dans {name}</translation>
    </message>
    <message>
        <source>Whenever it is there, every two hours at most.</source>
        <translation>Chaque fois qu’il est là, toutes les deux heures au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) made, opened and compared.</source>
        <translation>
            <numerusform>%n copie faite, ouverte et comparée.</numerusform>
            <numerusform>%n copies faites, ouvertes et comparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying and comparing</source>
        <translation>Copie et comparaison</translation>
    </message>
    <message>
        <source>Copies go there too from now on</source>
        <translation>Les copies y vont aussi désormais</translation>
    </message>
    <message>
        <source>No copies go there any more</source>
        <translation>Plus aucune copie n’y va</translation>
    </message>
    <message>
        <source>Restore the copy of {when}?</source>
        <translation>Restaurer la copie ({when})&#xa0;?</translation>
    </message>
    <message>
        <source>This copy opens with an earlier passphrase: restore it from the entrance.</source>
        <translation>Cette copie s’ouvre avec une phrase de passe antérieure&#xa0;: restaurez-la depuis l’entrée.</translation>
    </message>
    <message>
        <source>This copy is not whole and cannot be restored.</source>
        <translation>Cette copie n’est pas entière et ne peut pas être restaurée.</translation>
    </message>
    <message>
        <source>Checking the copy, putting it in its place</source>
        <translation>Vérification de la copie, mise en place</translation>
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
    <name>Cover</name>
    <message>
        <source>Release, press any other key, or click: then nothing has happened.</source>
        <translation>Relâchez, appuyez sur une autre touche ou cliquez&#xa0;: il ne s’est alors rien passé.</translation>
    </message>
    <message>
        <source>Then no passphrase and no recovery code opens the vault here any more. A copy elsewhere does, if there is one.</source>
        <translation>Ensuite, aucune phrase de passe ni aucun code de récupération n’ouvre plus le coffre ici. Une copie ailleurs l’ouvre, s’il y en a une.</translation>
    </message>
    <message>
        <source>Practice. No vault of yours is touched.</source>
        <translation>Exercice. Aucun de vos coffres n’est touché.</translation>
    </message>
    <message numerus="yes">
        <source>The vault’s keys go in %n second(s)</source>
        <translation>
            <numerusform>Les clés du coffre partent dans %n seconde</numerusform>
            <numerusform>Les clés du coffre partent dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault’s keys go now</source>
        <translation>Les clés du coffre partent maintenant</translation>
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
    <name>DestroyCard</name>
    <message>
        <source>Destroy this vault here</source>
        <translation>Détruire ce coffre ici</translation>
    </message>
    <message>
        <source>First the keys go, then every file of the vault on this laptop is overwritten and removed. Flash memory may keep old encrypted blocks that no program reaches.</source>
        <translation>D’abord les clés partent, puis chaque fichier du coffre sur cet ordinateur est écrasé et supprimé. La mémoire flash peut garder d’anciens blocs chiffrés qu’aucun programme n’atteint.</translation>
    </message>
    <message>
        <source>Go on to the word</source>
        <translation>Passer au mot à taper</translation>
    </message>
    <message>
        <source>To go on, type {word}</source>
        <translation>Pour continuer, tapez {word}</translation>
    </message>
    <message>
        <source>Start the count</source>
        <translation>Lancer le décompte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>There is no copy elsewhere. This is the only one: what is in it would be gone for everybody.</source>
        <translation>Il n’y a pas de copie ailleurs. Ce coffre est le seul&#xa0;: ce qu’il contient serait perdu pour tout le monde.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then are in no copy.</source>
        <translation>
            <numerusform>%n changement depuis n’est dans aucune copie.</numerusform>
            <numerusform>%n changements depuis ne sont dans aucune copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last copy elsewhere is of {when}.</source>
        <translation>La dernière copie ailleurs date du {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Everything here is destroyed in %n second(s)</source>
        <translation>
            <numerusform>Tout est détruit ici dans %n seconde</numerusform>
            <numerusform>Tout est détruit ici dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPart</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Commencer l’exercice</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>Arrêter l’exercice</translation>
    </message>
    <message>
        <source>Practise letting go</source>
        <translation>S’exercer à se défaire des clés</translation>
    </message>
    <message>
        <source>The drill makes an invented vault in a folder of its own and takes the keys of that one. Your vault is not touched: the drill does not know where it is.</source>
        <translation>L’exercice crée un coffre inventé dans un dossier à part et supprime les clés de celui-là. Votre coffre n’est pas touché&#xa0;: l’exercice ne sait pas où il est.</translation>
    </message>
    <message>
        <source>In earnest</source>
        <translation>Pour de bon</translation>
    </message>
    <message>
        <source>Hold the keys for five seconds, on any screen and before unlocking. No passphrase is asked.</source>
        <translation>Maintenez les touches cinq secondes, sur n’importe quel écran et avant l’ouverture aussi. Aucune phrase de passe n’est demandée.</translation>
    </message>
    <message>
        <source>Release them, press any other key or click: nothing has happened.</source>
        <translation>Relâchez-les, appuyez sur une autre touche ou cliquez&#xa0;: il ne s’est rien passé.</translation>
    </message>
    <message>
        <source>Then no passphrase and no recovery code opens this vault here. A copy elsewhere still opens.</source>
        <translation>Ensuite, aucune phrase de passe ni aucun code de récupération n’ouvre ce coffre ici. Une copie ailleurs s’ouvre encore.</translation>
    </message>
    <message>
        <source>What is not in a copy elsewhere is then out of reach for you too. Look at its age under Leaving.</source>
        <translation>Ce qui n’est pas dans une copie ailleurs est alors hors d’atteinte, pour vous aussi. Voyez de quand elle date sous Départ.</translation>
    </message>
    <message>
        <source>Flash memory may keep old blocks of the key file that no program reaches.</source>
        <translation>La mémoire flash peut garder d’anciens blocs du fichier de clés qu’aucun programme n’atteint.</translation>
    </message>
    <message>
        <source>Doing this in front of an officer can be taken as destroying evidence and can make things worse. Whether to do it is a decision to take with your security adviser, before the journey.</source>
        <translation>Le faire devant un agent peut être pris pour une destruction de preuves et aggraver la situation. Décidez-en avec votre conseiller à la sécurité, avant le voyage.</translation>
    </message>
    <message>
        <source>Making an invented vault</source>
        <translation>Création d’un coffre inventé</translation>
    </message>
    <message>
        <source>The drill is on</source>
        <translation>L’exercice est en cours</translation>
    </message>
    <message>
        <source>Hold {keys} for {seconds} seconds now. The stopwatch runs.</source>
        <translation>Maintenez {keys} pendant {seconds} secondes maintenant. Le chronomètre tourne.</translation>
    </message>
    <message>
        <source>{seconds} s from the start to the end, {keys} ms of them for the keys themselves. {ways} ways in were taken; the invented vault does not open any more.</source>
        <translation>{seconds} s du début à la fin, dont {keys} ms pour les clés elles-mêmes. Moyens d’ouvrir supprimés&#xa0;: {ways}&#xa0;; le coffre inventé ne s’ouvre plus.</translation>
    </message>
    <message>
        <source>The invented vault still opens. Tell whoever looks after this laptop.</source>
        <translation>Le coffre inventé s’ouvre encore. Dites-le à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The drill is off: the keys are in earnest.</source>
        <translation>L’exercice est arrêté&#xa0;: les touches agissent pour de bon.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Past its day</source>
        <translation>Date passée</translation>
    </message>
    <message>
        <source>To be destroyed by {day}.</source>
        <translation>À détruire au plus tard le {day}.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Détruire</translation>
    </message>
    <message>
        <source>Extend once</source>
        <translation>Prolonger une fois</translation>
    </message>
    <message>
        <source>It was extended once already.</source>
        <translation>Déjà prolongé une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>%n record(s) are past their day. Nothing is exported until each is settled.</source>
        <translation>
            <numerusform>%n élément a dépassé sa date. Rien n’est exporté tant qu’il n’est pas réglé.</numerusform>
            <numerusform>%n éléments ont dépassé leur date. Rien n’est exporté tant que chacun n’est pas réglé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is past its day</source>
        <translation>Rien n’a dépassé sa date</translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>%n autre plus tard</numerusform>
            <numerusform>%n autres plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for what their period is counted from.</source>
        <translation>
            <numerusform>%n élément attend ce à partir de quoi court son délai.</numerusform>
            <numerusform>%n éléments attendent ce à partir de quoi court leur délai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingCard</name>
    <message>
        <source>To go on, type the word ERASE</source>
        <translation>Pour continuer, tapez le mot ERASE</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This cannot be undone, not by this program and not by anybody.</source>
        <translation>C’est irréversible&#xa0;: ni ce programme ni personne ne peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Effacer cette personne</translation>
    </message>
    <message>
        <source>Erase this passage</source>
        <translation>Effacer ce passage</translation>
    </message>
    <message>
        <source>Erase this note</source>
        <translation>Effacer cette note</translation>
    </message>
    <message>
        <source>Erase this whole visit</source>
        <translation>Effacer toute cette visite</translation>
    </message>
    <message>
        <source>Erase this record</source>
        <translation>Effacer cet élément</translation>
    </message>
    <message>
        <source>Goes entirely: {records}.</source>
        <translation>Disparaît entièrement&#xa0;: {records}.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of other notes go.</source>
        <translation>
            <numerusform>%n passage d’autres notes disparaît.</numerusform>
            <numerusform>%n passages d’autres notes disparaissent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) lose their earlier versions.</source>
        <translation>
            <numerusform>%n élément perd ses versions antérieures.</numerusform>
            <numerusform>%n éléments perdent leurs versions antérieures.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of {day} {time} may hold it: bring it here and copy anew, or destroy it.</source>
        <translation>Une copie du {day} {time} peut le contenir&#xa0;: apportez-la ici et refaites la copie, ou détruisez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic copy(ies) beside the vault hold it; they are made anew.</source>
        <translation>
            <numerusform>%n copie automatique à côté du coffre le contient&#xa0;; elle est refaite.</numerusform>
            <numerusform>%n copies automatiques à côté du coffre le contiennent&#xa0;; elles sont refaites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic copies in {folder} hold it too, and it is not plugged in.</source>
        <translation>Des copies automatiques dans {folder} le contiennent aussi, et ce dossier n’est pas branché.</translation>
    </message>
    <message>
        <source>A file written {day} rests on it (SHA-256 {hash}). It cannot be called back.</source>
        <translation>Un fichier écrit le {day} en dépend (SHA-256 {hash}). On ne peut pas le rappeler.</translation>
    </message>
    <message>
        <source>A clear file: {name}. It is removed if it is unchanged since it was imported.</source>
        <translation>Un fichier en clair&#xa0;: {name}. Il est supprimé s’il n’a pas changé depuis son importation.</translation>
    </message>
    <message numerus="yes">
        <source>%n more clear file(s).</source>
        <translation>
            <numerusform>%n autre fichier en clair.</numerusform>
            <numerusform>%n autres fichiers en clair.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of it stand in other records. What is ticked is taken out:</source>
        <translation>Des mots de ceci figurent dans d’autres éléments. Ce qui est coché en est retiré&#xa0;:</translation>
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
        <source>two passphrases, a paper to keep, the first visit</source>
        <translation>deux phrases de passe, un papier à garder, la première visite</translation>
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
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
    <name>Held</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed note(s)</source>
        <translation>
            <numerusform>%n note relue</numerusform>
            <numerusform>%n notes relues</numerusform>
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
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n créneau</numerusform>
            <numerusform>%n créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constatation</numerusform>
            <numerusform>%n constatations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Which lock</source>
        <translation>Quelle serrure</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>Proposer des mots</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Ce n’est pas la même chose que ci-dessus.</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>Passphrases</source>
        <translation>Phrases de passe</translation>
    </message>
    <message>
        <source>A changed passphrase is the only one at once: the file is written anew under another key. Copies made before keep the old one.</source>
        <translation>Une phrase de passe changée est aussitôt la seule&#xa0;: le fichier est réécrit sous une autre clé. Les copies faites avant gardent l’ancienne.</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Changer une phrase de passe</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>A new code on paper makes the old paper worthless.</source>
        <translation>Un nouveau code sur papier rend l’ancien papier sans valeur.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Make shares</source>
        <translation>Créer des parts</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>Six words or more, opened on this computer alone, and no code on paper: three people keep a share each, any two together can open the vault.</source>
        <translation>Six mots ou plus, ouverture sur cet ordinateur seulement, et pas de code sur papier&#xa0;: trois personnes gardent chacune une part, et deux d’entre elles ensemble peuvent ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Mark as high risk</source>
        <translation>Marquer à risque élevé</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Without it the passphrases open on any machine, and a stolen disk is protected by their length alone.</source>
        <translation>Sans lui, les phrases de passe ouvrent sur n’importe quel ordinateur, et seule leur longueur protège un disque volé.</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>With it a stolen disk alone is of no use, even if a passphrase is guessed. On another machine the recovery code or shares open the vault.</source>
        <translation>Avec lui, un disque volé ne sert à rien à lui seul, même si une phrase de passe est devinée. Sur un autre ordinateur, le code de récupération ou les parts ouvrent le coffre.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Change a passphrase</source>
        <translation>Changer une phrase de passe</translation>
    </message>
    <message>
        <source>The new one opens its lock from now on; the old one opens nothing here any more.</source>
        <translation>Désormais, la nouvelle ouvre sa serrure&#xa0;; l’ancienne n’ouvre plus rien ici.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un nouveau code de récupération</translation>
    </message>
    <message>
        <source>Type the present passphrase of the lock. The old code opens nothing any more.</source>
        <translation>Tapez la phrase de passe actuelle de la serrure. L’ancien code n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Créer le code</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>New shares</source>
        <translation>Nouvelles parts</translation>
    </message>
    <message>
        <source>Three people get a sheet each; any two together can open the lock. Old shares open nothing any more. Type the present passphrase of the lock.</source>
        <translation>Trois personnes reçoivent chacune une feuille&#xa0;; deux d’entre elles ensemble peuvent ouvrir la serrure. Les anciennes parts n’ouvrent plus rien. Tapez la phrase de passe actuelle de la serrure.</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Créer les parts</translation>
    </message>
    <message>
        <source>Drill: do the shares still open it?</source>
        <translation>Exercice&#xa0;: les parts l’ouvrent-elles encore&#xa0;?</translation>
    </message>
    <message>
        <source>Type the words of enough shares, one after another; the first four letters of each are enough. Nothing is changed.</source>
        <translation>Tapez les mots d’un nombre suffisant de parts, l’une après l’autre&#xa0;; les quatre premières lettres de chacun suffisent. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Les essayer</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>Choose two new passphrases of six words or more. The codes on paper open nothing any more: three people get shares instead.</source>
        <translation>Choisissez deux nouvelles phrases de passe de six mots ou plus. Les codes sur papier n’ouvrent plus rien&#xa0;: trois personnes reçoivent des parts à la place.</translation>
    </message>
    <message>
        <source>Mark as high risk</source>
        <translation>Marquer à risque élevé</translation>
    </message>
    <message>
        <source>New notes passphrase</source>
        <translation>Nouvelle phrase de passe des notes</translation>
    </message>
    <message>
        <source>New sources passphrase</source>
        <translation>Nouvelle phrase de passe des sources</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Do without the keychain</source>
        <translation>Se passer du trousseau</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>Type both present passphrases; they stay as they are.</source>
        <translation>Tapez les deux phrases de passe actuelles&#xa0;; elles restent les mêmes.</translation>
    </message>
    <message>
        <source>Present notes passphrase</source>
        <translation>Phrase de passe actuelle des notes</translation>
    </message>
    <message>
        <source>Present sources passphrase</source>
        <translation>Phrase de passe actuelle des sources</translation>
    </message>
    <message>
        <source>Working on the keys</source>
        <translation>Travail sur les clés</translation>
    </message>
    <message>
        <source>{lock}: the passphrase was changed. Copies made before keep the old one.</source>
        <translation>{lock}&#xa0;: la phrase de passe a été changée. Les copies faites avant gardent l’ancienne.</translation>
    </message>
    <message>
        <source>{lock}: these shares open it.</source>
        <translation>{lock}&#xa0;: ces parts ouvrent la serrure.</translation>
    </message>
    <message>
        <source>{lock}: these do not open it. Try others.</source>
        <translation>{lock}&#xa0;: ces parts n’ouvrent pas la serrure. Essayez-en d’autres.</translation>
    </message>
    <message>
        <source>The keys were changed.</source>
        <translation>Les clés ont été changées.</translation>
    </message>
    <message>
        <source>It is on paper and was read back.</source>
        <translation>C’est sur papier et c’est relu.</translation>
    </message>
    <message>
        <source>High risk: this computer and a passphrase, or the shares</source>
        <translation>Risque élevé&#xa0;: cet ordinateur et une phrase de passe, ou les parts</translation>
    </message>
    <message>
        <source>Each passphrase needs the keychain of this computer</source>
        <translation>Chaque phrase de passe a besoin du trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Each passphrase opens alone: its length is the lock</source>
        <translation>Chaque phrase de passe ouvre seule&#xa0;: sa longueur fait la serrure</translation>
    </message>
    <message>
        <source>Notes: {ways}.</source>
        <translation>Notes&#xa0;: {ways}.</translation>
    </message>
    <message>
        <source>Sources: {ways}.</source>
        <translation>Sources&#xa0;: {ways}.</translation>
    </message>
    <message>
        <source>the passphrase together with the keychain</source>
        <translation>la phrase de passe avec le trousseau</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>la phrase de passe</translation>
    </message>
    <message>
        <source>the recovery code on paper</source>
        <translation>le code de récupération sur papier</translation>
    </message>
    <message>
        <source>any {need} of {of} shares</source>
        <translation>{need} parts quelconques sur {of}</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <source>Three months have passed: ask for enough shares and try whether they still open the vault.</source>
        <translation>Trois mois ont passé&#xa0;: demandez assez de parts et vérifiez si elles ouvrent encore le coffre.</translation>
    </message>
    <message>
        <source>Every three months a reminder asks you to try them. New shares make the old ones worthless.</source>
        <translation>Tous les trois mois, un rappel vous demande de les essayer. De nouvelles parts rendent les anciennes sans valeur.</translation>
    </message>
    <message>
        <source>Three people keep a sheet each; any two together can open a lock if everything else is lost.</source>
        <translation>Trois personnes gardent chacune une feuille&#xa0;; deux d’entre elles ensemble peuvent ouvrir une serrure si tout le reste est perdu.</translation>
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
    <message>
        <source>Nothing else does.</source>
        <translation>Rien d’autre.</translation>
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
        <source>It asks lsblk on Linux, fdesetup on macOS, BitLocker on Windows, and for no rights.</source>
        <translation>Le programme interroge lsblk sous Linux, fdesetup sous macOS, BitLocker sous Windows, et ne demande aucun droit.</translation>
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
    <name>LogPart</name>
    <message>
        <source>Which deeds</source>
        <translation>Quelles actions</translation>
    </message>
    <message>
        <source>Write it out</source>
        <translation>Écrire le journal</translation>
    </message>
    <message>
        <source>Deeds, the newest first</source>
        <translation>Actions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>What was done with the sources is not shown.</source>
        <translation>Ce qui a été fait avec les sources n’est pas affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>no hour</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>{deed}: {kind}</source>
        <translation>{deed}&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>This log is not as the program wrote it: entries were changed, removed or added.</source>
        <translation>Ce journal n’est pas tel que le programme l’a écrit&#xa0;: des entrées ont été changées, retirées ou ajoutées.</translation>
    </message>
    <message>
        <source>This entry is about no single record, or about one that was erased.</source>
        <translation>Cette entrée ne porte pas sur un seul élément, ou porte sur un élément effacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to the chosen folder.</source>
        <translation>
            <numerusform>%n entrée écrite dans le dossier choisi.</numerusform>
            <numerusform>%n entrées écrites dans le dossier choisi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingKey</name>
    <message numerus="yes">
        <source>Meeting: %n min</source>
        <translation>
            <numerusform>Réunion&#xa0;: %n min</numerusform>
            <numerusform>Réunion&#xa0;: %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Mode réunion</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without a touch</source>
        <translation>
            <numerusform>Verrouille après %n minute sans activité</numerusform>
            <numerusform>Verrouille après %n minutes sans activité</numerusform>
        </translation>
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
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
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
        <source>Erase this passage for good</source>
        <translation>Effacer définitivement ce passage</translation>
    </message>
    <message>
        <source>Erase this note for good</source>
        <translation>Effacer définitivement cette note</translation>
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
    <message>
        <source>No note is shown while the sources are closed. What you write now waits in the inbox.</source>
        <translation>Aucune note n’est montrée tant que les sources sont fermées. Ce que vous écrivez maintenant attend dans la boîte de réception.</translation>
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
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
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
        <source>Lock after (minutes)</source>
        <translation>Verrouiller après (minutes)</translation>
    </message>
    <message>
        <source>Lock in meeting mode after (minutes)</source>
        <translation>Verrouiller en mode réunion après (minutes)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Without a touch of this window. In meeting mode the sources close after the short time.</source>
        <translation>Sans activité dans cette fenêtre. En mode réunion, les sources se ferment après le délai court.</translation>
    </message>
    <message>
        <source>Other programs’ pictures of the screen leave this window out. A camera does not.</source>
        <translation>Les images de l’écran prises par d’autres programmes ne montrent pas cette fenêtre. Celles d’un appareil photo, si.</translation>
    </message>
    <message>
        <source>On this system no program can keep others from taking pictures of the screen.</source>
        <translation>Sur ce système, aucun programme ne peut empêcher les autres de prendre des images de l’écran.</translation>
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
    <name>ProtectsPart</name>
    <message>
        <source>What this protects you from, and what it cannot</source>
        <translation>Ce contre quoi il vous protège, et ce qu’il ne peut pas</translation>
    </message>
    <message>
        <source>Each line with a tick is tested whenever the program is built. The others say where it ends.</source>
        <translation>Chaque ligne cochée est testée à chaque construction du programme. Les autres disent où cela s’arrête.</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>Contre qui</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Pendant que vous travaillez</translation>
    </message>
    <message>
        <source>What is kept, and what goes</source>
        <translation>Ce qui est gardé, et ce qui part</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
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
    <name>RecordHistory</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher l’élément</translation>
    </message>
    <message>
        <source>Versions of this record</source>
        <translation>Versions de cet élément</translation>
    </message>
    <message>
        <source>Put this version back</source>
        <translation>Remettre cette version</translation>
    </message>
    <message>
        <source>The words of this time were erased for good.</source>
        <translation>Les mots de ce moment ont été effacés définitivement.</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <translation>C’est l’état actuel.</translation>
    </message>
    <message>
        <source>This kind of record is not put back from here: undo the deed itself, or ask anew.</source>
        <translation>Ce type d’élément ne se remet pas d’ici&#xa0;: annulez l’action elle-même, ou reposez la question.</translation>
    </message>
    <message>
        <source>No words that can be told changed.</source>
        <translation>Aucun mot qui puisse être montré n’a changé.</translation>
    </message>
    <message>
        <source>The earlier version stands again; the one before is in the history.</source>
        <translation>La version antérieure est de nouveau en place&#xa0;; la précédente est dans l’historique.</translation>
    </message>
</context>
<context>
    <name>RecoveredPage</name>
    <message>
        <source>The program ended without closing</source>
        <translation>Le programme s’est arrêté sans se fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Worked on before it ended</source>
        <translation>En cours quand il s’est arrêté</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>A crash, a power cut or the system ended it after {day} {time}. What had been saved is all here, and each line below is as it was saved last. Nothing was merged or chosen for you.</source>
        <translation>Une panne, une coupure de courant ou le système l’a arrêté après {day} {time}. Tout ce qui avait été enregistré est ici, et chaque ligne ci-dessous est dans son dernier état enregistré. Rien n’a été réuni ni choisi pour vous.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait in the inbox for the sources.</source>
        <translation>
            <numerusform>%n élément attend les sources dans la boîte de réception.</numerusform>
            <numerusform>%n éléments attendent les sources dans la boîte de réception.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the sources hold is shown when they open.</source>
        <translation>Ce que contiennent les sources est affiché à leur ouverture.</translation>
    </message>
    <message>
        <source>last saved {day} {time}</source>
        <translation>dernier enregistrement {day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
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
    <name>Rescue</name>
    <message>
        <source>Copies of this vault</source>
        <translation>Copies de ce coffre</translation>
    </message>
    <message>
        <source>No copy lies beside this vault.</source>
        <translation>Il n’y a pas de copie à côté de ce coffre.</translation>
    </message>
    <message>
        <source>Look for copies in another folder</source>
        <translation>Chercher des copies dans un autre dossier</translation>
    </message>
    <message>
        <source>Notes passphrase</source>
        <translation>Phrase de passe des notes</translation>
    </message>
    <message>
        <source>The one that this copy was made with.</source>
        <translation>Celle avec laquelle cette copie a été faite.</translation>
    </message>
    <message>
        <source>Sources passphrase</source>
        <translation>Phrase de passe des sources</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurer cette copie</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser en l’état</translation>
    </message>
    <message>
        <source>This vault does not open as it should</source>
        <translation>Ce coffre ne s’ouvre pas comme il devrait</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing is deleted here. A copy can take its place, or what is still readable of it is saved into a new vault. Either way what lies there now is set aside under a new name.</source>
        <translation>Rien n’a été modifié et rien n’est supprimé ici. Une copie peut prendre sa place, ou ce qui en est encore lisible est sauvé dans un nouveau coffre. Dans les deux cas, ce qui se trouve là maintenant est mis de côté sous un nouveau nom.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Checking the copy, putting it in its place, opening it</source>
        <translation>Vérification de la copie, mise en place, ouverture</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Lecture de ce qui peut être lu</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved.</source>
        <translation>
            <numerusform>%n élément sauvé.</numerusform>
            <numerusform>%n éléments sauvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known to be lost.</source>
        <translation>
            <numerusform>%n que l’on sait perdu.</numerusform>
            <numerusform>%n que l’on sait perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n page n’a pas pu être lue.</numerusform>
            <numerusform>%n pages n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>No damage was found in what could be opened; everything was kept as it is.</source>
        <translation>Aucun dommage n’a été trouvé dans ce qui a pu être ouvert&#xa0;; tout a été laissé en l’état.</translation>
    </message>
    <message>
        <source>A file that was not opened is still damaged: do this again with its passphrase.</source>
        <translation>Un fichier qui n’a pas été ouvert est encore endommagé&#xa0;: recommencez avec sa phrase de passe.</translation>
    </message>
    <message>
        <source>The damaged vault is set aside beside the new one. Go back and unlock it as ever.</source>
        <translation>Le coffre endommagé est mis de côté près du nouveau. Revenez et ouvrez-le comme toujours.</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Retour à l’ouverture</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>Open the sources</source>
        <translation>Ouvrir les sources</translation>
    </message>
    <message>
        <source>Looking for every place of these words</source>
        <translation>Recherche de tous les endroits où figurent ces mots</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Erasing, counting every page, copying anew</source>
        <translation>Effacement, décompte de chaque page, nouvelle copie</translation>
    </message>
    <message>
        <source>Erased. The certificate holds counts and no names.</source>
        <translation>C’est effacé. Le certificat contient des nombres et aucun nom.</translation>
    </message>
    <message>
        <source>Extended. It cannot be extended again.</source>
        <translation>C’est prolongé. Une seconde prolongation n’est pas possible.</translation>
    </message>
    <message>
        <source>Destroying the sources</source>
        <translation>Destruction des sources</translation>
    </message>
    <message>
        <source>The sources are destroyed. The notes and the report stand.</source>
        <translation>Les sources sont détruites. Les notes et le rapport demeurent.</translation>
    </message>
    <message>
        <source>The certificate was written and read back: {name}</source>
        <translation>Le certificat a été écrit et relu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What is due is known when the sources open.</source>
        <translation>Ce qui est arrivé à terme sera connu à l’ouverture des sources.</translation>
    </message>
    <message>
        <source>The sources of this vault were destroyed. Nobody can say who a code was; notes and report stand.</source>
        <translation>Les sources de ce coffre ont été détruites. Personne ne peut dire qui était un code&#xa0;; les notes et le rapport demeurent.</translation>
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
    <name>RoomPart</name>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Looking around the room</source>
        <translation>Contrôle des lieux en cours</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>The program asks for no rights and asks nobody on a network. What it was not told, it cannot see.</source>
        <translation>Le programme ne demande aucun droit et n’interroge personne sur un réseau. Ce qu’on ne lui a pas dit, il ne peut pas le voir.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be found out</source>
        <translation>
            <numerusform>%n reste inconnu</numerusform>
            <numerusform>%n restent inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n en ordre</numerusform>
            <numerusform>%n en ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend this</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{level}: {title}</source>
        <translation>{level}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>How long things are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>These periods are proposals. What tiers C and D told always has a day.</source>
        <translation>Ces délais sont des propositions. Ce qui a été dit aux niveaux C et D a toujours une date.</translation>
    </message>
    <message>
        <source>The report was published</source>
        <translation>Publication du rapport</translation>
    </message>
    <message>
        <source>The file was closed</source>
        <translation>Clôture du dossier</translation>
    </message>
    <message>
        <source>Keep these days and periods</source>
        <translation>Garder ces dates et ces délais</translation>
    </message>
    <message>
        <source>{kind}: months</source>
        <translation>{kind}&#xa0;: mois</translation>
    </message>
    <message>
        <source>{kind}: counted from</source>
        <translation>{kind}&#xa0;: à compter de</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Room check</source>
        <translation>Contrôle des lieux</translation>
    </message>
    <message>
        <source>What it protects</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservation</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>what guards this vault, where that ends, and what you can do</source>
        <translation>ce qui garde ce coffre, où cela s’arrête, et ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
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
    <name>ShareSheets</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Share {number} of {of}</source>
        <translation>Part {number} sur {of}</translation>
    </message>
    <message>
        <source>For one person, who keeps it far from this machine. Any {need} of {of} shares together open the vault; fewer tell nothing. It is not shown again.</source>
        <translation>Pour une seule personne, qui la garde loin de cet ordinateur. {need} parts quelconques sur {of}, ensemble, ouvrent le coffre&#xa0;; un nombre moindre n’apprend rien. Elle ne sera plus affichée.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>Read share {number} back</source>
        <translation>Relire la part {number}</translation>
    </message>
    <message>
        <source>Type its words from the paper. The first four letters of each are enough.</source>
        <translation>Tapez ses mots d’après le papier. Les quatre premières lettres de chacun suffisent.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} of {count} words</source>
        <translation>{typed} mots sur {count}</translation>
    </message>
    <message>
        <source>There are more words here than on the paper.</source>
        <translation>Il y a plus de mots ici que sur le papier.</translation>
    </message>
    <message>
        <source>Word {number} is not what stands on the paper.</source>
        <translation>Le mot {number} n’est pas celui du papier.</translation>
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
        <source>Safety</source>
        <translation>Sécurité</translation>
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
        <source>Sources destroyed</source>
        <translation>Sources détruites</translation>
    </message>
    <message>
        <source>The notes stand</source>
        <translation>Les notes restent</translation>
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
    <name>SourcesEnd</name>
    <message>
        <source>Destroy the sources, keep the notes</source>
        <translation>Détruire les sources, garder les notes</translation>
    </message>
    <message>
        <source>Afterwards nobody can ever say who a code was: not you, not this program, not with any passphrase. The notes open as before and the report still renders for internal use. Shared exports and consents end.</source>
        <translation>Ensuite, personne ne pourra jamais dire qui était un code&#xa0;: ni vous, ni ce programme, ni avec aucune phrase de passe. Les notes s’ouvrent comme avant et le rapport se compose encore pour l’usage interne. Les exports partagés et les consentements prennent fin.</translation>
    </message>
    <message>
        <source>To go on, type the word {word}</source>
        <translation>Pour continuer, tapez le mot {word}</translation>
    </message>
    <message>
        <source>Destroy the sources for good</source>
        <translation>Détruire définitivement les sources</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to be published</source>
        <translation>
            <numerusform>%n rapport à publier</numerusform>
            <numerusform>%n rapports à publier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open check-in(s)</source>
        <translation>
            <numerusform>%n prise de nouvelles ouverte</numerusform>
            <numerusform>%n prises de nouvelles ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open reprisal(s)</source>
        <translation>
            <numerusform>%n cas de représailles ouvert</numerusform>
            <numerusform>%n cas de représailles ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open communication(s)</source>
        <translation>
            <numerusform>%n communication ouverte</numerusform>
            <numerusform>%n communications ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>They are still needed: {what}.</source>
        <translation>Elles sont encore nécessaires&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Nothing needs them any more.</source>
        <translation>Plus rien n’en a besoin.</translation>
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
    <name>TodayMatters</name>
    <message numerus="yes">
        <source>{worst}; %n more around this vault</source>
        <translation>
            <numerusform>{worst}&#xa0;; %n autre autour de ce coffre</numerusform>
            <numerusform>{worst}&#xa0;; %n autres autour de ce coffre</numerusform>
        </translation>
    </message>
    <message>
        <source>Something half written waits for the sources</source>
        <translation>Quelque chose d’inachevé attend les sources</translation>
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
    <message numerus="yes">
        <source>%n drill(s) of shares</source>
        <translation>
            <numerusform>%n exercice de parts</numerusform>
            <numerusform>%n exercices de parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to destroy</source>
        <translation>
            <numerusform>%n élément à détruire</numerusform>
            <numerusform>%n éléments à détruire</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}: look at it now</source>
        <translation>{day} {time}&#xa0;: à regarder maintenant</translation>
    </message>
    <message>
        <source>The last copy failed</source>
        <translation>La dernière copie a échoué</translation>
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
    <name>TopicCard</name>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>What it cannot</source>
        <translation>Ce qu’il ne peut pas</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Annulé&#xa0;: {deed}</translation>
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
        <source>Copies and rescue</source>
        <translation>Copies et secours</translation>
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
        <source>Notes recovery code or shares</source>
        <translation>Code de récupération ou parts des notes</translation>
    </message>
    <message>
        <source>Sources recovery code or shares</source>
        <translation>Code de récupération ou parts des sources</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Utiliser une phrase de passe</translation>
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
        <source>The code as on the paper, or the words of enough shares.</source>
        <translation>Le code comme sur le papier, ou les mots d’un nombre suffisant de parts.</translation>
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
        <source>A new folder; a stick works as well</source>
        <translation>Un nouveau dossier&#xa0;; une clé USB convient aussi</translation>
    </message>
    <message>
        <source>How much is at risk</source>
        <translation>Niveau de risque</translation>
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
        <source>Suggest words</source>
        <translation>Proposer des mots</translation>
    </message>
    <message>
        <source>A program carries this folder elsewhere: no vault can be made in it.</source>
        <translation>Un programme emporte ce dossier ailleurs&#xa0;: aucun coffre ne peut y être créé.</translation>
    </message>
    <message>
        <source>This folder lies on another machine: no vault can be made in it.</source>
        <translation>Ce dossier se trouve sur une autre machine&#xa0;: aucun coffre ne peut y être créé.</translation>
    </message>
    <message>
        <source>FAT keeps no rights: whoever uses this computer can copy the vault. Encryption alone guards it; another disk is better.</source>
        <translation>FAT ne garde aucun droit&#xa0;: quiconque utilise cet ordinateur peut copier le coffre. Seul le chiffrement le protège&#xa0;; un autre disque vaut mieux.</translation>
    </message>
    <message>
        <source>High risk needs the keychain of this computer, and none answered. Choose Normal, or unlock the keychain and come back.</source>
        <translation>Le risque élevé exige le trousseau de cet ordinateur, et aucun n’a répondu. Choisissez Normal, ou déverrouillez le trousseau et revenez.</translation>
    </message>
    <message>
        <source>Six words or more. Each passphrase opens on this computer alone. No code on paper: three people keep a share each, and any two of them together can open the vault.</source>
        <translation>Six mots ou plus. Chaque phrase de passe n’ouvre que sur cet ordinateur. Pas de code sur papier&#xa0;: trois personnes gardent chacune une part, et deux d’entre elles ensemble peuvent ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Each passphrase also needs the keychain of this computer: a stolen disk alone is of no use. A recovery code on paper opens without it.</source>
        <translation>Chaque phrase de passe a aussi besoin du trousseau de cet ordinateur&#xa0;: un disque volé ne sert à rien à lui seul. Un code de récupération sur papier ouvre sans lui.</translation>
    </message>
    <message>
        <source>No keychain answered on this computer, so each passphrase opens alone: its length is the lock. A recovery code on paper opens too.</source>
        <translation>Aucun trousseau n’a répondu sur cet ordinateur&#xa0;; chaque phrase de passe ouvre donc seule&#xa0;: sa longueur fait la serrure. Un code de récupération sur papier ouvre aussi.</translation>
    </message>
    <message>
        <source>A recovery code on paper opens each lock if its passphrase is lost.</source>
        <translation>Un code de récupération sur papier ouvre chaque serrure si sa phrase de passe est perdue.</translation>
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
    <name>WhatToErase</name>
    <message>
        <source>Erase something for good</source>
        <translation>Effacer quelque chose définitivement</translation>
    </message>
    <message>
        <source>First it is shown what would go and where else the words stand. Then a key does it.</source>
        <translation>D’abord, on voit ce qui disparaîtrait et où les mots figurent encore. Puis un bouton le fait.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>A whole visit</source>
        <translation>Toute une visite</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Montrer ce qui disparaîtrait</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Son code</translation>
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
        <source>Meeting mode, or out of it</source>
        <translation>Entrer en mode réunion, ou en sortir</translation>
    </message>
    <message>
        <source>Copy for another program</source>
        <translation>Copier pour un autre programme</translation>
    </message>
    <message>
        <source>Held for 5 s: let go of this vault&apos;s keys</source>
        <translation>Maintenu 5 s&#xa0;: se défaire des clés de ce coffre</translation>
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
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>The next part of Safety</source>
        <translation>La partie suivante de Sécurité</translation>
    </message>
    <message>
        <source>The part of Safety before</source>
        <translation>La partie précédente de Sécurité</translation>
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
    <message>
        <source>Sheet {number}</source>
        <translation>Feuille {number}</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Liste {number}</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>opens with an earlier passphrase</source>
        <translation>s’ouvre avec une phrase de passe antérieure</translation>
    </message>
    <message>
        <source>nothing in what was opened</source>
        <translation>rien dans ce qui a été ouvert</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Pas entière</translation>
    </message>
    <message>
        <source>Opened and compared</source>
        <translation>Ouverte et comparée</translation>
    </message>
    <message>
        <source>Sources copied unopened</source>
        <translation>Sources copiées sans être ouvertes</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
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
    <name>keeping</name>
    <message>
        <source>Notes, tiers C and D</source>
        <translation>Notes, niveaux C et D</translation>
    </message>
    <message>
        <source>Notes, tiers A and B</source>
        <translation>Notes, niveaux A et B</translation>
    </message>
    <message>
        <source>People, tiers C and D</source>
        <translation>Personnes, niveaux C et D</translation>
    </message>
    <message>
        <source>People, tiers A and B</source>
        <translation>Personnes, niveaux A et B</translation>
    </message>
    <message>
        <source>Reprisals</source>
        <translation>Représailles</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>after publication</source>
        <translation>après la publication</translation>
    </message>
    <message>
        <source>after the file is closed</source>
        <translation>après la clôture du dossier</translation>
    </message>
    <message>
        <source>Proceedings are under way</source>
        <translation>Une procédure est en cours</translation>
    </message>
    <message>
        <source>Follow-up still needs it</source>
        <translation>Le suivi en a encore besoin</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>La personne l’a demandé</translation>
    </message>
    <message>
        <source>Comments of the State are awaited</source>
        <translation>Les observations de l’État sont attendues</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Une personne a été effacée</translation>
    </message>
    <message>
        <source>A passage was erased</source>
        <translation>Un passage a été effacé</translation>
    </message>
    <message>
        <source>A note was erased</source>
        <translation>Une note a été effacée</translation>
    </message>
    <message>
        <source>A visit was erased</source>
        <translation>Une visite a été effacée</translation>
    </message>
    <message>
        <source>A record was erased</source>
        <translation>Un élément a été effacé</translation>
    </message>
    <message>
        <source>The sources were destroyed</source>
        <translation>Les sources ont été détruites</translation>
    </message>
    <message>
        <source>Records taken out</source>
        <translation>Éléments retirés</translation>
    </message>
    <message>
        <source>Records kept without the words</source>
        <translation>Éléments gardés sans ces mots</translation>
    </message>
    <message>
        <source>Earlier versions emptied</source>
        <translation>Versions antérieures vidées</translation>
    </message>
    <message>
        <source>Places left on purpose</source>
        <translation>Endroits laissés à dessein</translation>
    </message>
    <message>
        <source>Places in both files before</source>
        <translation>Endroits dans les deux fichiers, avant</translation>
    </message>
    <message>
        <source>Places in both files after</source>
        <translation>Endroits dans les deux fichiers, après</translation>
    </message>
    <message>
        <source>Automatic copies made anew</source>
        <translation>Copies automatiques refaites</translation>
    </message>
    <message>
        <source>Copies elsewhere, still to be renewed or destroyed</source>
        <translation>Copies ailleurs, encore à refaire ou à détruire</translation>
    </message>
    <message>
        <source>Files written earlier that told of it</source>
        <translation>Fichiers écrits auparavant qui en parlaient</translation>
    </message>
    <message>
        <source>Clear files that still lie outside the vault</source>
        <translation>Fichiers en clair encore hors du coffre</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>consentements</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>évaluations</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>prises de nouvelles</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>reviewed notes</source>
        <translation>notes relues</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>témoignages</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constatations</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>paragraphes</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommandations</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>réunions</translation>
    </message>
    <message>
        <source>slots of the programme</source>
        <translation>créneaux du programme</translation>
    </message>
    <message>
        <source>reprisals</source>
        <translation>représailles</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>communications</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>good practices</source>
        <translation>bonnes pratiques</translation>
    </message>
    <message>
        <source>Counted by decrypting every page of both files. Flash memory may keep old encrypted blocks that no program reaches. Copies and files in other hands, and what somebody saw, are beyond this program.</source>
        <translation>Décompte fait en déchiffrant chaque page des deux fichiers. La mémoire flash peut garder d’anciens blocs chiffrés qu’aucun programme n’atteint. Les copies et fichiers en d’autres mains, et ce que quelqu’un a vu, échappent à ce programme.</translation>
    </message>
    <message>
        <source>other records</source>
        <translation>autres éléments</translation>
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
    <name>letting go</name>
    <message>
        <source>The keys of this vault were let go. No passphrase and no code opens it here any more. A copy elsewhere still opens.</source>
        <translation>Les clés de ce coffre ont été supprimées. Aucune phrase de passe ni aucun code ne l’ouvre plus ici. Une copie ailleurs s’ouvre encore.</translation>
    </message>
    <message>
        <source>The keys of this vault were to be let go, but the disk refused a part of it. Whoever has a passphrase may still open it.</source>
        <translation>Les clés de ce coffre devaient être supprimées, mais le disque l’a refusé pour une partie. Une personne qui a une phrase de passe peut encore l’ouvrir.</translation>
    </message>
    <message>
        <source>The disk refused: the keys of this vault are still here. Whoever has a passphrase can still open it.</source>
        <translation>Le disque a refusé&#xa0;: les clés de ce coffre sont encore ici. Une personne qui a une phrase de passe peut encore l’ouvrir.</translation>
    </message>
    <message>
        <source>There is no vault in this place any more.</source>
        <translation>Il n’y a plus de coffre à cet endroit.</translation>
    </message>
    <message>
        <source>This is the invented demo visit. Its passphrases lie in {folder}: {notes} and {sources}.</source>
        <translation>Ceci est la visite de démonstration, inventée. Ses phrases de passe se trouvent dans {folder}&#xa0;: {notes} et {sources}.</translation>
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
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
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
    <name>log</name>
    <message>
        <source>The vault was opened</source>
        <translation>Le coffre a été ouvert</translation>
    </message>
    <message>
        <source>The vault was closed</source>
        <translation>Le coffre a été fermé</translation>
    </message>
    <message>
        <source>The vault was locked</source>
        <translation>Le coffre a été verrouillé</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed</source>
        <translation>Une phrase de passe fausse a été tapée</translation>
    </message>
    <message>
        <source>The sources were opened</source>
        <translation>Les sources ont été ouvertes</translation>
    </message>
    <message>
        <source>The sources were closed</source>
        <translation>Les sources ont été fermées</translation>
    </message>
    <message>
        <source>Unsaved work was brought back</source>
        <translation>Un travail non enregistré a été retrouvé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Moved to the other file</source>
        <translation>Passage dans l’autre fichier</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Sortie de la corbeille</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Mise sous scellé</translation>
    </message>
    <message>
        <source>Unsealed</source>
        <translation>Levée du sceau</translation>
    </message>
    <message>
        <source>No longer hidden</source>
        <translation>Fin du masquage</translation>
    </message>
    <message>
        <source>A consent was recorded</source>
        <translation>Un consentement a été enregistré</translation>
    </message>
    <message>
        <source>Two entries were made one</source>
        <translation>Deux fiches n’en font plus qu’une</translation>
    </message>
    <message>
        <source>A merge was taken back</source>
        <translation>Une réunion de fiches a été annulée</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>A file was written</source>
        <translation>Un fichier a été écrit</translation>
    </message>
    <message>
        <source>A file was refused</source>
        <translation>Un fichier a été refusé</translation>
    </message>
    <message>
        <source>This log was written out</source>
        <translation>Ce journal a été écrit dans un fichier</translation>
    </message>
    <message>
        <source>A copy was made and compared</source>
        <translation>Une copie a été faite et comparée</translation>
    </message>
    <message>
        <source>A copy failed</source>
        <translation>Une copie a échoué</translation>
    </message>
    <message>
        <source>A copy was restored</source>
        <translation>Une copie a été restaurée</translation>
    </message>
    <message>
        <source>A damaged file was salvaged</source>
        <translation>Un fichier endommagé a été sauvé</translation>
    </message>
    <message>
        <source>The log was not the one remembered</source>
        <translation>Le journal n’était pas celui qui était attendu</translation>
    </message>
    <message>
        <source>A passphrase was changed</source>
        <translation>Une phrase de passe a été changée</translation>
    </message>
    <message>
        <source>Other keys were made</source>
        <translation>D’autres clés ont été créées</translation>
    </message>
    <message>
        <source>The keys were let go</source>
        <translation>Les clés ont été supprimées</translation>
    </message>
    <message>
        <source>Something was destroyed for good</source>
        <translation>Quelque chose a été détruit définitivement</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <translation>Ouverture et fermeture</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Sealing and hiding</source>
        <translation>Sceaux et masquage</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>prise de nouvelles</translation>
    </message>
    <message>
        <source>clear file on the disk</source>
        <translation>fichier en clair sur le disque</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>record of a copy</source>
        <translation>trace d’une copie</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>record of a file</source>
        <translation>trace d’un fichier</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constatation</translation>
    </message>
    <message>
        <source>decision at the gate</source>
        <translation>décision avant la sortie</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>bonne pratique</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>les notes</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>reprisal</source>
        <translation>représailles</translation>
    </message>
    <message>
        <source>reviewed note</source>
        <translation>note relue</translation>
    </message>
    <message>
        <source>risk assessment</source>
        <translation>évaluation des risques</translation>
    </message>
    <message>
        <source>slot of the programme</source>
        <translation>créneau du programme</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>les sources</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>témoignage</translation>
    </message>
    <message>
        <source>way back of a statement</source>
        <translation>renvoi d’un témoignage</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance en mots</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre qui le précède</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>Mots masqués</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Made one with</source>
        <translation>Ne fait plus qu’un avec</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>Autres écritures</translation>
    </message>
    <message>
        <source>Asides and voices</source>
        <translation>Apartés et voix</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>removed: {text};</source>
        <translation>retiré&#xa0;: {text}&#xa0;;</translation>
    </message>
    <message>
        <source>added: {text};</source>
        <translation>ajouté&#xa0;: {text}&#xa0;;</translation>
    </message>
</context>
<context>
    <name>protects</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Verified copies of the whole vault, encrypted as it is.</source>
        <translation>Des copies vérifiées de tout le coffre, chiffré tel qu’il est.</translation>
    </message>
    <message>
        <source>Each copy is opened and compared before it is called one.</source>
        <translation>Chaque copie est ouverte et comparée avant d’être tenue pour une copie.</translation>
    </message>
    <message>
        <source>Nothing is replaced by a copy, and no half copy stays.</source>
        <translation>Une copie ne remplace rien, et aucune copie à moitié faite ne reste.</translation>
    </message>
    <message>
        <source>A damaged vault never pushes a good copy out.</source>
        <translation>Un coffre endommagé n’évince jamais une bonne copie.</translation>
    </message>
    <message>
        <source>A passphrase that is bound to this machine’s keychain does not open a copy on another one: a recovery code or shares do.</source>
        <translation>Une phrase de passe liée au trousseau de cet ordinateur n’ouvre pas de copie sur un autre&#xa0;: un code de récupération ou des parts, si.</translation>
    </message>
    <message>
        <source>It cannot call a copy back, and does not know who holds one.</source>
        <translation>Il ne peut pas rappeler une copie, et ne sait pas qui en a une.</translation>
    </message>
    <message>
        <source>A copy in a folder that is carried to a cloud stays there after you delete it.</source>
        <translation>Une copie dans un dossier envoyé vers un nuage y reste après que vous l’avez supprimée.</translation>
    </message>
    <message>
        <source>A crash, a full disk, a pulled plug</source>
        <translation>Une panne, un disque plein, une prise débranchée</translation>
    </message>
    <message>
        <source>What was saved must be there tomorrow.</source>
        <translation>Ce qui a été enregistré doit être là demain.</translation>
    </message>
    <message>
        <source>What was told as saved survives a killed program, a cut of power and a disk that is full.</source>
        <translation>Ce qui est annoncé comme enregistré survit à un programme interrompu, à une coupure de courant et à un disque plein.</translation>
    </message>
    <message>
        <source>No error deletes anything: a damaged file is set aside, and its whole records are brought back.</source>
        <translation>Aucune erreur ne supprime rien&#xa0;: un fichier endommagé est mis de côté, et ses éléments entiers sont retrouvés.</translation>
    </message>
    <message>
        <source>What lay on pages that are gone, and in no copy, is gone.</source>
        <translation>Ce qui était sur des pages perdues, et dans aucune copie, est perdu.</translation>
    </message>
    <message>
        <source>The last words before a crash, not yet told as saved, may be missing.</source>
        <translation>Les derniers mots avant une panne, pas encore annoncés comme enregistrés, peuvent manquer.</translation>
    </message>
    <message>
        <source>Erasing and sealing</source>
        <translation>Effacer et sceller</translation>
    </message>
    <message>
        <source>Words that must go, go from everywhere in this vault.</source>
        <translation>Les mots qui doivent disparaître disparaissent de partout dans ce coffre.</translation>
    </message>
    <message>
        <source>Erased words are in no table, revision, index or free page, also for a holder of both keys.</source>
        <translation>Les mots effacés ne sont dans aucune table, version, index ni page libre, même pour qui détient les deux clés.</translation>
    </message>
    <message>
        <source>A sealed name is gone from the notes file in every spelling.</source>
        <translation>Un nom scellé a disparu du fichier des notes dans toutes ses graphies.</translation>
    </message>
    <message>
        <source>Copies that still hold them are listed before and counted after.</source>
        <translation>Les copies qui les contiennent encore sont énumérées avant et comptées après.</translation>
    </message>
    <message>
        <source>Copies made by others, exported files and paper are beyond it.</source>
        <translation>Les copies faites par d’autres, les fichiers exportés et le papier lui échappent.</translation>
    </message>
    <message>
        <source>What the disk itself keeps of overwritten blocks is covered by the disk’s own encryption alone.</source>
        <translation>Ce que le disque garde des blocs écrasés n’est couvert que par le chiffrement du disque.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>Who did what and when, without content.</source>
        <translation>Qui a fait quoi et quand, sans contenu.</translation>
    </message>
    <message>
        <source>No word of any record is in it.</source>
        <translation>Il ne contient aucun mot d’aucun élément.</translation>
    </message>
    <message>
        <source>Each entry hangs on the one before; a cut or a change is found by the check.</source>
        <translation>Chaque entrée tient à la précédente&#xa0;; la vérification découvre une coupure ou un changement.</translation>
    </message>
    <message>
        <source>Hours of protected notes go when they are sealed; the day stays.</source>
        <translation>Les heures des notes protégées disparaissent quand elles sont scellées&#xa0;; le jour reste.</translation>
    </message>
    <message>
        <source>Whoever has the key and another program can put a whole older vault in this one’s place.</source>
        <translation>Qui a la clé et un autre programme peut mettre tout un coffre plus ancien à la place de celui-ci.</translation>
    </message>
    <message>
        <source>Letting the keys go is not in it: they go at once, and nothing here could read the entry afterwards.</source>
        <translation>L’abandon des clés n’y figure pas&#xa0;: elles partent aussitôt, et rien ici ne pourrait lire l’inscription ensuite.</translation>
    </message>
    <message>
        <source>The room check</source>
        <translation>Le contrôle des lieux</translation>
    </message>
    <message>
        <source>What around the vault gives away what is in it.</source>
        <translation>Ce qui, autour du coffre, trahit ce qu’il contient.</translation>
    </message>
    <message>
        <source>A light is green only where the system said so. What did not answer is called not known.</source>
        <translation>Un voyant n’est vert que là où le système l’a dit. Ce qui n’a pas répondu est dit inconnu.</translation>
    </message>
    <message>
        <source>It asks for no rights, changes nothing, and takes three seconds at most.</source>
        <translation>Il ne demande aucun droit, ne change rien et prend trois secondes au plus.</translation>
    </message>
    <message>
        <source>It knows programs by their names only: one that hides is not seen.</source>
        <translation>Il ne connaît les programmes que par leur nom&#xa0;: celui qui se cache n’est pas vu.</translation>
    </message>
    <message>
        <source>On Windows and macOS it was written from the documents of those systems and not yet tried there.</source>
        <translation>Pour Windows et macOS, il a été écrit d’après la documentation de ces systèmes et n’y a pas encore été essayé.</translation>
    </message>
    <message>
        <source>What nobody here promises</source>
        <translation>Ce que personne ne promet ici</translation>
    </message>
    <message>
        <source>Not this program, and nobody who sells you another one.</source>
        <translation>Ni ce programme, ni quiconque vous en vend un autre.</translation>
    </message>
    <message>
        <source>Deniability: that the vault could be taken for something else, or for nothing.</source>
        <translation>La possibilité de nier&#xa0;: que le coffre puisse passer pour autre chose, ou pour rien.</translation>
    </message>
    <message>
        <source>Anything outside the vault: exported files, the originals of what was brought in, mail and pictures lie on the laptop as they are.</source>
        <translation>Ce qui est hors du coffre&#xa0;: les fichiers exportés, les originaux de ce qui a été importé, le courrier et les images restent sur l’ordinateur tels quels.</translation>
    </message>
    <message>
        <source>Certain wiping of flash memory, sticks and phones.</source>
        <translation>L’effacement certain de la mémoire flash, des clés USB et des téléphones.</translation>
    </message>
    <message>
        <source>Protection once the vault stands open on a machine that somebody else controls.</source>
        <translation>Une protection quand le coffre est ouvert sur un ordinateur que quelqu’un d’autre contrôle.</translation>
    </message>
    <message>
        <source>A screen that cannot be photographed; on Linux, not even one that other programs cannot record.</source>
        <translation>Un écran qu’on ne peut pas photographier&#xa0;; sous Linux, pas même un écran que d’autres programmes ne peuvent pas enregistrer.</translation>
    </message>
    <message>
        <source>That nobody can be forced, by law or otherwise, to open what they can open.</source>
        <translation>Que personne ne puisse être contraint, par la loi ou autrement, d’ouvrir ce qu’il peut ouvrir.</translation>
    </message>
    <message>
        <source>Legal immunity.</source>
        <translation>L’immunité juridique.</translation>
    </message>
    <message>
        <source>At a border, or whenever somebody may hold you and search</source>
        <translation>À une frontière, ou chaque fois que l’on peut vous retenir et vous fouiller</translation>
    </message>
    <message>
        <source>They want names and meetings, may copy the disk, and may demand a passphrase.</source>
        <translation>On veut des noms et des réunions, on peut copier le disque et exiger une phrase de passe.</translation>
    </message>
    <message>
        <source>What lies on the disk is encrypted: notes, names, drafts, the search index and the log.</source>
        <translation>Ce qui est sur le disque est chiffré&#xa0;: notes, noms, projets, index de recherche et journal.</translation>
    </message>
    <message>
        <source>Names have a lock of their own. The first passphrase opens none of them.</source>
        <translation>Les noms ont leur propre serrure. La première phrase de passe n’en ouvre aucun.</translation>
    </message>
    <message>
        <source>You can make yourself unable to open it: the keys leave this laptop. A copy elsewhere keeps its own.</source>
        <translation>Vous pouvez vous mettre hors d’état de l’ouvrir&#xa0;: les clés quittent cet ordinateur. Une copie ailleurs garde les siennes.</translation>
    </message>
    <message>
        <source>It cannot resist force: what you can open, you can be made to open.</source>
        <translation>Il ne résiste pas à la contrainte&#xa0;: ce que vous pouvez ouvrir, on peut vous le faire ouvrir.</translation>
    </message>
    <message>
        <source>It cannot hide that it is installed or that there is a vault, and has no second, harmless one.</source>
        <translation>Il ne peut cacher ni qu’il est installé ni qu’il y a un coffre, et n’en a pas de second, anodin.</translation>
    </message>
    <message>
        <source>It gives no immunity. Privileges are claimed by people, before they hand anything over.</source>
        <translation>Il ne donne aucune immunité. Ce sont les personnes qui invoquent les privilèges, avant de remettre quoi que ce soit.</translation>
    </message>
    <message>
        <source>A State that watches: networks, phones, hotel rooms, people it has bought</source>
        <translation>Un État qui surveille&#xa0;: réseaux, téléphones, chambres d’hôtel, personnes achetées</translation>
    </message>
    <message>
        <source>They want patterns: who met whom, when and where.</source>
        <translation>Il cherche des régularités&#xa0;: qui a rencontré qui, quand et où.</translation>
    </message>
    <message>
        <source>The program speaks to no network, and asks nobody anything when it starts or ends.</source>
        <translation>Le programme ne parle à aucun réseau et n’interroge personne quand il démarre ou s’arrête.</translation>
    </message>
    <message>
        <source>No title of a window tells of a visit, and the settings keep looks, times and, if you wish, one folder.</source>
        <translation>Aucun titre de fenêtre ne parle d’une visite, et les réglages gardent l’apparence, des délais et, si vous le voulez, un dossier.</translation>
    </message>
    <message>
        <source>With the sources closed the programme shows official meetings only.</source>
        <translation>Quand les sources sont fermées, le programme de la visite ne montre que les réunions officielles.</translation>
    </message>
    <message>
        <source>It cannot see a camera behind you, a phone in the room, or who is listening at the door.</source>
        <translation>Il ne peut pas voir une caméra derrière vous, un téléphone dans la pièce, ni qui écoute à la porte.</translation>
    </message>
    <message>
        <source>It cannot protect what a partner, an interpreter or a driver keeps on their own machines.</source>
        <translation>Il ne peut pas protéger ce qu’un partenaire, un interprète ou un chauffeur garde sur ses propres appareils.</translation>
    </message>
    <message>
        <source>A thief, or whoever finds the laptop or an image of its disk</source>
        <translation>Un voleur, ou qui trouve l’ordinateur ou une image de son disque</translation>
    </message>
    <message>
        <source>They want the machine, or everything on it.</source>
        <translation>Il veut l’ordinateur, ou tout ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Without a passphrase there are only encrypted bytes, and each guess at one is made slow.</source>
        <translation>Sans phrase de passe, il n’y a que des octets chiffrés, et chaque essai pour la deviner est rendu lent.</translation>
    </message>
    <message>
        <source>Where this machine has a keychain, a guessed passphrase opens nothing on another machine.</source>
        <translation>Là où cet ordinateur a un trousseau, une phrase de passe devinée n’ouvre rien sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>A copy elsewhere, which the program opened and compared, brings everything back.</source>
        <translation>Une copie ailleurs, que le programme a ouverte et comparée, ramène tout.</translation>
    </message>
    <message>
        <source>While the vault stands open, whoever holds the laptop reads what you read.</source>
        <translation>Tant que le coffre est ouvert, qui tient l’ordinateur lit ce que vous lisez.</translation>
    </message>
    <message>
        <source>A weak passphrase on a machine without a keychain can be guessed in time.</source>
        <translation>Une phrase de passe faible, sur un ordinateur sans trousseau, peut être devinée avec le temps.</translation>
    </message>
    <message>
        <source>A slip: yours, or a colleague’s</source>
        <translation>Une inadvertance&#xa0;: la vôtre, ou celle d’un collègue</translation>
    </message>
    <message>
        <source>The most frequent of all: a name in a report, the wrong file, the wrong reader.</source>
        <translation>Le cas le plus fréquent&#xa0;: un nom dans un rapport, le mauvais fichier, le mauvais lecteur.</translation>
    </message>
    <message>
        <source>What nobody has allowed is forbidden: silence is never taken for consent.</source>
        <translation>Ce que personne n’a permis est interdit&#xa0;: le silence ne vaut jamais consentement.</translation>
    </message>
    <message>
        <source>Each finished file is opened again and searched for every recorded name before it appears.</source>
        <translation>Chaque fichier terminé est rouvert, et chaque nom enregistré y est cherché avant qu’il n’apparaisse.</translation>
    </message>
    <message>
        <source>With the sources closed nothing is released: there is nothing to check it against.</source>
        <translation>Quand les sources sont fermées, rien ne sort&#xa0;: il n’y a rien avec quoi vérifier.</translation>
    </message>
    <message>
        <source>It cannot stop a photograph of the screen, or words said aloud.</source>
        <translation>Il ne peut pas empêcher une photo de l’écran, ni des mots dits à voix haute.</translation>
    </message>
    <message>
        <source>It does not know a name that was never recorded and that no rule recognises: read before you send.</source>
        <translation>Il ne connaît pas un nom qui n’a jamais été enregistré et qu’aucune règle ne reconnaît&#xa0;: relisez avant d’envoyer.</translation>
    </message>
    <message>
        <source>It cannot see what you attach to a message in another program.</source>
        <translation>Il ne peut pas voir ce que vous joignez à un message dans un autre programme.</translation>
    </message>
    <message>
        <source>A program on this laptop that should not be there</source>
        <translation>Un programme sur cet ordinateur qui ne devrait pas y être</translation>
    </message>
    <message>
        <source>It has your rights: your files, and often your keys and your screen.</source>
        <translation>Il a vos droits&#xa0;: vos fichiers, et souvent votre clavier et votre écran.</translation>
    </message>
    <message>
        <source>Until you write out a report, no word goes to the disk in the clear, not for a moment.</source>
        <translation>Tant que vous n’écrivez pas un rapport dans un fichier, aucun mot ne va en clair sur le disque, pas un instant.</translation>
    </message>
    <message>
        <source>A lock ends the process that saw the text; the one that stays has seen none.</source>
        <translation>Verrouiller met fin au processus qui a vu le texte&#xa0;; celui qui reste n’en a rien vu.</translation>
    </message>
    <message>
        <source>A vault that was changed from outside is refused or named by the check, never quietly believed.</source>
        <translation>Un coffre changé du dehors est refusé ou signalé par la vérification, jamais cru en silence.</translation>
    </message>
    <message>
        <source>Whatever records the keys or the screen while you work sees what you type and read.</source>
        <translation>Ce qui enregistre le clavier ou l’écran pendant que vous travaillez voit ce que vous tapez et lisez.</translation>
    </message>
    <message>
        <source>Whoever has taken over the system can read the memory of every program.</source>
        <translation>Qui a pris le contrôle du système peut lire la mémoire de tout programme.</translation>
    </message>
    <message>
        <source>Somebody who once had the right to read it</source>
        <translation>Quelqu’un qui avait autrefois le droit de lire</translation>
    </message>
    <message>
        <source>A former colleague, an old passphrase, a copy from last year.</source>
        <translation>Un ancien collègue, une ancienne phrase de passe, une copie de l’an dernier.</translation>
    </message>
    <message>
        <source>A changed passphrase makes the old one worthless for the vault as it is from then on.</source>
        <translation>Une phrase de passe changée rend l’ancienne sans valeur pour le coffre tel qu’il est désormais.</translation>
    </message>
    <message>
        <source>A log tells who did what and when, without any content; whoever changes it is found by the check.</source>
        <translation>Un journal dit qui a fait quoi et quand, sans aucun contenu&#xa0;; toute modification est découverte par la vérification.</translation>
    </message>
    <message>
        <source>The sources can be destroyed apart from the notes. Nobody can say afterwards who a code was.</source>
        <translation>Les sources peuvent être détruites sans les notes. Ensuite, personne ne peut dire qui était un code.</translation>
    </message>
    <message>
        <source>A copy that was made before keeps what it held, and opens with what opened it then.</source>
        <translation>Une copie faite avant garde ce qu’elle contenait, et s’ouvre avec ce qui l’ouvrait alors.</translation>
    </message>
    <message>
        <source>The log does not know who sat at the keyboard.</source>
        <translation>Le journal ne sait pas qui était au clavier.</translation>
    </message>
    <message>
        <source>A hostile reader of the published report</source>
        <translation>Un lecteur hostile du rapport publié</translation>
    </message>
    <message>
        <source>They know every public fact, the place, and who lives there.</source>
        <translation>Il connaît chaque fait public, le lieu, et qui y vit.</translation>
    </message>
    <message>
        <source>Combinations are looked for that fit few people: place, time, function, kin.</source>
        <translation>On cherche les combinaisons qui conviennent à peu de personnes&#xa0;: lieu, heure, fonction, parenté.</translation>
    </message>
    <message>
        <source>Shared papers name no source, and say in general words what was hidden.</source>
        <translation>Les documents partagés ne nomment aucune source, et disent en termes généraux ce qui a été masqué.</translation>
    </message>
    <message>
        <source>No name stands in any hidden place of a file: properties, comments, earlier versions.</source>
        <translation>Aucun nom ne figure dans un endroit caché d’un fichier&#xa0;: propriétés, commentaires, versions antérieures.</translation>
    </message>
    <message>
        <source>It cannot know what the reader knows and this vault does not.</source>
        <translation>Il ne peut pas savoir ce que le lecteur sait et que ce coffre ignore.</translation>
    </message>
    <message>
        <source>It proposes; a person decides what is said.</source>
        <translation>Il propose&#xa0;; c’est une personne qui décide de ce qui est dit.</translation>
    </message>
    <message>
        <source>Neighbours, relatives and others who take revenge</source>
        <translation>Des voisins, des proches et d’autres qui se vengent</translation>
    </message>
    <message>
        <source>They need no computer: a place, an hour and a rumour are enough.</source>
        <translation>Ils n’ont pas besoin d’ordinateur&#xa0;: un lieu, une heure et une rumeur suffisent.</translation>
    </message>
    <message>
        <source>Kinship, addresses, hours and descriptions are hidden as well as names.</source>
        <translation>La parenté, les adresses, les heures et les descriptions sont masquées comme les noms.</translation>
    </message>
    <message>
        <source>A check-in that was missed is told also while the sources are closed, without a name.</source>
        <translation>Une prise de nouvelles manquée est signalée aussi quand les sources sont fermées, sans nom.</translation>
    </message>
    <message>
        <source>What a person at risk said leaves only after the risk was looked at.</source>
        <translation>Ce qu’a dit une personne exposée ne sort qu’après examen du risque.</translation>
    </message>
    <message>
        <source>It cannot stop a rumour, or see that somebody was followed.</source>
        <translation>Il ne peut pas arrêter une rumeur, ni voir que quelqu’un a été suivi.</translation>
    </message>
    <message>
        <source>It protects nobody by itself: agree on a safe way to reach people, and use it.</source>
        <translation>À lui seul, il ne protège personne&#xa0;: convenez d’une voie sûre pour joindre les gens, et utilisez-la.</translation>
    </message>
    <message>
        <source>One laptop of the team is seized</source>
        <translation>Un ordinateur de l’équipe est saisi</translation>
    </message>
    <message>
        <source>Everything on that one machine.</source>
        <translation>Tout ce qui est sur ce seul ordinateur.</translation>
    </message>
    <message>
        <source>A copy on another disk is complete: no file of this laptop is needed to open it.</source>
        <translation>Une copie sur un autre disque est complète&#xa0;: aucun fichier de cet ordinateur n’est nécessaire pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Days that were in no copy elsewhere are lost with the machine.</source>
        <translation>Les jours qui n’étaient dans aucune copie ailleurs sont perdus avec l’ordinateur.</translation>
    </message>
    <message>
        <source>What was handed over on a stick stays where it was handed over.</source>
        <translation>Ce qui a été remis sur une clé USB reste là où il a été remis.</translation>
    </message>
    <message>
        <source>Passphrases, keychain and recovery</source>
        <translation>Phrases de passe, trousseau et récupération</translation>
    </message>
    <message>
        <source>What opens this vault, and what still opens it when something is lost.</source>
        <translation>Ce qui ouvre ce coffre, et ce qui l’ouvre encore quand quelque chose est perdu.</translation>
    </message>
    <message>
        <source>Each guess at a passphrase is made slow, and no file can ask for less.</source>
        <translation>Chaque essai pour deviner une phrase de passe est rendu lent, et aucun fichier ne peut en demander moins.</translation>
    </message>
    <message>
        <source>A keychain that is gone, broken or slow takes no vault with it: recovery opens it.</source>
        <translation>Un trousseau disparu, cassé ou lent n’emporte aucun coffre&#xa0;: la récupération l’ouvre.</translation>
    </message>
    <message>
        <source>Each recovery code opens its own file and not the other.</source>
        <translation>Chaque code de récupération ouvre son propre fichier et pas l’autre.</translation>
    </message>
    <message>
        <source>Shares open it only together: with fewer than were asked for there is nothing.</source>
        <translation>Les parts n’ouvrent qu’ensemble&#xa0;: s’il en manque, il n’y a rien.</translation>
    </message>
    <message>
        <source>In high risk no passphrase opens it alone and there is no recovery code: only shares, kept by others.</source>
        <translation>À risque élevé, aucune phrase de passe ne l’ouvre seule et il n’y a pas de code de récupération&#xa0;: seulement des parts, gardées par d’autres.</translation>
    </message>
    <message>
        <source>If every passphrase, code and share is lost, everything is lost. There is no back door, not for us either.</source>
        <translation>Si toutes les phrases de passe, tous les codes et toutes les parts sont perdus, tout est perdu. Il n’y a pas de porte dérobée, pour nous non plus.</translation>
    </message>
    <message>
        <source>A recovery code on paper is as good as the passphrase to whoever finds it.</source>
        <translation>Un code de récupération sur papier vaut la phrase de passe pour qui le trouve.</translation>
    </message>
    <message>
        <source>Veil</source>
        <translation>Voiler</translation>
    </message>
    <message>
        <source>One key blanks the screen, and brings it back as it was.</source>
        <translation>Une touche vide l’écran, et le ramène comme il était.</translation>
    </message>
    <message>
        <source>It comes at once, over dialogs and menus too, and nothing typed under it is taken.</source>
        <translation>Le voile vient aussitôt, par-dessus les dialogues et les menus aussi, et rien de ce qui est tapé dessous n’est pris.</translation>
    </message>
    <message>
        <source>It locks nothing: the vault stands open behind it.</source>
        <translation>Il ne verrouille rien&#xa0;: le coffre est ouvert derrière.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>One chord, from every screen, without a question.</source>
        <translation>Un raccourci, depuis tout écran, sans question.</translation>
    </message>
    <message>
        <source>Everything is saved, the process that saw the text ends, and the same place comes back after unlocking.</source>
        <translation>Tout est enregistré, le processus qui a vu le texte prend fin, et le même endroit revient à l’ouverture.</translation>
    </message>
    <message>
        <source>It works inside a dialog, with a button held, and while something is dragged.</source>
        <translation>Cela marche dans un dialogue, avec un bouton maintenu, et pendant qu’on fait glisser quelque chose.</translation>
    </message>
    <message>
        <source>A crash leaves no picture of the memory behind, and no other program of yours may look into it.</source>
        <translation>Un plantage ne laisse pas d’image de la mémoire, et aucun autre de vos programmes ne peut y regarder.</translation>
    </message>
    <message>
        <source>It takes a second at most, whatever is under way, and no typed word is lost.</source>
        <translation>Cela prend une seconde au plus, quoi qu’il soit en cours, et aucun mot tapé n’est perdu.</translation>
    </message>
    <message>
        <source>A form that was half filled comes back as it stood.</source>
        <translation>Un formulaire à moitié rempli revient tel qu’il était.</translation>
    </message>
    <message>
        <source>What the system moved from memory to the disk before is covered by the disk’s own encryption alone.</source>
        <translation>Ce que le système a déplacé auparavant de la mémoire au disque n’est couvert que par le chiffrement du disque.</translation>
    </message>
    <message>
        <source>A locked vault can still be opened by whoever has the passphrase.</source>
        <translation>Un coffre verrouillé peut toujours être ouvert par qui a la phrase de passe.</translation>
    </message>
    <message>
        <source>When nobody touches it</source>
        <translation>Quand personne n’y touche</translation>
    </message>
    <message>
        <source>It locks by itself, and sooner rather than later.</source>
        <translation>Il se verrouille de lui-même, et plutôt tôt que tard.</translation>
    </message>
    <message>
        <source>After three minutes without a touch it locks; you may choose one to ten.</source>
        <translation>Après trois minutes sans activité, il se verrouille&#xa0;; vous pouvez choisir d’une à dix.</translation>
    </message>
    <message>
        <source>In meeting mode the sources close after that time, and the desk locks after a longer one that has a limit.</source>
        <translation>En mode réunion, les sources se ferment après ce délai, et le bureau se verrouille après un délai plus long, qui a une limite.</translation>
    </message>
    <message>
        <source>When the system locks or goes to sleep, the desk locks as well.</source>
        <translation>Quand le système se verrouille ou se met en veille, le bureau se verrouille aussi.</translation>
    </message>
    <message>
        <source>Within that time whoever sits down at it reads what stands open.</source>
        <translation>Pendant ce délai, qui s’y assied lit ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Copying, and pictures of the screen</source>
        <translation>Copier, et images de l’écran</translation>
    </message>
    <message>
        <source>What is copied can be kept by other programs, and by their clouds.</source>
        <translation>Ce qui est copié peut être gardé par d’autres programmes, et par leurs nuages.</translation>
    </message>
    <message>
        <source>What you copy inside this program never touches the system’s clipboard.</source>
        <translation>Ce que vous copiez à l’intérieur de ce programme ne touche jamais le presse-papiers du système.</translation>
    </message>
    <message>
        <source>What you copy for another program is marked for no history, and taken back after 20 seconds, at a lock and at the end.</source>
        <translation>Ce que vous copiez pour un autre programme est marqué à exclure de tout historique, et repris après 20 secondes, au verrouillage et à la fin.</translation>
    </message>
    <message>
        <source>Not every clipboard program heeds that. What another program has taken cannot be called back.</source>
        <translation>Certains programmes de presse-papiers n’en tiennent pas compte. Ce qu’un autre programme a pris ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>On Linux no program can keep its window out of other programs’ pictures; on Windows and macOS it asks, and a camera asks nobody.</source>
        <translation>Sous Linux, aucun programme ne peut exclure sa fenêtre des images d’autres programmes&#xa0;; sous Windows et macOS, il le demande, et un appareil photo ne demande rien à personne.</translation>
    </message>
    <message>
        <source>Closing the sources</source>
        <translation>Fermer les sources</translation>
    </message>
    <message>
        <source>Names and unreviewed text close; the rest of the desk goes on.</source>
        <translation>Les noms et le texte non relu se ferment&#xa0;; le reste du bureau continue.</translation>
    </message>
    <message>
        <source>With the sources closed neither names nor confidential meetings can be read here.</source>
        <translation>Quand les sources sont fermées, ni les noms ni les réunions confidentielles ne peuvent être lus ici.</translation>
    </message>
    <message>
        <source>What you write then goes into a box that only the sources’ key opens.</source>
        <translation>Ce que vous écrivez alors va dans une boîte que seule la clé des sources ouvre.</translation>
    </message>
    <message>
        <source>The length of a long note in the box shows, and when it was written.</source>
        <translation>La longueur d’une longue note dans la boîte se voit, et quand elle a été écrite.</translation>
    </message>
    <message>
        <source>Letting go, and destroying here</source>
        <translation>Se défaire des clés, et détruire ici</translation>
    </message>
    <message>
        <source>Two separate deeds for the worst day.</source>
        <translation>Deux actions distinctes pour le pire des jours.</translation>
    </message>
    <message>
        <source>Letting go is one chord, held for five seconds. It asks for no passphrase, and anybody can stop it.</source>
        <translation>Se défaire des clés&#xa0;: un seul raccourci, maintenu cinq secondes. Aucune phrase de passe n’est demandée, et tout le monde peut l’arrêter.</translation>
    </message>
    <message>
        <source>The drill practises it on invented notes, with a stopwatch, and cannot reach this vault.</source>
        <translation>L’exercice s’y entraîne sur des notes inventées, avec un chronomètre, et ne peut pas atteindre ce coffre.</translation>
    </message>
    <message>
        <source>Letting go needs no passphrase. Afterwards nothing on this laptop opens the vault, the copies beside it included.</source>
        <translation>Se défaire des clés ne demande pas de phrase de passe. Ensuite, rien sur cet ordinateur n’ouvre le coffre, copies voisines comprises.</translation>
    </message>
    <message>
        <source>A copy elsewhere keeps its own keys, and still opens.</source>
        <translation>Une copie ailleurs garde ses propres clés, et s’ouvre encore.</translation>
    </message>
    <message>
        <source>Destroying is separate and slower: no file of the vault is left here.</source>
        <translation>Détruire est distinct et plus lent&#xa0;: aucun fichier du coffre ne reste ici.</translation>
    </message>
    <message>
        <source>Flash memory may keep old blocks that no program reaches. With the passphrase, such a block could open the vault again.</source>
        <translation>La mémoire flash peut garder d’anciens blocs qu’aucun programme n’atteint. Avec la phrase de passe, un tel bloc pourrait rouvrir le coffre.</translation>
    </message>
    <message>
        <source>To use it before an officer may make things worse: it may be called destroying evidence.</source>
        <translation>S’en servir devant un agent peut aggraver la situation&#xa0;: on peut y voir une destruction de preuves.</translation>
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
        <source>Records past the day of their destruction</source>
        <translation>Éléments dont la date de destruction est passée</translation>
    </message>
    <message>
        <source>Drill of the recovery shares</source>
        <translation>Exercice des parts de récupération</translation>
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
    <name>room</name>
    <message>
        <source>Move the vault to a folder on this machine’s own disk, outside the one that is carried away.</source>
        <translation>Déplacez le coffre dans un dossier du disque interne de cet ordinateur, hors de celui qui est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>The vault itself is encrypted; traces of other programs are not. Turn the system’s disk encryption on before you travel.</source>
        <translation>Le coffre lui-même est chiffré&#xa0;; les traces d’autres programmes ne le sont pas. Activez le chiffrement du disque dans le système avant de voyager.</translation>
    </message>
    <message>
        <source>The vault lies on this machine’s own disk</source>
        <translation>Le coffre est sur le disque interne de cet ordinateur</translation>
    </message>
    <message>
        <source>The vault lies in a folder that {found} carries elsewhere</source>
        <translation>Le coffre est dans un dossier envoyé ailleurs&#xa0;: {found}</translation>
    </message>
    <message>
        <source>The vault lies on a network drive</source>
        <translation>Le coffre est sur un lecteur réseau</translation>
    </message>
    <message>
        <source>Others can copy it there, and a broken line can damage it. Move it to this machine’s own disk.</source>
        <translation>D’autres peuvent l’y copier, et une ligne coupée peut l’endommager. Déplacez-le sur le disque interne de cet ordinateur.</translation>
    </message>
    <message>
        <source>The vault lies on a disk that knows no owners</source>
        <translation>Le coffre est sur un disque qui ne connaît pas de propriétaires</translation>
    </message>
    <message>
        <source>On a stick or card of this kind every account reads the files, and a pulled plug damages them sooner. Use it for copies only.</source>
        <translation>Sur une clé USB ou une carte de ce genre, tout compte lit les fichiers, et un débranchement les endommage plus vite. N’y mettez que des copies.</translation>
    </message>
    <message>
        <source>Whether the vault’s folder is carried elsewhere could not be found out</source>
        <translation>Impossible de savoir si le dossier du coffre est envoyé ailleurs</translation>
    </message>
    <message>
        <source>Make sure that it lies in no folder of OneDrive, Dropbox, iCloud or another such program.</source>
        <translation>Assurez-vous qu’il n’est dans aucun dossier de OneDrive, Dropbox, iCloud ou d’un programme semblable.</translation>
    </message>
    <message>
        <source>The vault lies in none of the folders that the system carries to its cloud</source>
        <translation>Le coffre n’est dans aucun des dossiers que le système envoie vers son nuage</translation>
    </message>
    <message>
        <source>The system does not carry the vault’s folder to its cloud</source>
        <translation>Le système n’envoie pas le dossier du coffre vers son nuage</translation>
    </message>
    <message>
        <source>{found} carries the vault’s folder elsewhere</source>
        <translation>Le dossier du coffre est envoyé ailleurs&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Whether the system carries the vault’s folder to its cloud could not be found out</source>
        <translation>Impossible de savoir si le système envoie le dossier du coffre vers son nuage</translation>
    </message>
    <message>
        <source>The disk is encrypted, the system says</source>
        <translation>Le disque est chiffré, selon le système</translation>
    </message>
    <message>
        <source>The disk is not encrypted</source>
        <translation>Le disque n’est pas chiffré</translation>
    </message>
    <message>
        <source>Whether the disk is encrypted could not be found out</source>
        <translation>Impossible de savoir si le disque est chiffré</translation>
    </message>
    <message>
        <source>Look in the system’s settings before you travel.</source>
        <translation>Regardez dans les réglages du système avant de voyager.</translation>
    </message>
    <message>
        <source>The system moves no memory to the disk</source>
        <translation>Le système ne déplace pas la mémoire vers le disque</translation>
    </message>
    <message>
        <source>What the system moves out of memory stays in memory, compressed</source>
        <translation>Ce que le système retire de la mémoire reste en mémoire, compressé</translation>
    </message>
    <message>
        <source>Memory that the system moves to the disk is encrypted there</source>
        <translation>La mémoire que le système déplace vers le disque y est chiffrée</translation>
    </message>
    <message>
        <source>The system may write memory to the disk in the clear</source>
        <translation>Le système peut écrire la mémoire en clair sur le disque</translation>
    </message>
    <message>
        <source>What you read here can be left in the swap space. Encrypt it together with the disk, or turn it off.</source>
        <translation>Ce que vous lisez ici peut rester dans l’espace d’échange (swap). Chiffrez-le avec le disque, ou désactivez-le.</translation>
    </message>
    <message>
        <source>Whether memory on the disk is encrypted could not be found out</source>
        <translation>Impossible de savoir si la mémoire sur le disque est chiffrée</translation>
    </message>
    <message>
        <source>An encrypted system disk covers it.</source>
        <translation>Un disque système chiffré la couvre.</translation>
    </message>
    <message>
        <source>The machine does not hibernate</source>
        <translation>L’ordinateur n’a pas de veille prolongée</translation>
    </message>
    <message>
        <source>The machine has no place on the disk to hibernate to</source>
        <translation>L’ordinateur n’a pas de place sur le disque pour une veille prolongée</translation>
    </message>
    <message>
        <source>Hibernation writes to an encrypted disk</source>
        <translation>La veille prolongée écrit sur un disque chiffré</translation>
    </message>
    <message>
        <source>Hibernation would write the whole memory to the disk in the clear</source>
        <translation>La veille prolongée écrirait toute la mémoire en clair sur le disque</translation>
    </message>
    <message>
        <source>Lock before you close the lid, shut the machine down rather than let it hibernate, or turn hibernation off.</source>
        <translation>Verrouillez avant de rabattre l’écran, éteignez l’ordinateur plutôt que de le laisser en veille prolongée, ou désactivez celle-ci.</translation>
    </message>
    <message>
        <source>Whether hibernation is covered could not be found out</source>
        <translation>Impossible de savoir si la veille prolongée est couverte</translation>
    </message>
    <message>
        <source>Lock before you close the lid, and shut down before a border.</source>
        <translation>Verrouillez avant de rabattre l’écran, et éteignez avant une frontière.</translation>
    </message>
    <message>
        <source>Only your account may open the vault’s folder</source>
        <translation>Seul votre compte peut ouvrir le dossier du coffre</translation>
    </message>
    <message>
        <source>Other accounts of this machine may open the vault’s folder</source>
        <translation>D’autres comptes de cet ordinateur peuvent ouvrir le dossier du coffre</translation>
    </message>
    <message>
        <source>They could copy it and guess at the passphrase. Take their rights away from the folder.</source>
        <translation>Ils pourraient le copier et tenter de deviner la phrase de passe. Retirez-leur les droits sur le dossier.</translation>
    </message>
    <message>
        <source>Who may open the vault’s folder could not be found out</source>
        <translation>Impossible de savoir qui peut ouvrir le dossier du coffre</translation>
    </message>
    <message>
        <source>Nobody else is signed in on this machine</source>
        <translation>Personne d’autre n’a de session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Somebody else is signed in on this machine</source>
        <translation>Quelqu’un d’autre a une session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Ask them to sign out, or restart the machine before you open the sources.</source>
        <translation>Demandez-lui de la fermer, ou redémarrez l’ordinateur avant d’ouvrir les sources.</translation>
    </message>
    <message>
        <source>Who else is signed in could not be found out</source>
        <translation>Impossible de savoir qui d’autre a une session</translation>
    </message>
    <message>
        <source>No program is taking the screen</source>
        <translation>Aucun programme ne capte l’écran</translation>
    </message>
    <message>
        <source>The screen is being shared or recorded now</source>
        <translation>L’écran est partagé ou enregistré en ce moment</translation>
    </message>
    <message>
        <source>Press the veil key first, then end the sharing.</source>
        <translation>Appuyez d’abord sur la touche du voile, puis mettez fin au partage.</translation>
    </message>
    <message>
        <source>A program runs that can show or record the screen: {found}</source>
        <translation>Un programme capable de montrer ou d’enregistrer l’écran est en marche&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Close it while you work here.</source>
        <translation>Fermez-le pendant que vous travaillez ici.</translation>
    </message>
    <message>
        <source>Whether the screen is being shared could not be found out</source>
        <translation>Impossible de savoir si l’écran est partagé</translation>
    </message>
    <message>
        <source>End every call and every recording before you open the sources.</source>
        <translation>Mettez fin à tout appel et à tout enregistrement avant d’ouvrir les sources.</translation>
    </message>
    <message>
        <source>No program that is known here lets anybody in from elsewhere</source>
        <translation>Aucun programme connu ici ne laisse entrer quelqu’un à distance</translation>
    </message>
    <message>
        <source>This session itself comes from another machine</source>
        <translation>Cette session elle-même vient d’un autre ordinateur</translation>
    </message>
    <message>
        <source>What you see and type passes through that machine. Work at this one.</source>
        <translation>Ce que vous voyez et tapez passe par l’autre ordinateur. Travaillez directement sur celui-ci.</translation>
    </message>
    <message>
        <source>A program runs that can let somebody in from elsewhere: {found}</source>
        <translation>Un programme qui peut laisser entrer quelqu’un à distance est en marche&#xa0;: {found}</translation>
    </message>
    <message>
        <source>End it, or ask whoever looks after the machine why it runs.</source>
        <translation>Arrêtez-le, ou demandez à la personne qui s’occupe de l’ordinateur pourquoi il est en marche.</translation>
    </message>
    <message>
        <source>Whether somebody can come in from elsewhere could not be found out</source>
        <translation>Impossible de savoir si quelqu’un peut entrer à distance</translation>
    </message>
    <message>
        <source>No program that is known here keeps what you copy</source>
        <translation>Aucun programme connu ici ne garde ce que vous copiez</translation>
    </message>
    <message>
        <source>What you copy may be kept: {found}</source>
        <translation>Ce que vous copiez est peut-être gardé&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Turn its history off. What you copy inside this program never gets there; the rest is asked to be left out, and not every program listens.</source>
        <translation>Désactivez son historique. Ce que vous copiez à l’intérieur de ce programme n’y arrive jamais&#xa0;; pour le reste, il est demandé de l’exclure, mais certains programmes n’en tiennent pas compte.</translation>
    </message>
    <message>
        <source>Whether the clipboard keeps a history could not be found out</source>
        <translation>Impossible de savoir si le presse-papiers garde un historique</translation>
    </message>
    <message>
        <source>Look in the system’s settings for a clipboard history, and turn it off.</source>
        <translation>Cherchez dans les réglages du système un historique du presse-papiers, et désactivez-le.</translation>
    </message>
    <message>
        <source>No program that is known here makes a list of your files</source>
        <translation>Aucun programme connu ici ne dresse la liste de vos fichiers</translation>
    </message>
    <message>
        <source>A program makes a list of your files: {found}</source>
        <translation>Un programme dresse la liste de vos fichiers&#xa0;: {found}</translation>
    </message>
    <message>
        <source>It cannot read the vault, but it reads reports that you write out. Leave those folders out of its search.</source>
        <translation>Il ne peut pas lire le coffre, mais il lit les rapports que vous écrivez. Excluez ces dossiers de sa recherche.</translation>
    </message>
    <message>
        <source>Whether a program makes a list of your files could not be found out</source>
        <translation>Impossible de savoir si un programme dresse la liste de vos fichiers</translation>
    </message>
    <message>
        <source>No program that is known here carries files elsewhere</source>
        <translation>Aucun programme connu ici n’envoie de fichiers ailleurs</translation>
    </message>
    <message>
        <source>A program runs that carries files elsewhere: {found}</source>
        <translation>Un programme qui envoie des fichiers ailleurs est en marche&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Leave the vault’s folder, its copies and your reports out of it. What was carried away cannot be called back.</source>
        <translation>Excluez-en le dossier du coffre, ses copies et vos rapports. Ce qui a été envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Whether a program carries files elsewhere could not be found out</source>
        <translation>Impossible de savoir si un programme envoie des fichiers ailleurs</translation>
    </message>
    <message>
        <source>The display keeps programs apart from each other</source>
        <translation>L’affichage sépare les programmes les uns des autres</translation>
    </message>
    <message>
        <source>On this display every program of yours can read the keys and the screen</source>
        <translation>Sur cet affichage, chacun de vos programmes peut lire le clavier et l’écran</translation>
    </message>
    <message>
        <source>Choose a Wayland session when you sign in, if there is one. Run nothing here that you do not trust.</source>
        <translation>Choisissez une session Wayland à la connexion, s’il y en a une. N’utilisez ici rien dont vous ne soyez sûr.</translation>
    </message>
    <message>
        <source>Whether the display keeps programs apart could not be found out</source>
        <translation>Impossible de savoir si l’affichage sépare les programmes</translation>
    </message>
    <message>
        <source>No program reads this one’s memory</source>
        <translation>Aucun programme ne lit la mémoire de celui-ci</translation>
    </message>
    <message>
        <source>Another program is reading this one’s memory now</source>
        <translation>Un autre programme lit en ce moment la mémoire de celui-ci</translation>
    </message>
    <message>
        <source>Lock, and find out which one it is before you unlock again.</source>
        <translation>Verrouillez, et cherchez lequel avant d’ouvrir de nouveau.</translation>
    </message>
    <message>
        <source>Whether another program reads this one’s memory could not be found out</source>
        <translation>Impossible de savoir si un autre programme lit la mémoire de celui-ci</translation>
    </message>
    <message>
        <source>A crash leaves no picture of the memory behind</source>
        <translation>Un plantage ne laisse pas d’image de la mémoire</translation>
    </message>
    <message>
        <source>A crash may leave a picture of the memory on the disk</source>
        <translation>Un plantage peut laisser une image de la mémoire sur le disque</translation>
    </message>
    <message>
        <source>Turn core dumps off for your account, or encrypt the disk.</source>
        <translation>Désactivez les images mémoire (core dumps) pour votre compte, ou chiffrez le disque.</translation>
    </message>
    <message>
        <source>Whether a crash leaves memory on the disk could not be found out</source>
        <translation>Impossible de savoir si un plantage laisse de la mémoire sur le disque</translation>
    </message>
    <message>
        <source>The clock agrees with what the vault knows</source>
        <translation>L’horloge concorde avec ce que sait le coffre</translation>
    </message>
    <message>
        <source>The clock shows a day before this program was written</source>
        <translation>L’horloge indique un jour antérieur à l’écriture de ce programme</translation>
    </message>
    <message>
        <source>Set it: due dates, check-ins and the log all follow it.</source>
        <translation>Réglez-la&#xa0;: les échéances, les prises de nouvelles et le journal la suivent tous.</translation>
    </message>
    <message>
        <source>Something in the vault was written later than the clock says it is now</source>
        <translation>Quelque chose dans le coffre a été écrit plus tard que l’heure indiquée maintenant par l’horloge</translation>
    </message>
    <message>
        <source>Set the clock, or accept that times in the log will run backwards once.</source>
        <translation>Réglez l’horloge, ou acceptez que les heures du journal reculent une fois.</translation>
    </message>
    <message>
        <source>The clock was moved while the program ran</source>
        <translation>L’horloge a été déplacée pendant que le programme était en marche</translation>
    </message>
    <message>
        <source>Look whether it is right: due dates, check-ins and the log all follow it.</source>
        <translation>Vérifiez si elle est juste&#xa0;: les échéances, les prises de nouvelles et le journal la suivent tous.</translation>
    </message>
    <message>
        <source>Whether the clock is right could not be found out</source>
        <translation>Impossible de savoir si l’horloge est juste</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>Six or more words by dice, none belonging to another.</source>
        <translation>Six mots ou plus tirés aux dés, sans lien entre eux.</translation>
    </message>
    <message>
        <source>Five or more words that do not belong together work well.</source>
        <translation>Cinq mots ou plus sans lien entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>Not enough for high risk: six or more different words.</source>
        <translation>Insuffisant pour le risque élevé&#xa0;: six mots différents ou plus.</translation>
    </message>
    <message>
        <source>Too short yet: at least 12 characters, or five words.</source>
        <translation>Encore trop courte&#xa0;: au moins 12 caractères, ou cinq mots.</translation>
    </message>
    <message>
        <source>Easy to guess: common words, a pattern, or a repetition.</source>
        <translation>Facile à deviner&#xa0;: mots courants, motif ou répétition.</translation>
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
        <source>The keychain of this computer did not answer, and a passphrase alone does not open this vault. Nothing is lost: use the recovery code or the shares.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu, et une phrase de passe seule n’ouvre pas ce coffre. Rien n’est perdu&#xa0;: utilisez le code de récupération ou les parts.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Use five or more words that do not belong together.</source>
        <translation>Cette phrase de passe est facile à deviner. Utilisez cinq mots ou plus sans lien entre eux.</translation>
    </message>
    <message>
        <source>A vault marked high risk needs six or more different words that do not belong together.</source>
        <translation>Un coffre marqué à risque élevé exige six mots différents ou plus, sans lien entre eux.</translation>
    </message>
    <message>
        <source>A vault marked high risk has shares and no recovery code. Make new shares instead.</source>
        <translation>Un coffre marqué à risque élevé a des parts et pas de code de récupération. Créez plutôt de nouvelles parts.</translation>
    </message>
    <message>
        <source>High risk needs the keychain of this computer, and it did not answer. Nothing was changed.</source>
        <translation>Le risque élevé exige le trousseau de cet ordinateur, et il n’a pas répondu. Rien n’a été modifié.</translation>
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
        <source>{program} carries this folder to other machines, and a vault must not go there. Choose a folder that no program carries; nothing was made.</source>
        <translation>{program} envoie ce dossier vers d’autres ordinateurs, et un coffre ne doit pas y aller. Choisissez un dossier qu’aucun programme n’envoie ailleurs&#xa0;; rien n’a été créé.</translation>
    </message>
    <message>
        <source>This folder lies on another machine&apos;s disk, where a vault is not safe. Choose a folder on this computer; nothing was made.</source>
        <translation>Ce dossier est sur le disque d’un autre ordinateur, où un coffre n’est pas en sûreté. Choisissez un dossier sur cet ordinateur&#xa0;; rien n’a été créé.</translation>
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
    <message>
        <source>The keys of this vault were let go: nothing opens it here any more. A copy kept elsewhere still opens.</source>
        <translation>Les clés de ce coffre ont été supprimées&#xa0;: plus rien ne l’ouvre ici. Une copie gardée ailleurs s’ouvre encore.</translation>
    </message>
    <message>
        <source>The keys were to be let go, but the disk refused. Key files still here: {count}. Whoever has a passphrase can still open this vault.</source>
        <translation>Les clés devaient être supprimées, mais le disque a refusé. Fichiers de clés encore ici&#xa0;: {count}. Une personne qui a une phrase de passe peut encore ouvrir ce coffre.</translation>
    </message>
    <message>
        <source>The sources of this vault were destroyed. Nobody can say who a code was, and nothing about a source can be kept here.</source>
        <translation>Les sources de ce coffre ont été détruites. Personne ne peut dire qui était un code, et rien sur une source ne peut être gardé ici.</translation>
    </message>
    <message>
        <source>Not written: records past the day of their destruction: {count}. Destroy each, or extend it once with a reason.</source>
        <translation>Non écrit&#xa0;: éléments dont la date de destruction est passée&#xa0;: {count}. Détruisez chacun, ou prolongez-le une fois avec un motif.</translation>
    </message>
    <message>
        <source>The sources are still needed: {open}.</source>
        <translation>Les sources sont encore nécessaires&#xa0;: {open}.</translation>
    </message>
</context>
</TS>
