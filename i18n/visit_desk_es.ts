<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BinPart</name>
    <message>
        <source>Take it out of the bin</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>What is put aside stays here for thirty days and is then erased at the unlock.</source>
        <translation>Lo apartado permanece aquí treinta días y después se borra al abrir.</translation>
    </message>
    <message>
        <source>What the sources hold is shown while they are open.</source>
        <translation>Lo que está en las fuentes se muestra mientras están abiertas.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>permanece</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Sacado de la papelera</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Programme, day by day</source>
        <translation>Programa, día por día</translation>
    </message>
</context>
<context>
    <name>BoardLegend</name>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Confidential: gone when the sources close, in no agenda file</source>
        <translation>Confidencial: desaparece al cerrar las fuentes y no está en ningún archivo de agenda</translation>
    </message>
    <message>
        <source>Now and next</source>
        <translation>Ahora y después</translation>
    </message>
    <message>
        <source>Something still to settle</source>
        <translation>Algo por resolver</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>{words} of {budget} words</source>
        <translation>{words} de {budget} palabras</translation>
    </message>
    <message>
        <source>{left} left, footnotes counted</source>
        <translation>Quedan {left}, con las notas al pie</translation>
    </message>
    <message>
        <source>{left} too many, footnotes counted</source>
        <translation>Sobran {left}, con las notas al pie</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>{code}, was due {day}</source>
        <translation>{code}, previsto: {day}</translation>
    </message>
    <message>
        <source>{code}: {result}</source>
        <translation>{code}: {result}</translation>
    </message>
</context>
<context>
    <name>ClearFiles</name>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
</context>
<context>
    <name>ClosedSourcesBar</name>
    <message>
        <source>Sources closed: known names are not recognised; text goes to the inbox.</source>
        <translation>Fuentes cerradas: no se reconocen los nombres conocidos; el texto va a la bandeja de entrada.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Words undecided</source>
        <translation>Palabras sin decidir</translation>
    </message>
    <message>
        <source>Consent not asked</source>
        <translation>Consentimiento no solicitado</translation>
    </message>
    <message>
        <source>Promised by us</source>
        <translation>Prometido por nuestra parte</translation>
    </message>
    <message>
        <source>Paper and clear originals</source>
        <translation>Papel y originales sin cifrar</translation>
    </message>
    <message>
        <source>Word undecided</source>
        <translation>Palabra sin decidir</translation>
    </message>
    <message>
        <source>A clear original</source>
        <translation>Un original sin cifrar</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>Words of this kind are always hidden.</source>
        <translation>Las palabras de este tipo se ocultan siempre.</translation>
    </message>
    <message>
        <source>It belongs to somebody in the register.</source>
        <translation>Pertenece a alguien del registro.</translation>
    </message>
    <message>
        <source>You hid it while writing; its kind and whose it is were guessed.</source>
        <translation>Usted la ocultó al escribir; su tipo y de quién es se supusieron.</translation>
    </message>
    <message>
        <source>It belongs to a confidential speaker.</source>
        <translation>Pertenece a una persona que habla de forma confidencial.</translation>
    </message>
    <message>
        <source>It was said aside, not in the meeting.</source>
        <translation>Se dijo en un aparte, no en la reunión.</translation>
    </message>
    <message>
        <source>Beside other details it could tell who spoke.</source>
        <translation>Junto con otros detalles podría indicar quién habló.</translation>
    </message>
    <message>
        <source>Not asked means not allowed.</source>
        <translation>Lo que no se ha preguntado no está permitido.</translation>
    </message>
    <message>
        <source>We promised it, and nobody has noted when.</source>
        <translation>Lo prometimos, y nadie anotó para cuándo.</translation>
    </message>
    <message>
        <source>Anyone who has this machine can read the file.</source>
        <translation>Quien tenga este equipo puede leer el archivo.</translation>
    </message>
    <message>
        <source>Hide it. Readers see: “{gloss}”.</source>
        <translation>Ocultarla. Se lee: “{gloss}”.</translation>
    </message>
    <message>
        <source>The word itself stays in the sources file.</source>
        <translation>La palabra misma permanece en el archivo de fuentes.</translation>
    </message>
    <message>
        <source>Hide and go on</source>
        <translation>Ocultar y seguir</translation>
    </message>
    <message>
        <source>Nothing of it is used until they are asked.</source>
        <translation>Nada de ello se usa hasta que se pregunte.</translation>
    </message>
    <message>
        <source>It is noted as “later”; the question stays with the person.</source>
        <translation>Se anota como “más tarde”; la pregunta queda con la persona.</translation>
    </message>
    <message>
        <source>Note it and go on</source>
        <translation>Anotar y seguir</translation>
    </message>
    <message>
        <source>Put it among the check-ins, so that it rings.</source>
        <translation>Ponerlo entre los contactos de control, para que avise.</translation>
    </message>
    <message>
        <source>Its bare date also rings while the sources are closed.</source>
        <translation>La fecha sola avisa también con las fuentes cerradas.</translation>
    </message>
    <message>
        <source>Remember and go on</source>
        <translation>Recordar y seguir</translation>
    </message>
    <message>
        <source>Remove the file; its text lies in the vault.</source>
        <translation>Eliminar el archivo; su texto está en la caja fuerte.</translation>
    </message>
    <message>
        <source>What a disk keeps of a removed file cannot be known from here.</source>
        <translation>Desde aquí no se puede saber qué conserva un disco de un archivo eliminado.</translation>
    </message>
    <message>
        <source>Remove and go on</source>
        <translation>Eliminar y seguir</translation>
    </message>
    <message>
        <source>Say it differently</source>
        <translation>Decirlo de otro modo</translation>
    </message>
    <message>
        <source>another kind or wording</source>
        <translation>otro tipo u otras palabras</translation>
    </message>
    <message>
        <source>It is public</source>
        <translation>Es público</translation>
    </message>
    <message>
        <source>with a reason, kept</source>
        <translation>con un motivo, que se conserva</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>stays a debt; blocks export</source>
        <translation>queda pendiente; impide exportar</translation>
    </message>
    <message>
        <source>Hidden: {what}, in {where}</source>
        <translation>Oculto: {what}, en {where}</translation>
    </message>
    <message>
        <source>Noted: consent of {what} is to be asked</source>
        <translation>Anotado: falta pedir el consentimiento de {what}</translation>
    </message>
    <message>
        <source>Remembered among the check-ins: a promise to {what}</source>
        <translation>Recordado entre los contactos de control: una promesa a {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Eliminado: {what}</translation>
    </message>
    <message>
        <source>Put off: {what}. It stays a debt.</source>
        <translation>Aplazado: {what}. Queda pendiente.</translation>
    </message>
    <message>
        <source>Kept as public: {what}, in {where}</source>
        <translation>Conservado como público: {what}, en {where}</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Seal the day</source>
        <translation>Sellar el día</translation>
    </message>
    <message>
        <source>What is left to settle</source>
        <translation>Lo que queda por resolver</translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>No queda nada por resolver.</translation>
    </message>
    <message>
        <source>The queue holds words of sources. Open the sources to settle them.</source>
        <translation>La lista contiene palabras de fuentes. Abra las fuentes para resolverlas.</translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation>Abrir las fuentes</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>%n left, riskiest first</source>
        <translation>
            <numerusform>Queda %n, primero lo más arriesgado</numerusform>
            <numerusform>Quedan %n, primero lo más arriesgado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>aside</source>
        <translation>aparte</translation>
    </message>
    <message>
        <source>a note in no slot</source>
        <translation>una nota sin franja</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Sellando</translation>
    </message>
    <message numerus="yes">
        <source>Sealed: %n note(s)</source>
        <translation>
            <numerusform>Sellada: %n nota</numerusform>
            <numerusform>Selladas: %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sealed: no note is settled to its end.</source>
        <translation>No se selló nada: ninguna nota está resuelta por completo.</translation>
    </message>
</context>
<context>
    <name>CodesStep</name>
    <message>
        <source>Recovery on paper</source>
        <translation>Recuperación en papel</translation>
    </message>
    <message>
        <source>If a passphrase is lost, its code opens the same lock. Write it on paper, or print it, and keep the paper away from this machine. It is not shown again.</source>
        <translation>Si se pierde una frase de contraseña, su código abre la misma cerradura. Escríbalo en papel, o imprímalo, y guarde el papel lejos de este equipo. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Los tengo en papel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Notes recovery code</source>
        <translation>Código de recuperación de las notas</translation>
    </message>
    <message>
        <source>Sources recovery code</source>
        <translation>Código de recuperación de las fuentes</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>What was promised</source>
        <translation>Lo que se prometió</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Due in their words</source>
        <translation>Plazo en sus palabras</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Asumido el</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Qué lo demuestra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como estaba</translation>
    </message>
    <message>
        <source>A new commitment</source>
        <translation>Nuevo compromiso</translation>
    </message>
    <message>
        <source>Say in a few words what was promised.</source>
        <translation>Diga en pocas palabras qué se prometió.</translation>
    </message>
    <message>
        <source>A commitment needs the authority that made it.</source>
        <translation>Un compromiso necesita la autoridad que lo asumió.</translation>
    </message>
</context>
<context>
    <name>CommitmentTable</name>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>vencido desde el {day}</translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Añadir un compromiso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Nothing has been promised on the record yet.</source>
        <translation>Aún no se ha prometido nada públicamente.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplido</translation>
    </message>
    <message numerus="yes">
        <source>%n promised on the record</source>
        <translation>
            <numerusform>%n compromiso público</numerusform>
            <numerusform>%n compromisos públicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}: {state}</source>
        <translation>{code}: {state}</translation>
    </message>
</context>
<context>
    <name>CommonWord</name>
    <message>
        <source>Why it names nobody here</source>
        <translation>Por qué aquí no nombra a nadie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation>No nombra a nadie</translation>
    </message>
    <message>
        <source>“{word}” is a common word and also a form of a name. Here it names nobody?</source>
        <translation>“{word}” es una palabra común y también una forma de un nombre. ¿Aquí no nombra a nadie?</translation>
    </message>
    <message>
        <source>Say why in a few words; it is kept with the decision.</source>
        <translation>Diga por qué en pocas palabras; se conserva con la decisión.</translation>
    </message>
</context>
<context>
    <name>Composed</name>
    <message>
        <source>The sources of this vault were destroyed. Nothing opens them any more.</source>
        <translation>Las fuentes de esta caja fuerte fueron destruidas. Nada las abre ya.</translation>
    </message>
    <message>
        <source>The program ended without closing last time. Nothing had been left half done.</source>
        <translation>La última vez, el programa terminó sin cerrarse. Nada quedó a medias.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) lay in the bin for thirty days and are erased.</source>
        <translation>
            <numerusform>%n elemento llevaba treinta días en la papelera y se ha borrado.</numerusform>
            <numerusform>%n elementos llevaban treinta días en la papelera y se han borrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy could be made: {reason}</source>
        <translation>No se pudo hacer ninguna copia: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came in from the inbox.</source>
        <translation>
            <numerusform>Ha entrado %n nota de la bandeja de entrada.</numerusform>
            <numerusform>Han entrado %n notas de la bandeja de entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>Día {day} de {days}</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Redacción</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation>
            <numerusform>%n asunto por resolver</numerusform>
            <numerusform>%n asuntos por resolver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentMatrix</name>
    <message>
        <source>Uses inside and with the State</source>
        <translation>Usos internos y con el Estado</translation>
    </message>
    <message>
        <source>Uses in the report and for contact</source>
        <translation>Usos en el informe y para contacto</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>State and public</source>
        <translation>Estado y público</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>ask again {day}</source>
        <translation>volver a preguntar el {day}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>Yes, if</source>
        <translation>Sí, si</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>What this person said</source>
        <translation>Lo que dijo esta persona</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>The condition is met</source>
        <translation>La condición se ha cumplido</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Cómo se dijo</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Volver a preguntar el</translation>
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
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>No longer copy there</source>
        <translation>Dejar de copiar allí</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Copies that can be restored</source>
        <translation>Copias que se pueden restaurar</translation>
    </message>
    <message>
        <source>Restore the chosen copy</source>
        <translation>Restaurar la copia elegida</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>It takes the place of this vault, and what was kept after it is not in it. The vault as it stands now is set aside under a new name and never deleted. Then the program locks; unlock it as ever.</source>
        <translation>Ocupa el lugar de esta caja fuerte, y lo que se guardó después no está en ella. La caja fuerte tal como está ahora se aparta con otro nombre y nunca se elimina. Después el programa se bloquea; ábralo como siempre.</translation>
    </message>
    <message>
        <source>It failed {when}. Nothing that was kept is lost, and the copies made before still stand. Look whether the disk is full; the next one is tried within minutes.</source>
        <translation>Falló: {when}. Nada de lo guardado se ha perdido, y las copias anteriores siguen ahí. Mire si el disco está lleno; la siguiente se intenta en unos minutos.</translation>
    </message>
    <message>
        <source>The last copy failed</source>
        <translation>La última copia falló</translation>
    </message>
    <message>
        <source>One is made after something was kept, every ten minutes at most, beside the vault.</source>
        <translation>Se hace una después de guardar algo, como máximo cada diez minutos, junto a la caja fuerte.</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>Last copy: {when}</source>
        <translation>Última copia: {when}</translation>
    </message>
    <message>
        <source>Something was kept since; the next one comes by itself.</source>
        <translation>Se ha guardado algo desde entonces; la siguiente se hace sola.</translation>
    </message>
    <message>
        <source>Nothing was kept since.</source>
        <translation>No se ha guardado nada desde entonces.</translation>
    </message>
    <message>
        <source>The newest five stay, and one a day for ten days.</source>
        <translation>Se conservan las cinco más recientes, y una por día durante diez días.</translation>
    </message>
    <message>
        <source>Copies beside the vault are lost with this machine. Choose a folder on another disk.</source>
        <translation>Las copias junto a la caja fuerte se pierden con este equipo. Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>No folder elsewhere</source>
        <translation>Ninguna carpeta en otro lugar</translation>
    </message>
    <message>
        <source>It is used again as soon as it is there.</source>
        <translation>Se vuelve a usar en cuanto esté ahí.</translation>
    </message>
    <message>
        <source>{name} is not there now</source>
        <translation>{name} no está ahí ahora</translation>
    </message>
    <message>
        <source>It lies on the same disk as the vault, and goes where the disk goes. Better: another disk.</source>
        <translation>Está en el mismo disco que la caja fuerte, y va adonde vaya el disco. Mejor: otro disco.</translation>
    </message>
    <message>
        <source>Copies go to {name} too</source>
        <translation>Las copias van también a {name}</translation>
    </message>
    <message>
        <source>Whenever it is there, every two hours at most.</source>
        <translation>Siempre que esté ahí, como máximo cada dos horas.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) made, opened and compared.</source>
        <translation>
            <numerusform>%n copia hecha, abierta y comparada.</numerusform>
            <numerusform>%n copias hechas, abiertas y comparadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying and comparing</source>
        <translation>Copiando y comparando</translation>
    </message>
    <message>
        <source>Copies go there too from now on</source>
        <translation>Desde ahora las copias van también allí</translation>
    </message>
    <message>
        <source>No copies go there any more</source>
        <translation>Ya no van copias allí</translation>
    </message>
    <message>
        <source>Restore the copy of {when}?</source>
        <translation>¿Restaurar la copia ({when})?</translation>
    </message>
    <message>
        <source>This copy opens with an earlier passphrase: restore it from the entrance.</source>
        <translation>Esta copia se abre con una frase de contraseña anterior: restáurela desde la entrada.</translation>
    </message>
    <message>
        <source>This copy is not whole and cannot be restored.</source>
        <translation>Esta copia no está íntegra y no se puede restaurar.</translation>
    </message>
    <message>
        <source>Checking the copy, putting it in its place</source>
        <translation>Comprobando la copia, poniéndola en su lugar</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Release, press any other key, or click: then nothing has happened.</source>
        <translation>Suelte, pulse otra tecla o haga clic: entonces no ha pasado nada.</translation>
    </message>
    <message>
        <source>Then no passphrase and no recovery code opens the vault here any more. A copy elsewhere does, if there is one.</source>
        <translation>Entonces ninguna frase de contraseña ni código de recuperación abre ya la caja fuerte aquí. Una copia en otro lugar sí, si la hay.</translation>
    </message>
    <message>
        <source>Practice. No vault of yours is touched.</source>
        <translation>Simulacro. No se toca ninguna caja fuerte suya.</translation>
    </message>
    <message numerus="yes">
        <source>The vault’s keys go in %n second(s)</source>
        <translation>
            <numerusform>Las claves de la caja fuerte se eliminan en %n segundo</numerusform>
            <numerusform>Las claves de la caja fuerte se eliminan en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault’s keys go now</source>
        <translation>Las claves de la caja fuerte se eliminan ahora</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>Afterwards the note reads</source>
        <translation>Después, la nota dirá</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Abrir la nota</translation>
    </message>
    <message>
        <source>Safest proposal</source>
        <translation>Propuesta más segura</translation>
    </message>
    <message>
        <source>Readers see</source>
        <translation>Se lee</translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation>Tipo de palabra</translation>
    </message>
    <message>
        <source>Why it is public</source>
        <translation>Por qué es pública</translation>
    </message>
    <message>
        <source>The reason is kept, without the word. Enter keeps it.</source>
        <translation>El motivo se conserva, sin la palabra. Enter lo guarda.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>aparte</translation>
    </message>
    <message>
        <source>spoken by {code}</source>
        <translation>dicho por {code}</translation>
    </message>
    <message>
        <source>Say why; a few words are enough.</source>
        <translation>Diga por qué; bastan pocas palabras.</translation>
    </message>
</context>
<context>
    <name>DestroyCard</name>
    <message>
        <source>Destroy this vault here</source>
        <translation>Destruir esta caja fuerte aquí</translation>
    </message>
    <message>
        <source>First the keys go, then every file of the vault on this laptop is overwritten and removed. Flash memory may keep old encrypted blocks that no program reaches.</source>
        <translation>Primero se eliminan las claves; después, cada archivo de la caja fuerte en este portátil se sobrescribe y se elimina. La memoria flash puede conservar bloques cifrados antiguos que ningún programa alcanza.</translation>
    </message>
    <message>
        <source>Go on to the word</source>
        <translation>Pasar a la palabra</translation>
    </message>
    <message>
        <source>To go on, type {word}</source>
        <translation>Para seguir, escriba {word}</translation>
    </message>
    <message>
        <source>Start the count</source>
        <translation>Iniciar la cuenta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>There is no copy elsewhere. This is the only one: what is in it would be gone for everybody.</source>
        <translation>No hay copia en otro lugar. Esta es la única: lo que contiene se perdería para todos.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then are in no copy.</source>
        <translation>
            <numerusform>%n cambio posterior no está en ninguna copia.</numerusform>
            <numerusform>%n cambios posteriores no están en ninguna copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last copy elsewhere is of {when}.</source>
        <translation>La última copia en otro lugar: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Everything here is destroyed in %n second(s)</source>
        <translation>
            <numerusform>Todo lo que hay aquí se destruye en %n segundo</numerusform>
            <numerusform>Todo lo que hay aquí se destruye en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPart</name>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Iniciar el simulacro</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>Detener el simulacro</translation>
    </message>
    <message>
        <source>Practise letting go</source>
        <translation>Practicar la eliminación de las claves</translation>
    </message>
    <message>
        <source>The drill makes an invented vault in a folder of its own and takes the keys of that one. Your vault is not touched: the drill does not know where it is.</source>
        <translation>El simulacro crea una caja fuerte inventada en una carpeta propia y elimina las claves de esa. Su caja fuerte no se toca: el simulacro no sabe dónde está.</translation>
    </message>
    <message>
        <source>In earnest</source>
        <translation>De verdad</translation>
    </message>
    <message>
        <source>Hold the keys for five seconds, on any screen and before unlocking. No passphrase is asked.</source>
        <translation>Mantenga las teclas durante cinco segundos, en cualquier pantalla y también antes de abrir. No se pide ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>Release them, press any other key or click: nothing has happened.</source>
        <translation>Suéltelas, pulse otra tecla o haga clic: no ha pasado nada.</translation>
    </message>
    <message>
        <source>Then no passphrase and no recovery code opens this vault here. A copy elsewhere still opens.</source>
        <translation>Después, ninguna frase de contraseña y ningún código de recuperación abre esta caja fuerte aquí. Una copia en otro lugar sí se abre.</translation>
    </message>
    <message>
        <source>What is not in a copy elsewhere is then out of reach for you too. Look at its age under Leaving.</source>
        <translation>Lo que no esté en una copia en otro lugar queda entonces también fuera de su alcance. Mire su antigüedad en Salida.</translation>
    </message>
    <message>
        <source>Flash memory may keep old blocks of the key file that no program reaches.</source>
        <translation>La memoria flash puede conservar bloques antiguos del archivo de claves que ningún programa alcanza.</translation>
    </message>
    <message>
        <source>Doing this in front of an officer can be taken as destroying evidence and can make things worse. Whether to do it is a decision to take with your security adviser, before the journey.</source>
        <translation>Hacer esto delante de un agente puede entenderse como destrucción de pruebas y empeorar la situación. Si se hace o no se decide con su asesor o asesora de seguridad, antes del viaje.</translation>
    </message>
    <message>
        <source>Making an invented vault</source>
        <translation>Creando una caja fuerte inventada</translation>
    </message>
    <message>
        <source>The drill is on</source>
        <translation>El simulacro está activo</translation>
    </message>
    <message>
        <source>Hold {keys} for {seconds} seconds now. The stopwatch runs.</source>
        <translation>Mantenga ahora {keys} durante {seconds} segundos. El cronómetro corre.</translation>
    </message>
    <message>
        <source>{seconds} s from the start to the end, {keys} ms of them for the keys themselves. {ways} ways in were taken; the invented vault does not open any more.</source>
        <translation>{seconds} s de principio a fin, de ellos {keys} ms para las claves mismas. Vías de acceso eliminadas: {ways}; la caja fuerte inventada ya no se abre.</translation>
    </message>
    <message>
        <source>The invented vault still opens. Tell whoever looks after this laptop.</source>
        <translation>La caja fuerte inventada aún se abre. Avise a quien se ocupe de este portátil.</translation>
    </message>
    <message>
        <source>The drill is off: the keys are in earnest.</source>
        <translation>El simulacro está inactivo: las teclas actúan de verdad.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Past its day</source>
        <translation>Plazo pasado</translation>
    </message>
    <message>
        <source>To be destroyed by {day}.</source>
        <translation>Se ha de destruir a más tardar el {day}.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>Extend once</source>
        <translation>Prorrogar una vez</translation>
    </message>
    <message>
        <source>It was extended once already.</source>
        <translation>Ya se prorrogó una vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prorrogar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>%n record(s) are past their day. Nothing is exported until each is settled.</source>
        <translation>
            <numerusform>%n registro ha pasado su plazo. No se exporta nada hasta resolverlo.</numerusform>
            <numerusform>%n registros han pasado su plazo. No se exporta nada hasta resolver cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is past its day</source>
        <translation>Nada ha pasado su plazo</translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>%n más adelante</numerusform>
            <numerusform>%n más adelante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for what their period is counted from.</source>
        <translation>
            <numerusform>%n registro espera aquello desde lo que se cuenta su plazo.</numerusform>
            <numerusform>%n registros esperan aquello desde lo que se cuenta su plazo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingCard</name>
    <message>
        <source>To go on, type the word ERASE</source>
        <translation>Para seguir, escriba la palabra ERASE</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This cannot be undone, not by this program and not by anybody.</source>
        <translation>Esto no se puede deshacer, ni con este programa ni por nadie.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Borrar a esta persona</translation>
    </message>
    <message>
        <source>Erase this passage</source>
        <translation>Borrar este pasaje</translation>
    </message>
    <message>
        <source>Erase this note</source>
        <translation>Borrar esta nota</translation>
    </message>
    <message>
        <source>Erase this whole visit</source>
        <translation>Borrar toda esta visita</translation>
    </message>
    <message>
        <source>Erase this record</source>
        <translation>Borrar este registro</translation>
    </message>
    <message>
        <source>Goes entirely: {records}.</source>
        <translation>Desaparece por completo: {records}.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of other notes go.</source>
        <translation>
            <numerusform>Se borra %n fragmento de otras notas.</numerusform>
            <numerusform>Se borran %n fragmentos de otras notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) lose their earlier versions.</source>
        <translation>
            <numerusform>%n registro pierde sus versiones anteriores.</numerusform>
            <numerusform>%n registros pierden sus versiones anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of {day} {time} may hold it: bring it here and copy anew, or destroy it.</source>
        <translation>Una copia ({day} {time}) puede contenerlo: tráigala aquí y copie de nuevo, o destrúyala.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic copy(ies) beside the vault hold it; they are made anew.</source>
        <translation>
            <numerusform>%n copia automática junto a la caja fuerte lo contiene; se hace de nuevo.</numerusform>
            <numerusform>%n copias automáticas junto a la caja fuerte lo contienen; se hacen de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic copies in {folder} hold it too, and it is not plugged in.</source>
        <translation>También lo contienen copias automáticas en {folder}, que no está conectada.</translation>
    </message>
    <message>
        <source>A file written {day} rests on it (SHA-256 {hash}). It cannot be called back.</source>
        <translation>Un archivo escrito ({day}) se basa en ello (SHA-256 {hash}). No se puede recuperar.</translation>
    </message>
    <message>
        <source>A clear file: {name}. It is removed if it is unchanged since it was imported.</source>
        <translation>Un archivo sin cifrar: {name}. Se elimina si no ha cambiado desde que se importó.</translation>
    </message>
    <message numerus="yes">
        <source>%n more clear file(s).</source>
        <translation>
            <numerusform>%n archivo sin cifrar más.</numerusform>
            <numerusform>%n archivos sin cifrar más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of it stand in other records. What is ticked is taken out:</source>
        <translation>Sus palabras están en otros registros. Lo marcado se quita:</translation>
    </message>
</context>
<context>
    <name>EvidenceCards</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>can be cited</source>
        <translation>se puede citar</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>no público</translation>
    </message>
    <message>
        <source>shared source</source>
        <translation>fuente compartida</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>independiente</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>No público</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Atribuible</translation>
    </message>
    <message>
        <source>Quotation: yes</source>
        <translation>Cita: sí</translation>
    </message>
    <message>
        <source>Summary: yes</source>
        <translation>Resumen: sí</translation>
    </message>
    <message>
        <source>Summary: not yet</source>
        <translation>Resumen: todavía no</translation>
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
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>At least twelve characters</source>
        <translation>Al menos doce caracteres</translation>
    </message>
    <message>
        <source>A passphrase of its own</source>
        <translation>Una frase de contraseña propia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>How far the file is</source>
        <translation>Avance del archivo</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>Escribir el PDF</translation>
    </message>
    <message>
        <source>Write the Word file</source>
        <translation>Escribir el archivo Word</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Escribir la tabla</translation>
    </message>
    <message>
        <source>It is written encrypted: give it a passphrase of its own.</source>
        <translation>Se escribe cifrado: dele una frase de contraseña propia.</translation>
    </message>
    <message>
        <source>{name} is written: {words} words, checked word for word.</source>
        <translation>{name} está escrito: {words} palabras, comprobado palabra por palabra.</translation>
    </message>
</context>
<context>
    <name>ExportsHeld</name>
    <message>
        <source>{use} is withdrawn. No earlier export rested on it.</source>
        <translation>Se ha retirado: {use}. Ninguna exportación anterior se basaba en ello.</translation>
    </message>
    <message>
        <source>{use} is withdrawn. These earlier files rested on it and may be in other hands:</source>
        <translation>Se ha retirado: {use}. Estos archivos anteriores se basaban en ello y pueden estar en otras manos:</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Words of the finding</source>
        <translation>Texto de la constatación</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Recommendations from it</source>
        <translation>Recomendaciones que derivan de ella</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Nothing is recommended from it yet.</source>
        <translation>Aún no se recomienda nada a partir de ella.</translation>
    </message>
    <message>
        <source>Cleared for the report</source>
        <translation>Autorizada para el informe</translation>
    </message>
    <message>
        <source>Not yet fit to print</source>
        <translation>Aún no apta para imprimir</translation>
    </message>
    <message>
        <source>It rests on no statement and no document yet.</source>
        <translation>Aún no se basa en ningún testimonio ni documento.</translation>
    </message>
    <message>
        <source>Held until somebody confirms</source>
        <translation>Reservada hasta que alguien la confirme</translation>
    </message>
    <message>
        <source>Somebody confirmed it</source>
        <translation>Alguien la confirmó</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Aún sin título</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Autorizar</translation>
    </message>
</context>
<context>
    <name>FindingDeeds</name>
    <message>
        <source>The fields are kept</source>
        <translation>Los campos están guardados</translation>
    </message>
    <message>
        <source>A new finding</source>
        <translation>Nueva constatación</translation>
    </message>
    <message>
        <source>A new good practice</source>
        <translation>Nueva buena práctica</translation>
    </message>
    <message>
        <source>What {code} rests on</source>
        <translation>En qué se basa {code}</translation>
    </message>
    <message>
        <source>What it rests on is kept</source>
        <translation>La base está guardada</translation>
    </message>
    <message>
        <source>{code} is begun</source>
        <translation>{code} está comenzada</translation>
    </message>
    <message>
        <source>{code} is cleared</source>
        <translation>{code} está autorizada</translation>
    </message>
    <message>
        <source>{code} is a draft again</source>
        <translation>{code} vuelve a ser borrador</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>The recommendation is kept</source>
        <translation>La recomendación está guardada</translation>
    </message>
    <message>
        <source>{code} is kept</source>
        <translation>{code}: guardado</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Standards breached</source>
        <translation>Normas vulneradas</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>Causas profundas</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation>Grupos afectados</translation>
    </message>
    <message>
        <source>Intersecting factors</source>
        <translation>Factores que se entrecruzan</translation>
    </message>
    <message>
        <source>The State acknowledges it</source>
        <translation>El Estado lo reconoce</translation>
    </message>
    <message>
        <source>Told as a sum only</source>
        <translation>Se cuenta solo como suma</translation>
    </message>
    <message>
        <source>In the statement of the last day</source>
        <translation>En la declaración del último día</translation>
    </message>
    <message>
        <source>Fields of the finding</source>
        <translation>Campos de la constatación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Orientation, identity</source>
        <translation>Orientación, identidad</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>The State’s view</source>
        <translation>La posición del Estado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the fields</source>
        <translation>Guardar los campos</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>cleared</source>
        <translation>autorizada</translation>
    </message>
    <message>
        <source>not yet fit to print</source>
        <translation>aún no apta para imprimir</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Aún sin título</translation>
    </message>
    <message>
        <source>fragile: not told yet</source>
        <translation>frágil: aún no se cuenta</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings and recommendations</source>
        <translation>Constataciones y recomendaciones</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nueva constatación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constataciones</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>No finding is written yet.</source>
        <translation>Aún no hay ninguna constatación escrita.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatación</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recomendar</translation>
    </message>
    <message>
        <source>Edit a recommendation</source>
        <translation>Modificar una recomendación</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constatación</numerusform>
            <numerusform>%n constataciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a light out</source>
        <translation>
            <numerusform>%n con una luz apagada</numerusform>
            <numerusform>%n con una luz apagada</numerusform>
        </translation>
    </message>
    <message>
        <source>New good practice</source>
        <translation>Nueva buena práctica</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>An offline desk for country visits. It has no network.</source>
        <translation>Un escritorio sin conexión para visitas a los países. No usa la red.</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Una caja fuerte nueva</translation>
    </message>
    <message>
        <source>two passphrases, a paper to keep, the first visit</source>
        <translation>dos frases de contraseña, un papel que guardar, la primera visita</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>an invented visit, to look around and try things</source>
        <translation>una visita inventada, para mirar y probar</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Abrir una caja fuerte</translation>
    </message>
    <message>
        <source>one that is already on this machine or a stick</source>
        <translation>una que ya está en este equipo o en una memoria USB</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Paso {number} de 3</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet, or an empty one.</source>
        <translation>Elija una carpeta que aún no exista, o una vacía.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Creando la caja fuerte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Beginning the visit</source>
        <translation>Comenzando la visita</translation>
    </message>
    <message>
        <source>Building the demo visit. This takes a moment, once.</source>
        <translation>Preparando la visita de demostración. Tarda un momento, solo una vez.</translation>
    </message>
    <message>
        <source>Building the demo visit</source>
        <translation>Preparando la visita de demostración</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed note(s)</source>
        <translation>
            <numerusform>%n nota revisada</numerusform>
            <numerusform>%n notas revisadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n franja</numerusform>
            <numerusform>%n franjas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constatación</numerusform>
            <numerusform>%n constataciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Which lock</source>
        <translation>Qué cerradura</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>Proponer palabras</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>No es igual que la de arriba.</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>Passphrases</source>
        <translation>Frases de contraseña</translation>
    </message>
    <message>
        <source>A changed passphrase is the only one at once: the file is written anew under another key. Copies made before keep the old one.</source>
        <translation>Una frase de contraseña cambiada pasa a ser la única al instante: el archivo se escribe de nuevo con otra clave. Las copias hechas antes conservan la antigua.</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Cambiar una frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>A new code on paper makes the old paper worthless.</source>
        <translation>Un código nuevo en papel deja sin valor el papel antiguo.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partes de la clave</translation>
    </message>
    <message>
        <source>Make shares</source>
        <translation>Crear las partes</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Alto riesgo</translation>
    </message>
    <message>
        <source>Six words or more, opened on this computer alone, and no code on paper: three people keep a share each, any two together can open the vault.</source>
        <translation>Seis palabras o más, que solo abren en este equipo, y ningún código en papel: tres personas guardan una parte cada una, y dos cualesquiera juntas pueden abrir la caja fuerte.</translation>
    </message>
    <message>
        <source>Mark as high risk</source>
        <translation>Marcar como de alto riesgo</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Llavero de este equipo</translation>
    </message>
    <message>
        <source>Without it the passphrases open on any machine, and a stolen disk is protected by their length alone.</source>
        <translation>Sin él, las frases de contraseña abren en cualquier equipo, y a un disco robado solo lo protege su longitud.</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Prescindir de él</translation>
    </message>
    <message>
        <source>With it a stolen disk alone is of no use, even if a passphrase is guessed. On another machine the recovery code or shares open the vault.</source>
        <translation>Con él, un disco robado por sí solo no sirve de nada, aunque se adivine una frase de contraseña. En otro equipo, el código de recuperación o las partes abren la caja fuerte.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Change a passphrase</source>
        <translation>Cambiar una frase de contraseña</translation>
    </message>
    <message>
        <source>The new one opens its lock from now on; the old one opens nothing here any more.</source>
        <translation>La nueva abre su cerradura desde ahora; la antigua ya no abre nada aquí.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Type the present passphrase of the lock. The old code opens nothing any more.</source>
        <translation>Escriba la frase de contraseña actual de la cerradura. El código antiguo ya no abre nada.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Crear el código</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New shares</source>
        <translation>Nuevas partes</translation>
    </message>
    <message>
        <source>Three people get a sheet each; any two together can open the lock. Old shares open nothing any more. Type the present passphrase of the lock.</source>
        <translation>Tres personas reciben una hoja cada una; dos cualesquiera juntas pueden abrir la cerradura. Las partes antiguas ya no abren nada. Escriba la frase de contraseña actual de la cerradura.</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Crear las partes</translation>
    </message>
    <message>
        <source>Drill: do the shares still open it?</source>
        <translation>Simulacro: ¿las partes aún la abren?</translation>
    </message>
    <message>
        <source>Type the words of enough shares, one after another; the first four letters of each are enough. Nothing is changed.</source>
        <translation>Escriba las palabras de suficientes partes, una tras otra; bastan las cuatro primeras letras de cada palabra. No se cambia nada.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Probarlas</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partes de la clave</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Alto riesgo</translation>
    </message>
    <message>
        <source>Choose two new passphrases of six words or more. The codes on paper open nothing any more: three people get shares instead.</source>
        <translation>Elija dos frases de contraseña nuevas de seis palabras o más. Los códigos en papel ya no abren nada: en su lugar, tres personas reciben partes.</translation>
    </message>
    <message>
        <source>Mark as high risk</source>
        <translation>Marcar como de alto riesgo</translation>
    </message>
    <message>
        <source>New notes passphrase</source>
        <translation>Nueva frase de contraseña de las notas</translation>
    </message>
    <message>
        <source>New sources passphrase</source>
        <translation>Nueva frase de contraseña de las fuentes</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Do without the keychain</source>
        <translation>Prescindir del llavero</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Prescindir de él</translation>
    </message>
    <message>
        <source>Type both present passphrases; they stay as they are.</source>
        <translation>Escriba las dos frases de contraseña actuales; no cambian.</translation>
    </message>
    <message>
        <source>Present notes passphrase</source>
        <translation>Frase de contraseña actual de las notas</translation>
    </message>
    <message>
        <source>Present sources passphrase</source>
        <translation>Frase de contraseña actual de las fuentes</translation>
    </message>
    <message>
        <source>Working on the keys</source>
        <translation>Trabajando en las claves</translation>
    </message>
    <message>
        <source>{lock}: the passphrase was changed. Copies made before keep the old one.</source>
        <translation>{lock}: la frase de contraseña se cambió. Las copias hechas antes conservan la antigua.</translation>
    </message>
    <message>
        <source>{lock}: these shares open it.</source>
        <translation>{lock}: estas partes la abren.</translation>
    </message>
    <message>
        <source>{lock}: these do not open it. Try others.</source>
        <translation>{lock}: estas no la abren. Pruebe otras.</translation>
    </message>
    <message>
        <source>The keys were changed.</source>
        <translation>Las claves se cambiaron.</translation>
    </message>
    <message>
        <source>It is on paper and was read back.</source>
        <translation>Está en papel y se comprobó al leerlo de nuevo.</translation>
    </message>
    <message>
        <source>High risk: this computer and a passphrase, or the shares</source>
        <translation>Alto riesgo: este equipo y una frase de contraseña, o las partes</translation>
    </message>
    <message>
        <source>Each passphrase needs the keychain of this computer</source>
        <translation>Cada frase de contraseña necesita el llavero de este equipo</translation>
    </message>
    <message>
        <source>Each passphrase opens alone: its length is the lock</source>
        <translation>Cada frase de contraseña abre por sí sola: su longitud es la cerradura</translation>
    </message>
    <message>
        <source>Notes: {ways}.</source>
        <translation>Notas: {ways}.</translation>
    </message>
    <message>
        <source>Sources: {ways}.</source>
        <translation>Fuentes: {ways}.</translation>
    </message>
    <message>
        <source>the passphrase together with the keychain</source>
        <translation>la frase de contraseña junto con el llavero</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>la frase de contraseña</translation>
    </message>
    <message>
        <source>the recovery code on paper</source>
        <translation>el código de recuperación en papel</translation>
    </message>
    <message>
        <source>any {need} of {of} shares</source>
        <translation>{need} cualesquiera de {of} partes</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>Three months have passed: ask for enough shares and try whether they still open the vault.</source>
        <translation>Han pasado tres meses: pida suficientes partes y pruebe si aún abren la caja fuerte.</translation>
    </message>
    <message>
        <source>Every three months a reminder asks you to try them. New shares make the old ones worthless.</source>
        <translation>Cada tres meses un aviso le pide probarlas. Unas partes nuevas dejan sin valor las antiguas.</translation>
    </message>
    <message>
        <source>Three people keep a sheet each; any two together can open a lock if everything else is lost.</source>
        <translation>Tres personas guardan una hoja cada una; dos cualesquiera juntas pueden abrir una cerradura si se pierde todo lo demás.</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Leaving</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Show and remove</source>
        <translation>Ver y eliminar</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>What can still be opened here</source>
        <translation>Lo que aún se puede abrir aquí</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>Lo que esto no puede hacer</translation>
    </message>
    <message>
        <source>It cannot hide that the program is installed. It cannot call back copies made by others, or what someone saw on the screen. Old traces on the disk are covered only by the disk’s own encryption.</source>
        <translation>No puede ocultar que el programa está instalado. No puede recuperar copias hechas por otras personas, ni lo que alguien vio en la pantalla. Los rastros antiguos del disco solo los protege el cifrado del propio disco.</translation>
    </message>
    <message>
        <source>Sealing this vault for the border is not in the program yet. Locking does not replace it.</source>
        <translation>Sellar esta caja fuerte para la frontera aún no está en el programa. Bloquear no lo sustituye.</translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation>Bloquear al instante</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Everything is saved and the program that read it ends. Only a passphrase opens it again.</source>
        <translation>Todo queda guardado y el programa que lo leía termina. Solo una frase de contraseña lo vuelve a abrir.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Once locked</source>
        <translation>Una vez bloqueado</translation>
    </message>
    <message>
        <source>before the border, one look and one key</source>
        <translation>antes de la frontera, una mirada y una tecla</translation>
    </message>
    <message>
        <source>The system says so; the program cannot test it.</source>
        <translation>Lo dice el sistema; el programa no puede comprobarlo.</translation>
    </message>
    <message>
        <source>This disk is encrypted</source>
        <translation>Este disco está cifrado</translation>
    </message>
    <message>
        <source>The system did not answer. Look in its settings before you cross a border.</source>
        <translation>El sistema no respondió. Mire en su configuración antes de cruzar una frontera.</translation>
    </message>
    <message>
        <source>Disk encryption could not be found out</source>
        <translation>No se pudo saber si el disco está cifrado</translation>
    </message>
    <message>
        <source>The vault itself is encrypted; traces of other programs are not.</source>
        <translation>La caja fuerte está cifrada; los rastros de otros programas no.</translation>
    </message>
    <message>
        <source>This disk is not encrypted</source>
        <translation>Este disco no está cifrado</translation>
    </message>
    <message>
        <source>Notes and sources stand open in this window.</source>
        <translation>Notas y fuentes están abiertas en esta ventana.</translation>
    </message>
    <message>
        <source>The notes stand open in this window; the sources are closed.</source>
        <translation>Las notas están abiertas en esta ventana; las fuentes están cerradas.</translation>
    </message>
    <message>
        <source>Nothing else does.</source>
        <translation>Nada más las abre.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait in the inbox for the sources.</source>
        <translation>
            <numerusform>%n asunto espera a las fuentes en la bandeja de entrada.</numerusform>
            <numerusform>%n asuntos esperan a las fuentes en la bandeja de entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this machine is lost, everything is. Choose a folder on another disk.</source>
        <translation>Si se pierde este equipo, se pierde todo. Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>No copy is elsewhere</source>
        <translation>No hay copia en otro lugar</translation>
    </message>
    <message>
        <source>In a folder called {name}.</source>
        <translation>En una carpeta llamada {name}.</translation>
    </message>
    <message>
        <source>Checked {day} {time}.</source>
        <translation>Comprobada: {day}, {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then.</source>
        <translation>
            <numerusform>%n cambio desde entonces.</numerusform>
            <numerusform>%n cambios desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>A copy is elsewhere</source>
        <translation>Hay una copia en otro lugar</translation>
    </message>
    <message>
        <source>The copy elsewhere is old</source>
        <translation>La copia en otro lugar es antigua</translation>
    </message>
    <message>
        <source>Which clear files were imported is known when the sources open.</source>
        <translation>Qué archivos sin cifrar se importaron se sabe al abrir las fuentes.</translation>
    </message>
    <message>
        <source>Clear files: not known while the sources are closed</source>
        <translation>Archivos sin cifrar: no se sabe con las fuentes cerradas</translation>
    </message>
    <message>
        <source>{names}. They were imported and never removed.</source>
        <translation>{names}. Se importaron y nunca se eliminaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n clear file(s) lie on this machine</source>
        <translation>
            <numerusform>Hay %n archivo sin cifrar en este equipo</numerusform>
            <numerusform>Hay %n archivos sin cifrar en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as the program knows: it remembers what was imported into it.</source>
        <translation>Hasta donde sabe el programa: recuerda lo que se importó en él.</translation>
    </message>
    <message>
        <source>No clear file lies on this machine</source>
        <translation>No hay archivos sin cifrar en este equipo</translation>
    </message>
    <message>
        <source>It asks lsblk on Linux, fdesetup on macOS, BitLocker on Windows, and for no rights.</source>
        <translation>Pregunta a lsblk en Linux, a fdesetup en macOS y a BitLocker en Windows, y no pide ningún permiso.</translation>
    </message>
    <message>
        <source>The copy was made, opened and compared: {name}</source>
        <translation>La copia se hizo, se abrió y se comparó: {name}</translation>
    </message>
    <message>
        <source>Copying, opening the copy, comparing</source>
        <translation>Copiando, abriendo la copia, comparando</translation>
    </message>
    <message>
        <source>The file is gone from this folder. What a disk may keep of it is beyond us.</source>
        <translation>El archivo ya no está en esta carpeta. Lo que un disco pueda conservar de él queda fuera de nuestro alcance.</translation>
    </message>
</context>
<context>
    <name>LogPart</name>
    <message>
        <source>Which deeds</source>
        <translation>Qué acciones</translation>
    </message>
    <message>
        <source>Write it out</source>
        <translation>Escribir en un archivo</translation>
    </message>
    <message>
        <source>Deeds, the newest first</source>
        <translation>Acciones, primero las más recientes</translation>
    </message>
    <message>
        <source>What was done with the sources is not shown.</source>
        <translation>Lo que se hizo con las fuentes no se muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>no hour</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>{deed}: {kind}</source>
        <translation>{deed}: {kind}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>This log is not as the program wrote it: entries were changed, removed or added.</source>
        <translation>Esta bitácora no está como la escribió el programa: se cambiaron, quitaron o añadieron entradas.</translation>
    </message>
    <message>
        <source>This entry is about no single record, or about one that was erased.</source>
        <translation>Esta entrada no se refiere a un registro concreto, o se refiere a uno que se borró.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to the chosen folder.</source>
        <translation>
            <numerusform>%n entrada escrita en la carpeta elegida.</numerusform>
            <numerusform>%n entradas escritas en la carpeta elegida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingKey</name>
    <message numerus="yes">
        <source>Meeting: %n min</source>
        <translation>
            <numerusform>Reunión: %n min</numerusform>
            <numerusform>Reunión: %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Modo reunión</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without a touch</source>
        <translation>
            <numerusform>Se bloquea tras %n minuto sin uso</numerusform>
            <numerusform>Se bloquea tras %n minutos sin uso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Use this wording</source>
        <translation>Usar esta redacción</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Write my own</source>
        <translation>Escribir la mía</translation>
    </message>
    <message>
        <source>A wording that mends it</source>
        <translation>Una redacción que lo corrige</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Este párrafo</translation>
    </message>
    <message>
        <source>Not yet fit to leave</source>
        <translation>Aún no apto para salir</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>Nada se opone</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Their forms are joined; notes, meetings, statements and check-ins follow. Of two consents on one use the stricter one stays.</source>
        <translation>Sus formas se unen; las notas, reuniones, testimonios y contactos de control las siguen. De dos consentimientos para un mismo uso queda el más estricto.</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>La otra ficha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>Son la misma persona</translation>
    </message>
    <message>
        <source>{code} is the same person as another entry</source>
        <translation>{code} es la misma persona que otra ficha</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Remembered as a commitment</source>
        <translation>Recordado como compromiso</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Original kept beside it</source>
        <translation>El original se conserva al lado</translation>
    </message>
    <message>
        <source>The original words are not there yet</source>
        <translation>Aún faltan las palabras originales</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Asked for internal use only</source>
        <translation>Pedido solo para uso interno</translation>
    </message>
    <message>
        <source>Consent not asked</source>
        <translation>Consentimiento no solicitado</translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back as it was</source>
        <translation>Restablecido como estaba</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Hide word</source>
        <translation>Ocultar palabra</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Aparte</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Reveal (hold)</source>
        <translation>Revelar (mantener)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Testimonio</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>A note in no slot</source>
        <translation>Una nota sin franja</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>Earlier states of this note</source>
        <translation>Estados anteriores de esta nota</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Restablecer este</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing earlier can be told.</source>
        <translation>No se puede mostrar nada anterior.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>, the present one</source>
        <translation>, el actual</translation>
    </message>
</context>
<context>
    <name>NoteMargin</name>
    <message>
        <source>In the margin</source>
        <translation>Al margen</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy with glosses</source>
        <translation>Copiar con las glosas</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Erase this passage for good</source>
        <translation>Borrar definitivamente este pasaje</translation>
    </message>
    <message>
        <source>Erase this note for good</source>
        <translation>Borrar definitivamente esta nota</translation>
    </message>
    <message>
        <source>Let this word stand in clear</source>
        <translation>Dejar esta palabra a la vista</translation>
    </message>
    <message>
        <source>No aside after all</source>
        <translation>No es un aparte</translation>
    </message>
    <message>
        <source>No quotation after all</source>
        <translation>No es una cita</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>behind “{words}”</source>
        <translation>tras “{words}”</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>These words are no longer there: the note is kept, at the end of the paragraph.</source>
        <translation>Estas palabras ya no están: la nota se conserva, al final del párrafo.</translation>
    </message>
    <message>
        <source>These words stand more than once: the note is behind the first.</source>
        <translation>Estas palabras aparecen más de una vez: la nota está tras la primera.</translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>Nota al pie {number}</translation>
    </message>
    <message>
        <source>What the footnote says</source>
        <translation>Lo que dice la nota al pie</translation>
    </message>
    <message>
        <source>Put footnote {number} behind the words before the caret</source>
        <translation>Poner la nota al pie {number} tras las palabras que preceden al cursor</translation>
    </message>
    <message>
        <source>Take footnote {number} out</source>
        <translation>Quitar la nota al pie {number}</translation>
    </message>
</context>
<context>
    <name>NoteStatements</name>
    <message>
        <source>Statement {code}</source>
        <translation>Testimonio {code}</translation>
    </message>
    <message>
        <source>Open the sources first: a statement carries its speaker.</source>
        <translation>Abra primero las fuentes: un testimonio lleva a quien habló.</translation>
    </message>
    <message>
        <source>There are no words here to take.</source>
        <translation>Aquí no hay palabras que tomar.</translation>
    </message>
    <message>
        <source>Statement {code} is kept</source>
        <translation>El testimonio {code} está guardado</translation>
    </message>
    <message>
        <source>Statement {code} is put aside</source>
        <translation>El testimonio {code} está apartado</translation>
    </message>
</context>
<context>
    <name>NoteStatus</name>
    <message>
        <source>Undo the seal</source>
        <translation>Deshacer el sello</translation>
    </message>
    <message>
        <source>Write on in a new note</source>
        <translation>Seguir en una nota nueva</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellada</translation>
    </message>
    <message>
        <source>That note lies in the sources, which are closed. Go on writing here.</source>
        <translation>Esa nota está en las fuentes, que están cerradas. Siga escribiendo aquí.</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Speaking</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>Posibles datos a la vista</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Nadie nombrado aún</translation>
    </message>
    <message>
        <source>Not known while closed</source>
        <translation>No se sabe con las fuentes cerradas</translation>
    </message>
    <message>
        <source>Say first who is speaking.</source>
        <translation>Diga primero quién habla.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n oculta</numerusform>
            <numerusform>%n ocultas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Notes from .txt and .md files</source>
        <translation>Notas de archivos .txt y .md</translation>
    </message>
    <message>
        <source>Note now</source>
        <translation>Nota ahora</translation>
    </message>
    <message>
        <source>Go to them</source>
        <translation>Ir a ellas</translation>
    </message>
    <message>
        <source>Notes, newest first</source>
        <translation>Notas, la más reciente primero</translation>
    </message>
    <message>
        <source>No note yet. One key begins one, wherever you are.</source>
        <translation>Aún no hay notas. Una tecla comienza una, esté donde esté.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Note in no slot</source>
        <translation>Nota sin franja</translation>
    </message>
    <message numerus="yes">
        <source>%n in the inbox</source>
        <translation>
            <numerusform>%n en la bandeja de entrada</numerusform>
            <numerusform>%n en la bandeja de entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), newest first</source>
        <translation>
            <numerusform>%n nota, la más reciente primero</numerusform>
            <numerusform>%n notas, la más reciente primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing found in what the notes file may know. More may appear when the sources open.</source>
        <translation>No se encontró nada en lo que el archivo de notas puede saber. Al abrir las fuentes puede aparecer más.</translation>
    </message>
    <message>
        <source>No note is shown while the sources are closed. What you write now waits in the inbox.</source>
        <translation>Mientras las fuentes están cerradas no se muestra ninguna nota. Lo que escriba ahora espera en la bandeja de entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n oculta</numerusform>
            <numerusform>%n ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>Una nota sin franja</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellada</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n sin decidir</numerusform>
            <numerusform>%n sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>Traer notas</translation>
    </message>
    <message>
        <source>Text (*.txt *.md)</source>
        <translation>Texto (*.txt *.md)</translation>
    </message>
    <message>
        <source>Bringing in notes</source>
        <translation>Trayendo las notas</translation>
    </message>
    <message numerus="yes">
        <source>%n clear original(s) still lie in {folder}. Anyone with this machine can read them.</source>
        <translation>
            <numerusform>%n original sin cifrar sigue en {folder}. Quien tenga este equipo puede leerlo.</numerusform>
            <numerusform>%n originales sin cifrar siguen en {folder}. Quien tenga este equipo puede leerlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) brought in</source>
        <translation>
            <numerusform>%n nota traída</numerusform>
            <numerusform>%n notas traídas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginalField</name>
    <message>
        <source>Original words of the quotation</source>
        <translation>Palabras originales de la cita</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Palabras originales</translation>
    </message>
</context>
<context>
    <name>ParagraphEditor</name>
    <message>
        <source>Words of the paragraph</source>
        <translation>Texto del párrafo</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Heading above it</source>
        <translation>Título que lo precede</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Put the caret behind the words that the footnote belongs to; they must stand there once.</source>
        <translation>Ponga el cursor tras las palabras a las que corresponde la nota al pie; deben aparecer una sola vez.</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Este párrafo</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Conceal the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People and consent</source>
        <translation>Personas y consentimiento</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Debts first</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Por código</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation>Interlocutores</translation>
    </message>
    <message>
        <source>Nobody is shown while the sources are closed.</source>
        <translation>No se muestra a nadie con las fuentes cerradas.</translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation>Abrir las fuentes</translation>
    </message>
    <message>
        <source>Nobody is recorded yet.</source>
        <translation>Aún no hay nadie registrado.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Consent by preset</source>
        <translation>Consentimiento por modelo</translation>
    </message>
    <message>
        <source>One use</source>
        <translation>Un uso</translation>
    </message>
    <message>
        <source>Yes, no, later, withdrawn</source>
        <translation>Sí, no, más tarde, retirado</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Reveal (hold)</source>
        <translation>Revelar (mantener)</translation>
    </message>
    <message numerus="yes">
        <source>%n interlocutor(s)</source>
        <translation>
            <numerusform>%n interlocutor</numerusform>
            <numerusform>%n interlocutores</numerusform>
        </translation>
    </message>
    <message>
        <source>names stay hidden until you hold Reveal</source>
        <translation>los nombres siguen ocultos hasta que mantenga Revelar</translation>
    </message>
    <message>
        <source>{code} is kept</source>
        <translation>{code}: guardado</translation>
    </message>
    <message>
        <source>Two entries are one now: {code}</source>
        <translation>Dos fichas son ahora una: {code}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hold to reveal</source>
        <translation>Mantener para revelar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Es la misma que otra</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>habla {language}</translation>
    </message>
    <message numerus="yes">
        <source>in %n earlier export(s)</source>
        <translation>
            <numerusform>en %n exportación anterior</numerusform>
            <numerusform>en %n exportaciones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}</source>
        <translation>{told}</translation>
    </message>
    <message>
        <source>refined use by use</source>
        <translation>precisado uso por uso</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Aquí no falta nada</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Evaluar el riesgo</translation>
    </message>
    <message>
        <source>Promised to this person</source>
        <translation>Prometido a esta persona</translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <translation>{promise}, para el {day}</translation>
    </message>
    <message>
        <source>Ask again about consent: {day}</source>
        <translation>Volver a preguntar por el consentimiento: {day}</translation>
    </message>
    <message>
        <source>Promise a check-in</source>
        <translation>Prometer un contacto de control</translation>
    </message>
    <message>
        <source>Check-in, {channel}</source>
        <translation>Contacto de control, {channel}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Contacto de control</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>estaba previsto para el {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation>Contacto de control: {result}</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>{code}: {preset}</source>
        <translation>{code}: {preset}</translation>
    </message>
    <message>
        <source>{use}: {state}</source>
        <translation>{use}: {state}</translation>
    </message>
    <message>
        <source>{use}: withdrawn</source>
        <translation>{use}: retirado</translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation>Contacto de control: {result}</translation>
    </message>
    <message>
        <source>The risk assessment is kept</source>
        <translation>La evaluación de riesgos está guardada</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Spoke with the mandate</source>
        <translation>Habló con el mandato</translation>
    </message>
    <message>
        <source>Heads an institution</source>
        <translation>Dirige una institución</translation>
    </message>
    <message>
        <source>Works for the State</source>
        <translation>Trabaja para el Estado</translation>
    </message>
    <message>
        <source>Deprived of liberty</source>
        <translation>Persona privada de libertad</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Persona menor de edad</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>Presunto autor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>One form a line. They are hidden wherever they are written, in every note and draft.</source>
        <translation>Una forma por línea. Se ocultan dondequiera que se escriban, en cada nota y borrador.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>Apodos</translation>
    </message>
    <message>
        <source>In other scripts</source>
        <translation>En otras escrituras</translation>
    </message>
    <message>
        <source>Telephones, addresses, accounts</source>
        <translation>Teléfonos, direcciones, cuentas</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Números de expediente</translation>
    </message>
    <message>
        <source>Other words for what they are</source>
        <translation>Otras palabras para lo que es</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>How many others fit</source>
        <translation>Cuántas más encajan</translation>
    </message>
    <message>
        <source>Safe channel</source>
        <translation>Vía segura</translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation>Horas seguras</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>What they fear</source>
        <translation>Lo que teme</translation>
    </message>
    <message>
        <source>What was promised to them</source>
        <translation>Lo que se le prometió</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Prometido para el</translation>
    </message>
    <message>
        <source>A new person, known here as {code}</source>
        <translation>Nueva: {code}</translation>
    </message>
    <message>
        <source>Register of {code}</source>
        <translation>Ficha de {code}</translation>
    </message>
    <message>
        <source>Also written:</source>
        <translation>También se escribe:</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>No risk assessment</source>
        <translation>Sin evaluación de riesgos</translation>
    </message>
    <message>
        <source>No referral offered</source>
        <translation>Sin derivación</translation>
    </message>
    <message>
        <source>{role}, only spoken of</source>
        <translation>{role}, solo se habló de esta persona</translation>
    </message>
    <message>
        <source>Check-in overdue</source>
        <translation>Control vencido</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Fragile: telling of it could harm those who do it</source>
        <translation>Frágil: contarla podría dañar a quienes la aplican</translation>
    </message>
    <message>
        <source>Cleared for the report</source>
        <translation>Autorizada para el informe</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién la aplica</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Documentos que la demuestran</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the fields</source>
        <translation>Guardar los campos</translation>
    </message>
    <message>
        <source>Fields of {code}</source>
        <translation>Campos de {code}</translation>
    </message>
    <message>
        <source>Those who do it have confirmed that it may be told</source>
        <translation>Quienes la aplican confirmaron que se puede contar</translation>
    </message>
    <message>
        <source>Nothing holds it back</source>
        <translation>Nada la retiene</translation>
    </message>
    <message>
        <source>Held until somebody confirms</source>
        <translation>Reservada hasta que alguien la confirme</translation>
    </message>
    <message>
        <source>A good practice needs a title; its words can follow.</source>
        <translation>Una buena práctica necesita un título; el texto puede venir después.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>kept on this machine; nothing about a visit is among them</source>
        <translation>se guardan en este equipo; nada de una visita está entre ellas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Remember the folder of the last vault</source>
        <translation>Recordar la carpeta de la última caja fuerte</translation>
    </message>
    <message>
        <source>Lock after (minutes)</source>
        <translation>Bloquear tras (minutos)</translation>
    </message>
    <message>
        <source>Lock in meeting mode after (minutes)</source>
        <translation>Bloquear en modo reunión tras (minutos)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Without a touch of this window. In meeting mode the sources close after the short time.</source>
        <translation>Sin uso de esta ventana. En modo reunión las fuentes se cierran tras el tiempo corto.</translation>
    </message>
    <message>
        <source>Other programs’ pictures of the screen leave this window out. A camera does not.</source>
        <translation>Las imágenes de la pantalla que toman otros programas no incluyen esta ventana. Una cámara sí la ve.</translation>
    </message>
    <message>
        <source>On this system no program can keep others from taking pictures of the screen.</source>
        <translation>En este sistema ningún programa puede impedir que otros tomen imágenes de la pantalla.</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The draft as it will be printed</source>
        <translation>El borrador tal como se imprimirá</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Which slots are shown</source>
        <translation>Qué franjas se muestran</translation>
    </message>
    <message>
        <source>Agenda file</source>
        <translation>Archivo de agenda</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Añadir una franja</translation>
    </message>
    <message>
        <source>No slot is in the programme yet.</source>
        <translation>Aún no hay franjas en el programa.</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Abrir la nota</translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation>Cambiar la franja</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n franja</numerusform>
            <numerusform>%n franjas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n ya pasada</numerusform>
            <numerusform>%n ya pasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{country}, {first} to {last}</source>
        <translation>{country}, {first} – {last}</translation>
    </message>
    <message>
        <source>official only while the sources are closed</source>
        <translation>solo lo oficial con las fuentes cerradas</translation>
    </message>
    <message>
        <source>Agendas (*.ics *.csv)</source>
        <translation>Agendas (*.ics *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) came with the file</source>
        <translation>
            <numerusform>Llegó %n franja con el archivo</numerusform>
            <numerusform>Llegaron %n franjas con el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is in the programme already.</source>
        <translation>Todo lo de este archivo ya está en el programa.</translation>
    </message>
    <message>
        <source>Reading the agenda file</source>
        <translation>Leyendo el archivo de agenda</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping at the next safe place</source>
        <translation>Se detiene en el próximo punto seguro</translation>
    </message>
</context>
<context>
    <name>ProtectsPart</name>
    <message>
        <source>What this protects you from, and what it cannot</source>
        <translation>De qué le protege esto, y de qué no puede</translation>
    </message>
    <message>
        <source>Each line with a tick is tested whenever the program is built. The others say where it ends.</source>
        <translation>Cada línea con una marca se prueba siempre que se construye el programa. Las otras dicen dónde termina.</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>Frente a quién</translation>
    </message>
    <message>
        <source>While you work</source>
        <translation>Mientras trabaja</translation>
    </message>
    <message>
        <source>What is kept, and what goes</source>
        <translation>Lo que se conserva y lo que desaparece</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Lo que permanece</translation>
    </message>
</context>
<context>
    <name>ReadingLegend</name>
    <message>
        <source>gives someone away</source>
        <translation>delata a alguien</translation>
    </message>
    <message>
        <source>adds to it together with the rest</source>
        <translation>contribuye junto con lo demás</translation>
    </message>
</context>
<context>
    <name>RecommendationCards</name>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
</context>
<context>
    <name>RecommendationForm</name>
    <message>
        <source>Weak on purpose: a choice, not a slip</source>
        <translation>Débil a propósito: una elección, no un descuido</translation>
    </message>
    <message>
        <source>Keep the recommendation</source>
        <translation>Guardar la recomendación</translation>
    </message>
    <message>
        <source>What is recommended</source>
        <translation>Lo que se recomienda</translation>
    </message>
    <message>
        <source>Whom it asks</source>
        <translation>A quién se dirige</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Deadline in words</source>
        <translation>Plazo en palabras</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Within months</source>
        <translation>En meses</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Situación inicial</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Recommendations</name>
    <message>
        <source>No words yet</source>
        <translation>Aún sin texto</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Reprisal</source>
        <translation>Represalia</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reply overdue since {day}</source>
        <translation>Respuesta vencida desde el {day}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Category (resolution 12/2)</source>
        <translation>Categoría (resolución 12/2)</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Tras la reunión</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicada el</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Víctimas</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Relatado por</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Plazo de respuesta</translation>
    </message>
    <message>
        <source>Confidential until</source>
        <translation>Confidencial hasta</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circunstancias</translation>
    </message>
    <message>
        <source>Alleged perpetrators</source>
        <translation>Presuntos autores</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Junto con</translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Reprisals, letters</source>
        <translation>Represalias, cartas</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Reprisals</source>
        <translation>Represalias</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Reply overdue</source>
        <translation>Respuesta vencida</translation>
    </message>
    <message>
        <source>How far it is: {state}</source>
        <translation>Estado: {state}</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Versions of this record</source>
        <translation>Versiones de este registro</translation>
    </message>
    <message>
        <source>Put this version back</source>
        <translation>Restablecer esta versión</translation>
    </message>
    <message>
        <source>The words of this time were erased for good.</source>
        <translation>Las palabras de este momento se borraron definitivamente.</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <translation>Así está ahora.</translation>
    </message>
    <message>
        <source>This kind of record is not put back from here: undo the deed itself, or ask anew.</source>
        <translation>Este tipo de registro no se restablece desde aquí: deshaga la acción misma, o pregunte de nuevo.</translation>
    </message>
    <message>
        <source>No words that can be told changed.</source>
        <translation>No cambió ninguna palabra que se pueda mostrar.</translation>
    </message>
    <message>
        <source>The earlier version stands again; the one before is in the history.</source>
        <translation>La versión anterior vuelve a estar vigente; la que había está en el historial.</translation>
    </message>
</context>
<context>
    <name>RecoveredPage</name>
    <message>
        <source>The program ended without closing</source>
        <translation>El programa terminó sin cerrarse</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Worked on before it ended</source>
        <translation>En curso antes de que terminara</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A crash, a power cut or the system ended it after {day} {time}. What had been saved is all here, and each line below is as it was saved last. Nothing was merged or chosen for you.</source>
        <translation>Un fallo, un corte de corriente o el sistema lo terminó después de: {day} {time}. Todo lo guardado está aquí, y cada línea de abajo está como se guardó por última vez. Nada se unió ni se eligió por usted.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait in the inbox for the sources.</source>
        <translation>
            <numerusform>%n asunto espera a las fuentes en la bandeja de entrada.</numerusform>
            <numerusform>%n asuntos esperan a las fuentes en la bandeja de entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the sources hold is shown when they open.</source>
        <translation>Lo que está en las fuentes se muestra cuando se abren.</translation>
    </message>
    <message>
        <source>last saved {day} {time}</source>
        <translation>guardado por última vez: {day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>This person did not allow to be named.</source>
        <translation>Esta persona no permitió que se la nombrara.</translation>
    </message>
    <message>
        <source>Only heads on the record who allowed it may be named.</source>
        <translation>Solo se puede nombrar a responsables que hablaron de forma atribuible y lo permitieron.</translation>
    </message>
    <message>
        <source>A name that is never printed</source>
        <translation>Un nombre que nunca se imprime</translation>
    </message>
    <message>
        <source>Alleged perpetrators and the like are never named.</source>
        <translation>A los presuntos autores y similares nunca se los nombra.</translation>
    </message>
    <message>
        <source>A common word that is also a name</source>
        <translation>Una palabra común que también es un nombre</translation>
    </message>
    <message>
        <source>Say once whether it names somebody here.</source>
        <translation>Diga una vez si aquí nombra a alguien.</translation>
    </message>
    <message>
        <source>An internal code</source>
        <translation>Un código interno</translation>
    </message>
    <message>
        <source>Codes stay inside the desk.</source>
        <translation>Los códigos no salen del escritorio.</translation>
    </message>
    <message>
        <source>A way to reach somebody</source>
        <translation>Un modo de llegar a alguien</translation>
    </message>
    <message>
        <source>Telephone numbers, addresses and accounts are never printed.</source>
        <translation>Los teléfonos, direcciones y cuentas nunca se imprimen.</translation>
    </message>
    <message>
        <source>A case number</source>
        <translation>Un número de expediente</translation>
    </message>
    <message>
        <source>Whoever has the file knows whose it is.</source>
        <translation>Quien tenga el expediente sabe de quién es.</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>It leads to a door.</source>
        <translation>Conduce a una puerta.</translation>
    </message>
    <message>
        <source>An organization by name</source>
        <translation>Una organización por su nombre</translation>
    </message>
    <message>
        <source>It did not allow to be named.</source>
        <translation>No permitió que se la nombrara.</translation>
    </message>
    <message>
        <source>A number of sources</source>
        <translation>Un número de fuentes</translation>
    </message>
    <message>
        <source>How many spoke tells who did, where few could.</source>
        <translation>Cuántas personas hablaron indica quiénes, donde pocas podían hacerlo.</translation>
    </message>
    <message>
        <source>A hidden word without a wording</source>
        <translation>Una palabra oculta sin redacción</translation>
    </message>
    <message>
        <source>It needs words that can be read.</source>
        <translation>Necesita palabras que se puedan leer.</translation>
    </message>
    <message>
        <source>A detail that gives somebody away</source>
        <translation>Un detalle que delata a alguien</translation>
    </message>
    <message>
        <source>It comes from what one person told.</source>
        <translation>Procede de lo que contó una sola persona.</translation>
    </message>
    <message>
        <source>Nobody allowed this use</source>
        <translation>Nadie permitió este uso</translation>
    </message>
    <message>
        <source>A source behind this paragraph was not asked, or said no.</source>
        <translation>A una fuente de este párrafo no se le preguntó, o dijo que no.</translation>
    </message>
    <message>
        <source>A source behind it did not allow even a general figure.</source>
        <translation>Una fuente de este pasaje no permitió ni siquiera una cifra general.</translation>
    </message>
    <message>
        <source>A source behind it did not allow a summary of their words.</source>
        <translation>Una fuente de este pasaje no permitió un resumen de sus palabras.</translation>
    </message>
    <message>
        <source>Nobody allowed this quotation</source>
        <translation>Nadie permitió esta cita</translation>
    </message>
    <message>
        <source>A source behind it did not allow their words to be quoted.</source>
        <translation>Una fuente de este pasaje no permitió que se citaran sus palabras.</translation>
    </message>
    <message>
        <source>Held back until a condition is met</source>
        <translation>Reservado hasta que se cumpla una condición</translation>
    </message>
    <message>
        <source>A source behind this paragraph set a condition that is still open.</source>
        <translation>Una fuente de este párrafo puso una condición que sigue abierta.</translation>
    </message>
    <message>
        <source>No risk assessment</source>
        <translation>Sin evaluación de riesgos</translation>
    </message>
    <message>
        <source>A source at special risk needs one before anything is told.</source>
        <translation>Una fuente en riesgo especial la necesita antes de que se cuente nada.</translation>
    </message>
    <message>
        <source>Asked to leave this out</source>
        <translation>Se pidió omitir esto</translation>
    </message>
    <message>
        <source>A source allowed the rest, but not this.</source>
        <translation>Una fuente permitió el resto, pero no esto.</translation>
    </message>
    <message>
        <source>Stronger than the evidence</source>
        <translation>Más firme que las pruebas</translation>
    </message>
    <message>
        <source>“Reasonable grounds” needs two independent sources.</source>
        <translation>“Motivos razonables” requiere dos fuentes independientes.</translation>
    </message>
    <message>
        <source>A function that only one person holds</source>
        <translation>Una función que solo ocupa una persona</translation>
    </message>
    <message>
        <source>What was said in private is not told even by function.</source>
        <translation>Lo que se dijo en privado no se cuenta ni siquiera por la función.</translation>
    </message>
    <message>
        <source>Together they point to one person</source>
        <translation>Juntos apuntan a una sola persona</translation>
    </message>
    <message>
        <source>Few people fit all of this at once.</source>
        <translation>Pocas personas reúnen todo esto a la vez.</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>Día y lugar</translation>
    </message>
    <message>
        <source>Whoever knows where the delegation was that day knows whom it met.</source>
        <translation>Quien sabe dónde estuvo la delegación ese día sabe con quién se reunió.</translation>
    </message>
    <message>
        <source>This may not leave</source>
        <translation>Esto no puede salir</translation>
    </message>
    <message>
        <source>A rule stands against it.</source>
        <translation>Una regla se opone.</translation>
    </message>
</context>
<context>
    <name>RepeatStep</name>
    <message>
        <source>Read them back</source>
        <translation>Léalos de nuevo</translation>
    </message>
    <message>
        <source>Type these groups from the paper, so that it is sure they are there.</source>
        <translation>Escriba estos grupos desde el papel, para asegurar que están ahí.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Notes code, group {number}</source>
        <translation>Código de las notas, grupo {number}</translation>
    </message>
    <message>
        <source>Sources code, group {number}</source>
        <translation>Código de las fuentes, grupo {number}</translation>
    </message>
    <message>
        <source>This is not what stands in that group.</source>
        <translation>No es lo que dice ese grupo.</translation>
    </message>
</context>
<context>
    <name>ReportContents</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>ReportDeeds</name>
    <message>
        <source>A new paragraph</source>
        <translation>Un párrafo nuevo</translation>
    </message>
    <message>
        <source>The paragraph is out of the report</source>
        <translation>El párrafo ya no está en el informe</translation>
    </message>
    <message>
        <source>Every finding stands in the draft already.</source>
        <translation>Todas las constataciones están ya en el borrador.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) filled in from findings</source>
        <translation>
            <numerusform>%n párrafo completado con las constataciones</numerusform>
            <numerusform>%n párrafos completados con las constataciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided for this place; it will not be asked again.</source>
        <translation>Decidido para este lugar; no se volverá a preguntar.</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Dónde escribirlo</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Detenido. No se creó ningún archivo.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>Qué documento</translation>
    </message>
    <message>
        <source>Fill in from findings</source>
        <translation>Completar con las constataciones</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Nothing is drafted yet.</source>
        <translation>Aún no hay nada redactado.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>Before it can leave</source>
        <translation>Antes de que pueda salir</translation>
    </message>
    <message>
        <source>Write the paragraph</source>
        <translation>Escribir el párrafo</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>As the State reads it</source>
        <translation>Como lo lee el Estado</translation>
    </message>
    <message>
        <source>Composing the draft</source>
        <translation>Componiendo el borrador</translation>
    </message>
    <message>
        <source>Visit to {country}</source>
        <translation>Visita a {country}</translation>
    </message>
    <message>
        <source>not checked against sources</source>
        <translation>sin comprobar con las fuentes</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>Waits for the sources: a shared file is checked against them. No file is made.</source>
        <translation>Espera a las fuentes: un archivo compartido se comprueba con ellas. No se crea ningún archivo.</translation>
    </message>
    <message>
        <source>Waits for what stands above. No file is made.</source>
        <translation>Espera a lo indicado arriba. No se crea ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n paragraph(s): {numbers}. No file is made.</source>
        <translation>
            <numerusform>Espera a %n párrafo: {numbers}. No se crea ningún archivo.</numerusform>
            <numerusform>Espera a %n párrafos: {numbers}. No se crea ningún archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The footnote is out</source>
        <translation>La nota al pie está quitada</translation>
    </message>
</context>
<context>
    <name>ReportSide</name>
    <message>
        <source>Before it can leave</source>
        <translation>Antes de que pueda salir</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Nada se opone.</translation>
    </message>
    <message>
        <source>No finding stands behind this paragraph: it rests on your own words.</source>
        <translation>Ninguna constatación respalda este párrafo: se basa en sus propias palabras.</translation>
    </message>
    <message>
        <source>What this paragraph rests on</source>
        <translation>En qué se basa este párrafo</translation>
    </message>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>%n impide</numerusform>
            <numerusform>%n impiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por ver</numerusform>
            <numerusform>%n por ver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Copies of this vault</source>
        <translation>Copias de esta caja fuerte</translation>
    </message>
    <message>
        <source>No copy lies beside this vault.</source>
        <translation>No hay copias junto a esta caja fuerte.</translation>
    </message>
    <message>
        <source>Look for copies in another folder</source>
        <translation>Buscar copias en otra carpeta</translation>
    </message>
    <message>
        <source>Notes passphrase</source>
        <translation>Frase de contraseña de las notas</translation>
    </message>
    <message>
        <source>The one that this copy was made with.</source>
        <translation>Aquella con la que se hizo esta copia.</translation>
    </message>
    <message>
        <source>Sources passphrase</source>
        <translation>Frase de contraseña de las fuentes</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>This vault does not open as it should</source>
        <translation>Esta caja fuerte no se abre como debería</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing is deleted here. A copy can take its place, or what is still readable of it is saved into a new vault. Either way what lies there now is set aside under a new name.</source>
        <translation>No se cambió nada y aquí no se elimina nada. Una copia puede ocupar su lugar, o lo que aún se puede leer de ella se salva en una caja fuerte nueva. En ambos casos lo que hay ahora se aparta con otro nombre.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Checking the copy, putting it in its place, opening it</source>
        <translation>Comprobando la copia, poniéndola en su lugar, abriéndola</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Leyendo lo que se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved.</source>
        <translation>
            <numerusform>%n registro salvado.</numerusform>
            <numerusform>%n registros salvados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known to be lost.</source>
        <translation>
            <numerusform>%n perdido con certeza.</numerusform>
            <numerusform>%n perdidos con certeza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n página.</numerusform>
            <numerusform>No se pudieron leer %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No damage was found in what could be opened; everything was kept as it is.</source>
        <translation>No se encontró ningún daño en lo que se pudo abrir; todo se conservó como está.</translation>
    </message>
    <message>
        <source>A file that was not opened is still damaged: do this again with its passphrase.</source>
        <translation>Un archivo que no se abrió sigue dañado: repita esto con su frase de contraseña.</translation>
    </message>
    <message>
        <source>The damaged vault is set aside beside the new one. Go back and unlock it as ever.</source>
        <translation>La caja fuerte dañada está apartada junto a la nueva. Vuelva atrás y ábrala como siempre.</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Volver a la entrada</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>Open the sources</source>
        <translation>Abrir las fuentes</translation>
    </message>
    <message>
        <source>Looking for every place of these words</source>
        <translation>Buscando todos los lugares de estas palabras</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>Erasing, counting every page, copying anew</source>
        <translation>Borrando, contando cada página, copiando de nuevo</translation>
    </message>
    <message>
        <source>Erased. The certificate holds counts and no names.</source>
        <translation>Borrado. El certificado contiene cifras y ningún nombre.</translation>
    </message>
    <message>
        <source>Extended. It cannot be extended again.</source>
        <translation>Prorrogado. No se puede prorrogar otra vez.</translation>
    </message>
    <message>
        <source>Destroying the sources</source>
        <translation>Destruyendo las fuentes</translation>
    </message>
    <message>
        <source>The sources are destroyed. The notes and the report stand.</source>
        <translation>Las fuentes están destruidas. Las notas y el informe permanecen.</translation>
    </message>
    <message>
        <source>The certificate was written and read back: {name}</source>
        <translation>El certificado se escribió y se leyó de nuevo: {name}</translation>
    </message>
    <message>
        <source>What is due is known when the sources open.</source>
        <translation>Lo que vence se sabe al abrir las fuentes.</translation>
    </message>
    <message>
        <source>The sources of this vault were destroyed. Nobody can say who a code was; notes and report stand.</source>
        <translation>Las fuentes de esta caja fuerte se destruyeron. Nadie puede decir quién era un código; las notas y el informe permanecen.</translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Evaluación de riesgos</translation>
    </message>
    <message>
        <source>What may happen, one a line</source>
        <translation>Lo que puede ocurrir, uno por línea</translation>
    </message>
    <message>
        <source>How likely (1 to 5)</source>
        <translation>Probabilidad (1 a 5)</translation>
    </message>
    <message>
        <source>How grave (1 to 5)</source>
        <translation>Gravedad (1 a 5)</translation>
    </message>
    <message>
        <source>Left after easing</source>
        <translation>Riesgo restante</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>What eases it</source>
        <translation>Qué lo reduce</translation>
    </message>
    <message>
        <source>Referral offered</source>
        <translation>Derivación ofrecida</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>RoomPart</name>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Looking around the room</source>
        <translation>Mirando el entorno</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>The program asks for no rights and asks nobody on a network. What it was not told, it cannot see.</source>
        <translation>El programa no pide permisos ni pregunta a nadie en una red. Lo que no se le dijo no lo puede ver.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n asunto por corregir</numerusform>
            <numerusform>%n asuntos por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por ver</numerusform>
            <numerusform>%n por ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be found out</source>
        <translation>
            <numerusform>%n no se pudo saber</numerusform>
            <numerusform>%n no se pudieron saber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n en orden</numerusform>
            <numerusform>%n en orden</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend this</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>{level}: {title}</source>
        <translation>{level}: {title}</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto tiempo se conservan las cosas</translation>
    </message>
    <message>
        <source>These periods are proposals. What tiers C and D told always has a day.</source>
        <translation>Estos plazos son propuestas. Lo contado en los niveles C y D tiene siempre una fecha.</translation>
    </message>
    <message>
        <source>The report was published</source>
        <translation>El informe se publicó</translation>
    </message>
    <message>
        <source>The file was closed</source>
        <translation>El expediente se cerró</translation>
    </message>
    <message>
        <source>Keep these days and periods</source>
        <translation>Guardar estas fechas y plazos</translation>
    </message>
    <message>
        <source>{kind}: months</source>
        <translation>{kind}: meses</translation>
    </message>
    <message>
        <source>{kind}: counted from</source>
        <translation>{kind}: se cuenta desde</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Room check</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What it protects</source>
        <translation>Qué protege</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservación</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>what guards this vault, where that ends, and what you can do</source>
        <translation>qué guarda esta caja fuerte, dónde termina eso y qué puede hacer usted</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Secciones de esta página</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
</context>
<context>
    <name>ShareSheets</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Share {number} of {of}</source>
        <translation>Parte {number} de {of}</translation>
    </message>
    <message>
        <source>For one person, who keeps it far from this machine. Any {need} of {of} shares together open the vault; fewer tell nothing. It is not shown again.</source>
        <translation>Para una persona, que la guarda lejos de este equipo. {need} cualesquiera de {of} partes juntas abren la caja fuerte; menos no dicen nada. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>La tengo en papel</translation>
    </message>
    <message>
        <source>Read share {number} back</source>
        <translation>Leer de nuevo la parte {number}</translation>
    </message>
    <message>
        <source>Type its words from the paper. The first four letters of each are enough.</source>
        <translation>Escriba sus palabras desde el papel. Bastan las cuatro primeras letras de cada una.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} of {count} words</source>
        <translation>{typed} de {count} palabras</translation>
    </message>
    <message>
        <source>There are more words here than on the paper.</source>
        <translation>Aquí hay más palabras que en el papel.</translation>
    </message>
    <message>
        <source>Word {number} is not what stands on the paper.</source>
        <translation>La palabra {number} no es la que está en el papel.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Field</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Personas y consentimiento</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constataciones</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>As the State reads it</source>
        <translation>Como lo lee el Estado</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Veil</source>
        <translation>Velar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Kind of slot</source>
        <translation>Tipo de franja</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Keep the slot</source>
        <translation>Guardar la franja</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation>Cambiar la franja</translation>
    </message>
    <message>
        <source>A new slot</source>
        <translation>Nueva franja</translation>
    </message>
    <message>
        <source>A confidential slot can be added while the sources are open.</source>
        <translation>Una franja confidencial se añade con las fuentes abiertas.</translation>
    </message>
    <message>
        <source>Type a time such as 9:30.</source>
        <translation>Escriba una hora, por ejemplo 9:30.</translation>
    </message>
    <message>
        <source>A slot needs a title.</source>
        <translation>Una franja necesita un título.</translation>
    </message>
    <message>
        <source>It must end after it starts.</source>
        <translation>Debe terminar después de comenzar.</translation>
    </message>
</context>
<context>
    <name>SlotPage</name>
    <message>
        <source>The slot is kept</source>
        <translation>La franja está guardada</translation>
    </message>
    <message>
        <source>The slot is out of the programme</source>
        <translation>La franja ya no está en el programa</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Aún sin título</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation>tiene notas</translation>
    </message>
    <message>
        <source>something still to settle</source>
        <translation>algo por resolver</translation>
    </message>
</context>
<context>
    <name>SourcesBox</name>
    <message>
        <source>Writing goes to the inbox</source>
        <translation>Lo escrito va a la bandeja</translation>
    </message>
    <message>
        <source>Sources destroyed</source>
        <translation>Fuentes destruidas</translation>
    </message>
    <message>
        <source>The notes stand</source>
        <translation>Las notas permanecen</translation>
    </message>
    <message>
        <source>Close them when done</source>
        <translation>Ciérrelas al terminar</translation>
    </message>
    <message>
        <source>Sources open</source>
        <translation>Fuentes abiertas</translation>
    </message>
    <message>
        <source>Sources closed</source>
        <translation>Fuentes cerradas</translation>
    </message>
</context>
<context>
    <name>SourcesEnd</name>
    <message>
        <source>Destroy the sources, keep the notes</source>
        <translation>Destruir las fuentes, conservar las notas</translation>
    </message>
    <message>
        <source>Afterwards nobody can ever say who a code was: not you, not this program, not with any passphrase. The notes open as before and the report still renders for internal use. Shared exports and consents end.</source>
        <translation>Después nadie podrá decir nunca quién era un código: ni usted, ni este programa, ni con ninguna frase de contraseña. Las notas se abren como antes y el informe se sigue generando para uso interno. Las exportaciones compartidas y los consentimientos terminan.</translation>
    </message>
    <message>
        <source>To go on, type the word {word}</source>
        <translation>Para seguir, escriba la palabra {word}</translation>
    </message>
    <message>
        <source>Destroy the sources for good</source>
        <translation>Destruir definitivamente las fuentes</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to be published</source>
        <translation>
            <numerusform>%n informe por publicar</numerusform>
            <numerusform>%n informes por publicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open check-in(s)</source>
        <translation>
            <numerusform>%n contacto de control abierto</numerusform>
            <numerusform>%n contactos de control abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open reprisal(s)</source>
        <translation>
            <numerusform>%n represalia abierta</numerusform>
            <numerusform>%n represalias abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open communication(s)</source>
        <translation>
            <numerusform>%n comunicación abierta</numerusform>
            <numerusform>%n comunicaciones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>They are still needed: {what}.</source>
        <translation>Aún se necesitan: {what}.</translation>
    </message>
    <message>
        <source>Nothing needs them any more.</source>
        <translation>Ya nada las necesita.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources passphrase</source>
        <translation>Frase de contraseña de las fuentes</translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation>Abrir las fuentes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Names, raw notes and confidential meetings can be read until you close them again.</source>
        <translation>Los nombres, las notas sin tratar y las reuniones confidenciales se pueden leer hasta que usted las cierre.</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Now: {time}</source>
        <translation>Ahora: {time}</translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>Una nota sin franja</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>en {minutes} min</translation>
    </message>
    <message>
        <source>place is not written</source>
        <translation>no se escribe el lugar</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Abrir la nota</translation>
    </message>
    <message>
        <source>Start the note</source>
        <translation>Comenzar la nota</translation>
    </message>
</context>
<context>
    <name>SpineView</name>
    <message>
        <source>Slots of the day</source>
        <translation>Franjas del día</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>As the State reads it</source>
        <translation>Como lo lee el Estado</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Vecino</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Quién lee</translation>
    </message>
    <message>
        <source>The draft, as it is read</source>
        <translation>El borrador, tal como se lee</translation>
    </message>
    <message>
        <source>Nothing is drafted yet.</source>
        <translation>Aún no hay nada redactado.</translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation>Ir al informe</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>El borrador</translation>
    </message>
    <message>
        <source>What gives away</source>
        <translation>Lo que delata</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Next unfit</source>
        <translation>Siguiente no apto</translation>
    </message>
    <message>
        <source>Use the wording</source>
        <translation>Usar la redacción</translation>
    </message>
    <message>
        <source>Write my own</source>
        <translation>Escribir la mía</translation>
    </message>
    <message>
        <source>Reading the draft</source>
        <translation>Leyendo el borrador</translation>
    </message>
    <message>
        <source>not checked against sources</source>
        <translation>sin comprobar con las fuentes</translation>
    </message>
    <message>
        <source>{left} words left of {budget}</source>
        <translation>quedan {left} palabras de {budget}</translation>
    </message>
    <message>
        <source>{left} words over {budget}</source>
        <translation>{left} palabras por encima de {budget}</translation>
    </message>
    <message>
        <source>Not checked: open the sources to see who is given away.</source>
        <translation>Sin comprobar: abra las fuentes para ver a quién se delata.</translation>
    </message>
    <message>
        <source>Every paragraph passes what this reader can know.</source>
        <translation>Cada párrafo resiste lo que este lector puede saber.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) not yet fit to leave: {numbers}</source>
        <translation>
            <numerusform>%n párrafo aún no apto para salir: {numbers}</numerusform>
            <numerusform>%n párrafos aún no aptos para salir: {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>The wording stands in the paragraph</source>
        <translation>La redacción está en el párrafo</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Words of the statement</source>
        <translation>Texto del testimonio</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>How the source knows</source>
        <translation>Cómo lo sabe la fuente</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>How exact the date is</source>
        <translation>Precisión de la fecha</translation>
    </message>
    <message>
        <source>How exact the place is</source>
        <translation>Precisión del lugar</translation>
    </message>
    <message>
        <source>Findings that rest on it</source>
        <translation>Constataciones que se basan en él</translation>
    </message>
    <message>
        <source>And a new finding</source>
        <translation>Y una nueva constatación</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Organization or case file</source>
        <translation>Organización o expediente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A new statement</source>
        <translation>Nuevo testimonio</translation>
    </message>
    <message>
        <source>Statement {code}</source>
        <translation>Testimonio {code}</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>May still tell who spoke: {words}</source>
        <translation>Aún podría indicar quién habló: {words}</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>quien habla</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>el propio</translation>
    </message>
    <message>
        <source>same witness as {code}</source>
        <translation>mismo testigo que {code}</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como estaba</translation>
    </message>
    <message>
        <source>same one as {code}</source>
        <translation>el mismo que {code}</translation>
    </message>
    <message>
        <source>none shared</source>
        <translation>ninguno compartido</translation>
    </message>
    <message>
        <source>A statement needs its words.</source>
        <translation>Un testimonio necesita su texto.</translation>
    </message>
</context>
<context>
    <name>StatementPicker</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rests on these statements</source>
        <translation>Se basa en estos testimonios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It needs a title; its words can follow.</source>
        <translation>Necesita un título; el texto puede venir después.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>TierButton</name>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>TodayMatters</name>
    <message numerus="yes">
        <source>{worst}; %n more around this vault</source>
        <translation>
            <numerusform>{worst}; %n más en torno a esta caja fuerte</numerusform>
            <numerusform>{worst}; %n más en torno a esta caja fuerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Something half written waits for the sources</source>
        <translation>Algo a medio escribir espera a las fuentes</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Note now</source>
        <translation>Nota ahora</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Añadir una franja</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Franjas</translation>
    </message>
    <message>
        <source>Promised and tomorrow</source>
        <translation>Promesas y mañana</translation>
    </message>
    <message>
        <source>Open the note of a slot</source>
        <translation>Abrir la nota de una franja</translation>
    </message>
    <message>
        <source>Change the slot</source>
        <translation>Cambiar la franja</translation>
    </message>
    <message>
        <source>Note in no slot</source>
        <translation>Nota sin franja</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>Día {day} de {days}</translation>
    </message>
    <message>
        <source>official only while the sources are closed</source>
        <translation>solo lo oficial con las fuentes cerradas</translation>
    </message>
    <message>
        <source>official and confidential; confidential ones vanish when the sources close</source>
        <translation>oficiales y confidenciales; las confidenciales desaparecen al cerrar las fuentes</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) overdue</source>
        <translation>
            <numerusform>%n contacto de control vencido</numerusform>
            <numerusform>%n contactos de control vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>they ring while the sources are closed, too</source>
        <translation>también con fuentes cerradas</translation>
    </message>
    <message>
        <source>No check-in is overdue</source>
        <translation>Ningún contacto de control vencido</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation>Ninguno vencido</translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n in the inbox</source>
        <translation>
            <numerusform>%n en la bandeja de entrada</numerusform>
            <numerusform>%n en la bandeja de entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>known when the sources open</source>
        <translation>se sabe al abrir las fuentes</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to review</source>
        <translation>
            <numerusform>%n nota por revisar</numerusform>
            <numerusform>%n notas por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consentimiento</numerusform>
            <numerusform>%n consentimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n evaluación</numerusform>
            <numerusform>%n evaluaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesa</numerusform>
            <numerusform>%n promesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear file(s)</source>
        <translation>
            <numerusform>%n archivo sin cifrar</numerusform>
            <numerusform>%n archivos sin cifrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s) of shares</source>
        <translation>
            <numerusform>%n simulacro de las partes</numerusform>
            <numerusform>%n simulacros de las partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to destroy</source>
        <translation>
            <numerusform>%n registro por destruir</numerusform>
            <numerusform>%n registros por destruir</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}: look at it now</source>
        <translation>{day} {time}: mírelo ahora</translation>
    </message>
    <message>
        <source>The last copy failed</source>
        <translation>La última copia falló</translation>
    </message>
    <message>
        <source>No copy elsewhere yet</source>
        <translation>Aún sin copia en otro lugar</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>one stolen laptop would lose everything</source>
        <translation>un portátil robado lo perdería todo</translation>
    </message>
    <message>
        <source>verified {day} {time}</source>
        <translation>comprobada {day} {time}</translation>
    </message>
    <message>
        <source>Copy elsewhere: today {time}</source>
        <translation>Copia en otro lugar: hoy {time}</translation>
    </message>
    <message>
        <source>Copied {time}</source>
        <translation>Copiado {time}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>comprobada</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n day(s) ago</source>
        <translation>
            <numerusform>Copiado hace %n día</numerusform>
            <numerusform>Copiado hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy elsewhere: %n day(s) ago</source>
        <translation>
            <numerusform>Copia en otro lugar: hace %n día</numerusform>
            <numerusform>Copia en otro lugar: hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in: {result}</source>
        <translation>Contacto de control: {result}</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Where you left off</source>
        <translation>Donde usted lo dejó</translation>
    </message>
    <message>
        <source>Promised to the mandate</source>
        <translation>Prometido al mandato</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>No hay nada previsto.</translation>
    </message>
    <message>
        <source>More may appear when the sources open.</source>
        <translation>Al abrir las fuentes puede aparecer más.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>A note that the sources hold</source>
        <translation>Una nota que está en las fuentes</translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>Una nota sin franja</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>vencido desde el {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>para el {day}</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>What it does</source>
        <translation>Lo que hace</translation>
    </message>
    <message>
        <source>What it cannot</source>
        <translation>Lo que no puede</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Deshecho: {deed}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Names, raw notes, confidential meetings</source>
        <translation>Nombres, notas, reuniones confidenciales</translation>
    </message>
    <message>
        <source>Notes passphrase</source>
        <translation>Frase de contraseña de las notas</translation>
    </message>
    <message>
        <source>Sources passphrase</source>
        <translation>Frase de contraseña de las fuentes</translation>
    </message>
    <message>
        <source>optional, can wait</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Takes about a second, on purpose.</source>
        <translation>Tarda cerca de un segundo, a propósito.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Otra caja fuerte</translation>
    </message>
    <message>
        <source>Open the demo visit</source>
        <translation>Abrir la visita de demostración</translation>
    </message>
    <message>
        <source>Copies and rescue</source>
        <translation>Copias y rescate</translation>
    </message>
    <message>
        <source>Another folder was chosen. Nothing about it is shown before it opens.</source>
        <translation>Se eligió otra carpeta. Nada de ella se muestra antes de abrirla.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Notes recovery code or shares</source>
        <translation>Código de recuperación o partes de las notas</translation>
    </message>
    <message>
        <source>Sources recovery code or shares</source>
        <translation>Código de recuperación o partes de las fuentes</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Usar una frase de contraseña</translation>
    </message>
    <message>
        <source>Building the demo visit. This takes a moment, once.</source>
        <translation>Preparando la visita de demostración. Tarda un momento, solo una vez.</translation>
    </message>
    <message>
        <source>Building the demo visit</source>
        <translation>Preparando la visita de demostración</translation>
    </message>
    <message>
        <source>The code as on the paper, or the words of enough shares.</source>
        <translation>El código tal como está en el papel, o las palabras de suficientes partes.</translation>
    </message>
    <message>
        <source>Keyboard: {name}.</source>
        <translation>Teclado: {name}.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Caps Lock is off.</source>
        <translation>Bloq Mayús está desactivado.</translation>
    </message>
    <message>
        <source>It is never stored and cannot be looked up.</source>
        <translation>No se guarda nunca y nadie puede consultarla.</translation>
    </message>
    <message>
        <source>Two locks. The first is enough to write and read.</source>
        <translation>Dos cerraduras. La primera basta para escribir y leer.</translation>
    </message>
    <message>
        <source>No network. Nothing about a visit is shown before a passphrase opens it.</source>
        <translation>Sin red. Nada de una visita se muestra antes de que la abra una frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Two locks</source>
        <translation>Dos cerraduras</translation>
    </message>
    <message>
        <source>One passphrase opens the notes, the other the sources: names, raw notes, confidential meetings. Nobody can look them up for you.</source>
        <translation>Una frase de contraseña abre las notas, la otra las fuentes: nombres, notas sin tratar, reuniones confidenciales. Nadie puede consultarlas por usted.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear la caja fuerte</translation>
    </message>
    <message>
        <source>A new folder; a stick works as well</source>
        <translation>Una carpeta nueva; también sirve una memoria USB</translation>
    </message>
    <message>
        <source>How much is at risk</source>
        <translation>Cuánto está en riesgo</translation>
    </message>
    <message>
        <source>Notes passphrase</source>
        <translation>Frase de contraseña de las notas</translation>
    </message>
    <message>
        <source>Sources passphrase</source>
        <translation>Frase de contraseña de las fuentes</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>Proponer palabras</translation>
    </message>
    <message>
        <source>A program carries this folder elsewhere: no vault can be made in it.</source>
        <translation>Un programa lleva esta carpeta a otro lugar: no se puede crear en ella una caja fuerte.</translation>
    </message>
    <message>
        <source>This folder lies on another machine: no vault can be made in it.</source>
        <translation>Esta carpeta está en otro equipo: no se puede crear en ella una caja fuerte.</translation>
    </message>
    <message>
        <source>FAT keeps no rights: whoever uses this computer can copy the vault. Encryption alone guards it; another disk is better.</source>
        <translation>FAT no guarda permisos: quien use este equipo puede copiar la caja fuerte. Solo la protege el cifrado; es mejor otro disco.</translation>
    </message>
    <message>
        <source>High risk needs the keychain of this computer, and none answered. Choose Normal, or unlock the keychain and come back.</source>
        <translation>El alto riesgo necesita el llavero de este equipo, y ninguno respondió. Elija Normal, o abra el llavero y vuelva.</translation>
    </message>
    <message>
        <source>Six words or more. Each passphrase opens on this computer alone. No code on paper: three people keep a share each, and any two of them together can open the vault.</source>
        <translation>Seis palabras o más. Cada frase de contraseña abre solo en este equipo. Ningún código en papel: tres personas guardan una parte cada una, y dos cualesquiera juntas pueden abrir la caja fuerte.</translation>
    </message>
    <message>
        <source>Each passphrase also needs the keychain of this computer: a stolen disk alone is of no use. A recovery code on paper opens without it.</source>
        <translation>Cada frase de contraseña necesita además el llavero de este equipo: un disco robado por sí solo no sirve de nada. Un código de recuperación en papel abre sin él.</translation>
    </message>
    <message>
        <source>No keychain answered on this computer, so each passphrase opens alone: its length is the lock. A recovery code on paper opens too.</source>
        <translation>Ningún llavero respondió en este equipo, así que cada frase de contraseña abre por sí sola: su longitud es la cerradura. Un código de recuperación en papel también abre.</translation>
    </message>
    <message>
        <source>A recovery code on paper opens each lock if its passphrase is lost.</source>
        <translation>Un código de recuperación en papel abre cada cerradura si se pierde su frase de contraseña.</translation>
    </message>
    <message>
        <source>Another one, quite different.</source>
        <translation>Otra, muy distinta.</translation>
    </message>
</context>
<context>
    <name>VisitStep</name>
    <message>
        <source>The first visit</source>
        <translation>La primera visita</translation>
    </message>
    <message>
        <source>This lies in the notes file, encrypted. All of it can be changed later.</source>
        <translation>Esto está en el archivo de notas, cifrado. Todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Tipo de visita</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Which country is visited?</source>
        <translation>¿Qué país se visita?</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>WhatToErase</name>
    <message>
        <source>Erase something for good</source>
        <translation>Borrar algo definitivamente</translation>
    </message>
    <message>
        <source>First it is shown what would go and where else the words stand. Then a key does it.</source>
        <translation>Primero se muestra qué desaparecería y en qué otros lugares están las palabras. Después lo hace un botón.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>A whole visit</source>
        <translation>Toda una visita</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Mostrar qué desaparecería</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Su código</translation>
    </message>
</context>
<context>
    <name>WordBudget</name>
    <message>
        <source>{used} of {limit} words</source>
        <translation>{used} de {limit} palabras</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Aside</source>
        <translation>Aparte</translation>
    </message>
    <message>
        <source>Another voice</source>
        <translation>Otra voz</translation>
    </message>
    <message>
        <source>own speaker, own tier:</source>
        <translation>quién habla y nivel propios:</translation>
    </message>
    <message>
        <source>Translation by {name}</source>
        <translation>Traducción de {name}</translation>
    </message>
    <message>
        <source>As noted or translated</source>
        <translation>Como se anotó o tradujo</translation>
    </message>
    <message>
        <source>Original, {language}</source>
        <translation>Original, {language}</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Palabras originales</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something in the program went wrong. What was saved is safe.</source>
        <translation>Algo falló en el programa. Lo guardado está a salvo.</translation>
    </message>
</context>
<context>
    <name>chords</name>
    <message>
        <source>Veil the screen, or lift the veil</source>
        <translation>Velar la pantalla o quitar el velo</translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation>Bloquear al instante</translation>
    </message>
    <message>
        <source>Meeting mode, or out of it</source>
        <translation>Entrar o salir del modo reunión</translation>
    </message>
    <message>
        <source>Copy for another program</source>
        <translation>Copiar para otro programa</translation>
    </message>
    <message>
        <source>Held for 5 s: let go of this vault&apos;s keys</source>
        <translation>Mantener 5 s: eliminar las claves de esta caja fuerte</translation>
    </message>
    <message>
        <source>A note in the current slot</source>
        <translation>Una nota en la franja actual</translation>
    </message>
    <message>
        <source>A note in no slot</source>
        <translation>Una nota sin franja</translation>
    </message>
    <message>
        <source>Hide the selection or the last word</source>
        <translation>Ocultar la selección o la última palabra</translation>
    </message>
    <message>
        <source>An aside with its own speaker and tier</source>
        <translation>Un aparte con su propia voz y nivel</translation>
    </message>
    <message>
        <source>A quotation with its original</source>
        <translation>Una cita con su original</translation>
    </message>
    <message>
        <source>A promise made to the mandate</source>
        <translation>Una promesa hecha al mandato</translation>
    </message>
    <message>
        <source>A statement from the selection or the sentence</source>
        <translation>Un testimonio de la selección o de la frase</translation>
    </message>
    <message>
        <source>Show or hide what may identify somebody</source>
        <translation>Mostrar u ocultar lo que puede identificar a alguien</translation>
    </message>
    <message>
        <source>Reveal names while held</source>
        <translation>Revelar los nombres mientras se mantiene</translation>
    </message>
    <message>
        <source>A footnote behind the words before the caret</source>
        <translation>Una nota al pie tras las palabras que preceden al cursor</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>Buscar o ir a</translation>
    </message>
    <message>
        <source>Undo the last deed</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Add to this page</source>
        <translation>Añadir a esta página</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Open or close the sources</source>
        <translation>Abrir o cerrar las fuentes</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Consent: background</source>
        <translation>Consentimiento: contexto</translation>
    </message>
    <message>
        <source>Consent: anonymous</source>
        <translation>Consentimiento: anónimo</translation>
    </message>
    <message>
        <source>Consent: quotation</source>
        <translation>Consentimiento: cita</translation>
    </message>
    <message>
        <source>Consent: on record</source>
        <translation>Consentimiento: atribuible</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Personas y consentimiento</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constataciones</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>As the State reads it</source>
        <translation>Como lo lee el Estado</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>The next part of Safety</source>
        <translation>La sección siguiente de Seguridad</translation>
    </message>
    <message>
        <source>The part of Safety before</source>
        <translation>La sección anterior de Seguridad</translation>
    </message>
</context>
<context>
    <name>code_sheet</name>
    <message>
        <source>First code</source>
        <translation>Primer código</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Segundo código</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Hoja {number}</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Lista {number}</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>opens with an earlier passphrase</source>
        <translation>se abre con una frase de contraseña anterior</translation>
    </message>
    <message>
        <source>nothing in what was opened</source>
        <translation>nada en lo que se abrió</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>No íntegra</translation>
    </message>
    <message>
        <source>Opened and compared</source>
        <translation>Abierta y comparada</translation>
    </message>
    <message>
        <source>Sources copied unopened</source>
        <translation>Fuentes copiadas sin abrir</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <source>Notes, tiers C and D</source>
        <translation>Notas, niveles C y D</translation>
    </message>
    <message>
        <source>Notes, tiers A and B</source>
        <translation>Notas, niveles A y B</translation>
    </message>
    <message>
        <source>People, tiers C and D</source>
        <translation>Personas, niveles C y D</translation>
    </message>
    <message>
        <source>People, tiers A and B</source>
        <translation>Personas, niveles A y B</translation>
    </message>
    <message>
        <source>Reprisals</source>
        <translation>Represalias</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>after publication</source>
        <translation>tras la publicación</translation>
    </message>
    <message>
        <source>after the file is closed</source>
        <translation>tras el cierre del expediente</translation>
    </message>
    <message>
        <source>Proceedings are under way</source>
        <translation>Hay procedimientos en curso</translation>
    </message>
    <message>
        <source>Follow-up still needs it</source>
        <translation>El seguimiento aún lo necesita</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>La persona lo pidió</translation>
    </message>
    <message>
        <source>Comments of the State are awaited</source>
        <translation>Se esperan los comentarios del Estado</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Se borró a una persona</translation>
    </message>
    <message>
        <source>A passage was erased</source>
        <translation>Se borró un pasaje</translation>
    </message>
    <message>
        <source>A note was erased</source>
        <translation>Se borró una nota</translation>
    </message>
    <message>
        <source>A visit was erased</source>
        <translation>Se borró una visita</translation>
    </message>
    <message>
        <source>A record was erased</source>
        <translation>Se borró un registro</translation>
    </message>
    <message>
        <source>The sources were destroyed</source>
        <translation>Se destruyeron las fuentes</translation>
    </message>
    <message>
        <source>Records taken out</source>
        <translation>Registros quitados</translation>
    </message>
    <message>
        <source>Records kept without the words</source>
        <translation>Registros conservados sin las palabras</translation>
    </message>
    <message>
        <source>Earlier versions emptied</source>
        <translation>Versiones anteriores vaciadas</translation>
    </message>
    <message>
        <source>Places left on purpose</source>
        <translation>Lugares dejados a propósito</translation>
    </message>
    <message>
        <source>Places in both files before</source>
        <translation>Lugares en ambos archivos, antes</translation>
    </message>
    <message>
        <source>Places in both files after</source>
        <translation>Lugares en ambos archivos, después</translation>
    </message>
    <message>
        <source>Automatic copies made anew</source>
        <translation>Copias automáticas hechas de nuevo</translation>
    </message>
    <message>
        <source>Copies elsewhere, still to be renewed or destroyed</source>
        <translation>Copias en otro lugar, aún por renovar o destruir</translation>
    </message>
    <message>
        <source>Files written earlier that told of it</source>
        <translation>Archivos escritos antes que lo contaban</translation>
    </message>
    <message>
        <source>Clear files that still lie outside the vault</source>
        <translation>Archivos sin cifrar que aún están fuera de la caja fuerte</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>consentimientos</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>evaluaciones</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>contactos de control</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>reviewed notes</source>
        <translation>notas revisadas</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>testimonios</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constataciones</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>párrafos</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendaciones</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>reuniones</translation>
    </message>
    <message>
        <source>slots of the programme</source>
        <translation>franjas del programa</translation>
    </message>
    <message>
        <source>reprisals</source>
        <translation>represalias</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>comunicaciones</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>compromisos</translation>
    </message>
    <message>
        <source>good practices</source>
        <translation>buenas prácticas</translation>
    </message>
    <message>
        <source>Counted by decrypting every page of both files. Flash memory may keep old encrypted blocks that no program reaches. Copies and files in other hands, and what somebody saw, are beyond this program.</source>
        <translation>Contado descifrando cada página de ambos archivos. La memoria flash puede conservar bloques cifrados antiguos que ningún programa alcanza. Las copias y los archivos en otras manos, y lo que alguien vio, quedan fuera del alcance de este programa.</translation>
    </message>
    <message>
        <source>other records</source>
        <translation>otros registros</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Control</translation>
    </message>
</context>
<context>
    <name>letting go</name>
    <message>
        <source>The keys of this vault were let go. No passphrase and no code opens it here any more. A copy elsewhere still opens.</source>
        <translation>Las claves de esta caja fuerte se eliminaron. Ninguna frase de contraseña y ningún código la abre ya aquí. Una copia en otro lugar sí se abre.</translation>
    </message>
    <message>
        <source>The keys of this vault were to be let go, but the disk refused a part of it. Whoever has a passphrase may still open it.</source>
        <translation>Las claves de esta caja fuerte se iban a eliminar, pero el disco se negó en parte. Quien tenga una frase de contraseña quizá pueda abrirla aún.</translation>
    </message>
    <message>
        <source>The disk refused: the keys of this vault are still here. Whoever has a passphrase can still open it.</source>
        <translation>El disco se negó: las claves de esta caja fuerte siguen aquí. Quien tenga una frase de contraseña aún puede abrirla.</translation>
    </message>
    <message>
        <source>There is no vault in this place any more.</source>
        <translation>Ya no hay ninguna caja fuerte en este lugar.</translation>
    </message>
    <message>
        <source>This is the invented demo visit. Its passphrases lie in {folder}: {notes} and {sources}.</source>
        <translation>Esta es la visita de demostración, inventada. Sus frases de contraseña están en {folder}: {notes} y {sources}.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Country visit</source>
        <translation>Visita al país</translation>
    </message>
    <message>
        <source>Advisory visit</source>
        <translation>Visita de asesoramiento</translation>
    </message>
    <message>
        <source>Promotional visit</source>
        <translation>Visita de promoción</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Alto riesgo</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Atribuible</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Highest protection</source>
        <translation>Máxima protección</translation>
    </message>
    <message>
        <source>As an official</source>
        <translation>En función oficial</translation>
    </message>
    <message>
        <source>For an organization</source>
        <translation>Por una organización</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>A título privado</translation>
    </message>
    <message>
        <source>As a witness</source>
        <translation>Como testigo</translation>
    </message>
    <message>
        <source>Internal analysis</source>
        <translation>Análisis interno</translation>
    </message>
    <message>
        <source>Aggregate figures</source>
        <translation>Cifras agregadas</translation>
    </message>
    <message>
        <source>Anonymous summary</source>
        <translation>Resumen anónimo</translation>
    </message>
    <message>
        <source>Anonymous quotation</source>
        <translation>Cita anónima</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>Organization by name</source>
        <translation>Organización nombrada</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Con su nombre</translation>
    </message>
    <message>
        <source>Raise with authorities</source>
        <translation>Ante las autoridades</translation>
    </message>
    <message>
        <source>Communication, named</source>
        <translation>Comunicación nombrada</translation>
    </message>
    <message>
        <source>Communication, published</source>
        <translation>Comunicación, publicada</translation>
    </message>
    <message>
        <source>Reprisals report</source>
        <translation>Informe de represalias</translation>
    </message>
    <message>
        <source>United Nations bodies</source>
        <translation>Órganos de la ONU</translation>
    </message>
    <message>
        <source>Regional mechanisms</source>
        <translation>Órganos regionales</translation>
    </message>
    <message>
        <source>Media and images</source>
        <translation>Medios e imágenes</translation>
    </message>
    <message>
        <source>Follow-up contact</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Atribuible</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a nickname</source>
        <translation>un apodo</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>an account name</source>
        <translation>un nombre de cuenta</translation>
    </message>
    <message>
        <source>a case number</source>
        <translation>un número de expediente</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un lugar</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>una edad</translation>
    </message>
    <message>
        <source>a workplace</source>
        <translation>un lugar de trabajo</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>una función</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>un familiar</translation>
    </message>
    <message>
        <source>an appearance</source>
        <translation>un rasgo físico</translation>
    </message>
    <message>
        <source>a health detail</source>
        <translation>un dato de salud</translation>
    </message>
    <message>
        <source>a habit</source>
        <translation>un hábito</translation>
    </message>
    <message>
        <source>a vehicle</source>
        <translation>un vehículo</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>una organización</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un grupo</translation>
    </message>
    <message>
        <source>a small number</source>
        <translation>un número pequeño</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>un detalle</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Say it more broadly</source>
        <translation>Decirlo en general</translation>
    </message>
    <message>
        <source>It is public</source>
        <translation>Es público</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellada</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Saw or lived it</source>
        <translation>Lo vio o lo vivió</translation>
    </message>
    <message>
        <source>Heard of it</source>
        <translation>Lo oyó</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Official information</source>
        <translation>Información oficial</translation>
    </message>
    <message>
        <source>Highly reliable</source>
        <translation>Muy fiable</translation>
    </message>
    <message>
        <source>Likely reliable</source>
        <translation>Probablemente fiable</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Likely unreliable</source>
        <translation>Probablemente no fiable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Law and public policy</source>
        <translation>Legislación y políticas públicas</translation>
    </message>
    <message>
        <source>Executive and administration</source>
        <translation>Ejecutivo y administración</translation>
    </message>
    <message>
        <source>Access to justice</source>
        <translation>Acceso a la justicia</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>Respetar</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Fulfil</source>
        <translation>Hacer efectivo</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>Prevenir</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Allegation recorded</source>
        <translation>Alegación registrada</translation>
    </message>
    <message>
        <source>One credible source</source>
        <translation>Una fuente creíble</translation>
    </message>
    <message>
        <source>Two independent sources, one direct</source>
        <translation>Dos fuentes independientes, una directa</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documentada</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Redactada</translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation>Corroborada</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizada</translation>
    </message>
    <message>
        <source>Law review</source>
        <translation>Reforma legislativa</translation>
    </message>
    <message>
        <source>Public policy</source>
        <translation>Políticas públicas</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Asumido</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Confirmado por escrito</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplido</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Cause for concern</source>
        <translation>Motivo de preocupación</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go with changes</source>
        <translation>Adelante con cambios</translation>
    </message>
    <message>
        <source>Do not go</source>
        <translation>No proceder</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation>Legislación</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Ejecutivo</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justicia</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Country report</source>
        <translation>Informe sobre la visita</translation>
    </message>
    <message>
        <source>Statement of the last day</source>
        <translation>Declaración del último día</translation>
    </message>
    <message>
        <source>Draft for colleagues</source>
        <translation>Borrador para colegas</translation>
    </message>
    <message>
        <source>For the State, for factual comments</source>
        <translation>Para el Estado, para comentarios sobre los hechos</translation>
    </message>
    <message>
        <source>Internal, encrypted</source>
        <translation>Interno, cifrado</translation>
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
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
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
        <translation>Se abrió la caja fuerte</translation>
    </message>
    <message>
        <source>The vault was closed</source>
        <translation>Se cerró la caja fuerte</translation>
    </message>
    <message>
        <source>The vault was locked</source>
        <translation>Se bloqueó la caja fuerte</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed</source>
        <translation>Se escribió una frase de contraseña incorrecta</translation>
    </message>
    <message>
        <source>The sources were opened</source>
        <translation>Se abrieron las fuentes</translation>
    </message>
    <message>
        <source>The sources were closed</source>
        <translation>Se cerraron las fuentes</translation>
    </message>
    <message>
        <source>Unsaved work was brought back</source>
        <translation>Se recuperó trabajo sin guardar</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Se añadió</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Se cambió</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Se deshizo</translation>
    </message>
    <message>
        <source>Moved to the other file</source>
        <translation>Se pasó al otro archivo</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Se puso en la papelera</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Se sacó de la papelera</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Se borró</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Se selló</translation>
    </message>
    <message>
        <source>Unsealed</source>
        <translation>Se quitó el sello</translation>
    </message>
    <message>
        <source>No longer hidden</source>
        <translation>Ya no se oculta</translation>
    </message>
    <message>
        <source>A consent was recorded</source>
        <translation>Se registró un consentimiento</translation>
    </message>
    <message>
        <source>Two entries were made one</source>
        <translation>Se unieron dos fichas</translation>
    </message>
    <message>
        <source>A merge was taken back</source>
        <translation>Se deshizo una unión</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Se importó</translation>
    </message>
    <message>
        <source>A file was written</source>
        <translation>Se escribió un archivo</translation>
    </message>
    <message>
        <source>A file was refused</source>
        <translation>Se rechazó un archivo</translation>
    </message>
    <message>
        <source>This log was written out</source>
        <translation>Esta bitácora se escribió en un archivo</translation>
    </message>
    <message>
        <source>A copy was made and compared</source>
        <translation>Se hizo una copia y se comparó</translation>
    </message>
    <message>
        <source>A copy failed</source>
        <translation>Falló una copia</translation>
    </message>
    <message>
        <source>A copy was restored</source>
        <translation>Se restauró una copia</translation>
    </message>
    <message>
        <source>A damaged file was salvaged</source>
        <translation>Se salvó un archivo dañado</translation>
    </message>
    <message>
        <source>The log was not the one remembered</source>
        <translation>La bitácora no era la que se recordaba</translation>
    </message>
    <message>
        <source>A passphrase was changed</source>
        <translation>Se cambió una frase de contraseña</translation>
    </message>
    <message>
        <source>Other keys were made</source>
        <translation>Se crearon otras claves</translation>
    </message>
    <message>
        <source>The keys were let go</source>
        <translation>Se eliminaron las claves</translation>
    </message>
    <message>
        <source>Something was destroyed for good</source>
        <translation>Se destruyó algo definitivamente</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <translation>Abrir y cerrar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Sealing and hiding</source>
        <translation>Sellar y ocultar</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>contacto de control</translation>
    </message>
    <message>
        <source>clear file on the disk</source>
        <translation>archivo sin cifrar en el disco</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>record of a copy</source>
        <translation>registro de una copia</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>record of a file</source>
        <translation>registro de un archivo</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constatación</translation>
    </message>
    <message>
        <source>decision at the gate</source>
        <translation>decisión antes de exportar</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>buena práctica</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>las notas</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recomendación</translation>
    </message>
    <message>
        <source>reprisal</source>
        <translation>represalia</translation>
    </message>
    <message>
        <source>reviewed note</source>
        <translation>nota revisada</translation>
    </message>
    <message>
        <source>risk assessment</source>
        <translation>evaluación de riesgos</translation>
    </message>
    <message>
        <source>slot of the programme</source>
        <translation>franja del programa</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>las fuentes</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>testimonio</translation>
    </message>
    <message>
        <source>way back of a statement</source>
        <translation>vínculo de un testimonio con su origen</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constataciones</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas al pie</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Asumido el</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>Palabras ocultas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Made one with</source>
        <translation>Unida con</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>Apodos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>Otras escrituras</translation>
    </message>
    <message>
        <source>Asides and voices</source>
        <translation>Apartes y voces</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>removed: {text};</source>
        <translation>quitado: {text};</translation>
    </message>
    <message>
        <source>added: {text};</source>
        <translation>añadido: {text};</translation>
    </message>
</context>
<context>
    <name>protects</name>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Verified copies of the whole vault, encrypted as it is.</source>
        <translation>Copias comprobadas de toda la caja fuerte, cifradas como ella.</translation>
    </message>
    <message>
        <source>Each copy is opened and compared before it is called one.</source>
        <translation>Cada copia se abre y se compara antes de llamarse copia.</translation>
    </message>
    <message>
        <source>Nothing is replaced by a copy, and no half copy stays.</source>
        <translation>Una copia no sustituye nada, y ninguna copia a medias permanece.</translation>
    </message>
    <message>
        <source>A damaged vault never pushes a good copy out.</source>
        <translation>Una caja fuerte dañada nunca desplaza una copia buena.</translation>
    </message>
    <message>
        <source>A passphrase that is bound to this machine’s keychain does not open a copy on another one: a recovery code or shares do.</source>
        <translation>Una frase de contraseña ligada al llavero de este equipo no abre una copia en otro: sí lo hacen un código de recuperación o las partes de la clave.</translation>
    </message>
    <message>
        <source>It cannot call a copy back, and does not know who holds one.</source>
        <translation>No puede recuperar una copia entregada, ni sabe quién tiene una.</translation>
    </message>
    <message>
        <source>A copy in a folder that is carried to a cloud stays there after you delete it.</source>
        <translation>Una copia en una carpeta que se lleva a una nube permanece allí después de que usted la elimine.</translation>
    </message>
    <message>
        <source>A crash, a full disk, a pulled plug</source>
        <translation>Un fallo, un disco lleno, un cable desconectado</translation>
    </message>
    <message>
        <source>What was saved must be there tomorrow.</source>
        <translation>Lo guardado debe estar ahí mañana.</translation>
    </message>
    <message>
        <source>What was told as saved survives a killed program, a cut of power and a disk that is full.</source>
        <translation>Lo que se dio por guardado resiste a un programa interrumpido, un corte de corriente y un disco lleno.</translation>
    </message>
    <message>
        <source>No error deletes anything: a damaged file is set aside, and its whole records are brought back.</source>
        <translation>Ningún error elimina nada: un archivo dañado se aparta, y sus registros íntegros se recuperan.</translation>
    </message>
    <message>
        <source>What lay on pages that are gone, and in no copy, is gone.</source>
        <translation>Lo que estaba en páginas perdidas, y en ninguna copia, se ha perdido.</translation>
    </message>
    <message>
        <source>The last words before a crash, not yet told as saved, may be missing.</source>
        <translation>Las últimas palabras antes de un fallo, aún no dadas por guardadas, pueden faltar.</translation>
    </message>
    <message>
        <source>Erasing and sealing</source>
        <translation>Borrar y sellar</translation>
    </message>
    <message>
        <source>Words that must go, go from everywhere in this vault.</source>
        <translation>Las palabras que deben desaparecer desaparecen de todas partes en esta caja fuerte.</translation>
    </message>
    <message>
        <source>Erased words are in no table, revision, index or free page, also for a holder of both keys.</source>
        <translation>Las palabras borradas no están en ninguna tabla, revisión, índice ni página libre, tampoco para quien tenga ambas claves.</translation>
    </message>
    <message>
        <source>A sealed name is gone from the notes file in every spelling.</source>
        <translation>Un nombre sellado desaparece del archivo de notas en todas sus grafías.</translation>
    </message>
    <message>
        <source>Copies that still hold them are listed before and counted after.</source>
        <translation>Las copias que aún las contienen se enumeran antes y se cuentan después.</translation>
    </message>
    <message>
        <source>Copies made by others, exported files and paper are beyond it.</source>
        <translation>Las copias hechas por otras personas, los archivos exportados y el papel quedan fuera de su alcance.</translation>
    </message>
    <message>
        <source>What the disk itself keeps of overwritten blocks is covered by the disk’s own encryption alone.</source>
        <translation>Lo que el propio disco conserva de bloques sobrescritos solo lo protege el cifrado del propio disco.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>La bitácora</translation>
    </message>
    <message>
        <source>Who did what and when, without content.</source>
        <translation>Quién hizo qué y cuándo, sin contenido.</translation>
    </message>
    <message>
        <source>No word of any record is in it.</source>
        <translation>No contiene ninguna palabra de ningún registro.</translation>
    </message>
    <message>
        <source>Each entry hangs on the one before; a cut or a change is found by the check.</source>
        <translation>Cada entrada depende de la anterior; la comprobación descubre un corte o un cambio.</translation>
    </message>
    <message>
        <source>Hours of protected notes go when they are sealed; the day stays.</source>
        <translation>Las horas de las notas protegidas desaparecen al sellarlas; el día permanece.</translation>
    </message>
    <message>
        <source>Whoever has the key and another program can put a whole older vault in this one’s place.</source>
        <translation>Quien tenga la clave y otro programa puede poner toda una caja fuerte anterior en el lugar de esta.</translation>
    </message>
    <message>
        <source>Letting the keys go is not in it: they go at once, and nothing here could read the entry afterwards.</source>
        <translation>La eliminación de las claves no figura en ella: desaparecen de inmediato y nada aquí podría leer después la anotación.</translation>
    </message>
    <message>
        <source>The room check</source>
        <translation>La revisión del entorno</translation>
    </message>
    <message>
        <source>What around the vault gives away what is in it.</source>
        <translation>Lo que alrededor de la caja fuerte delata lo que hay en ella.</translation>
    </message>
    <message>
        <source>A light is green only where the system said so. What did not answer is called not known.</source>
        <translation>Una luz está en verde solo donde el sistema lo dijo. Lo que no respondió se da por no sabido.</translation>
    </message>
    <message>
        <source>It asks for no rights, changes nothing, and takes three seconds at most.</source>
        <translation>No pide permisos, no cambia nada y tarda tres segundos como máximo.</translation>
    </message>
    <message>
        <source>It knows programs by their names only: one that hides is not seen.</source>
        <translation>Conoce los programas solo por su nombre: uno que se oculta no se ve.</translation>
    </message>
    <message>
        <source>On Windows and macOS it was written from the documents of those systems and not yet tried there.</source>
        <translation>En Windows y macOS se escribió a partir de los documentos de esos sistemas y aún no se ha probado en ellos.</translation>
    </message>
    <message>
        <source>What nobody here promises</source>
        <translation>Lo que aquí nadie promete</translation>
    </message>
    <message>
        <source>Not this program, and nobody who sells you another one.</source>
        <translation>Ni este programa, ni nadie que le venda otro.</translation>
    </message>
    <message>
        <source>Deniability: that the vault could be taken for something else, or for nothing.</source>
        <translation>Negación creíble: que la caja fuerte pudiera tomarse por otra cosa, o por nada.</translation>
    </message>
    <message>
        <source>Anything outside the vault: exported files, the originals of what was brought in, mail and pictures lie on the laptop as they are.</source>
        <translation>Lo que está fuera de la caja fuerte: los archivos exportados, los originales de lo importado, el correo y las fotos quedan en el portátil tal como están.</translation>
    </message>
    <message>
        <source>Certain wiping of flash memory, sticks and phones.</source>
        <translation>El borrado seguro de memorias flash, memorias USB y teléfonos.</translation>
    </message>
    <message>
        <source>Protection once the vault stands open on a machine that somebody else controls.</source>
        <translation>Protección una vez que la caja fuerte está abierta en un equipo que otra persona controla.</translation>
    </message>
    <message>
        <source>A screen that cannot be photographed; on Linux, not even one that other programs cannot record.</source>
        <translation>Una pantalla que no se pueda fotografiar; en Linux, ni siquiera una que otros programas no puedan grabar.</translation>
    </message>
    <message>
        <source>That nobody can be forced, by law or otherwise, to open what they can open.</source>
        <translation>Que no se pueda obligar a nadie, por ley o de otro modo, a abrir lo que puede abrir.</translation>
    </message>
    <message>
        <source>Legal immunity.</source>
        <translation>Inmunidad jurídica.</translation>
    </message>
    <message>
        <source>At a border, or whenever somebody may hold you and search</source>
        <translation>En una frontera, o siempre que alguien pueda retener y registrar</translation>
    </message>
    <message>
        <source>They want names and meetings, may copy the disk, and may demand a passphrase.</source>
        <translation>Quieren nombres y reuniones, pueden copiar el disco y pueden exigir una frase de contraseña.</translation>
    </message>
    <message>
        <source>What lies on the disk is encrypted: notes, names, drafts, the search index and the log.</source>
        <translation>Lo que hay en el disco está cifrado: notas, nombres, borradores, el índice de búsqueda y la bitácora.</translation>
    </message>
    <message>
        <source>Names have a lock of their own. The first passphrase opens none of them.</source>
        <translation>Los nombres tienen su propia cerradura. La primera frase de contraseña no abre ninguno.</translation>
    </message>
    <message>
        <source>You can make yourself unable to open it: the keys leave this laptop. A copy elsewhere keeps its own.</source>
        <translation>Usted puede dejar de poder abrirla: las claves desaparecen de este portátil. Una copia en otro lugar conserva las suyas.</translation>
    </message>
    <message>
        <source>It cannot resist force: what you can open, you can be made to open.</source>
        <translation>No puede resistir a la fuerza: lo que usted puede abrir, le pueden obligar a abrirlo.</translation>
    </message>
    <message>
        <source>It cannot hide that it is installed or that there is a vault, and has no second, harmless one.</source>
        <translation>No puede ocultar que está instalado ni que hay una caja fuerte, y no tiene una segunda, inofensiva.</translation>
    </message>
    <message>
        <source>It gives no immunity. Privileges are claimed by people, before they hand anything over.</source>
        <translation>No da inmunidad. Las prerrogativas las invocan las personas, antes de entregar nada.</translation>
    </message>
    <message>
        <source>A State that watches: networks, phones, hotel rooms, people it has bought</source>
        <translation>Un Estado que vigila: redes, teléfonos, habitaciones de hotel, personas compradas</translation>
    </message>
    <message>
        <source>They want patterns: who met whom, when and where.</source>
        <translation>Quieren patrones: quién se reunió con quién, cuándo y dónde.</translation>
    </message>
    <message>
        <source>The program speaks to no network, and asks nobody anything when it starts or ends.</source>
        <translation>El programa no habla con ninguna red, y no pregunta nada a nadie al empezar ni al terminar.</translation>
    </message>
    <message>
        <source>No title of a window tells of a visit, and the settings keep looks, times and, if you wish, one folder.</source>
        <translation>Ningún título de ventana habla de una visita, y las preferencias guardan el aspecto, los tiempos y, si usted quiere, una carpeta.</translation>
    </message>
    <message>
        <source>With the sources closed the programme shows official meetings only.</source>
        <translation>Con las fuentes cerradas el programa de la visita muestra solo las reuniones oficiales.</translation>
    </message>
    <message>
        <source>It cannot see a camera behind you, a phone in the room, or who is listening at the door.</source>
        <translation>No puede ver una cámara a su espalda, un teléfono en la habitación ni a quien escucha tras la puerta.</translation>
    </message>
    <message>
        <source>It cannot protect what a partner, an interpreter or a driver keeps on their own machines.</source>
        <translation>No puede proteger lo que socios, intérpretes o conductores guardan en sus propios equipos.</translation>
    </message>
    <message>
        <source>A thief, or whoever finds the laptop or an image of its disk</source>
        <translation>Quien robe o encuentre el portátil, o una imagen de su disco</translation>
    </message>
    <message>
        <source>They want the machine, or everything on it.</source>
        <translation>Quieren el equipo, o todo lo que contiene.</translation>
    </message>
    <message>
        <source>Without a passphrase there are only encrypted bytes, and each guess at one is made slow.</source>
        <translation>Sin una frase de contraseña solo hay bytes cifrados, y cada intento de adivinarla se hace lento.</translation>
    </message>
    <message>
        <source>Where this machine has a keychain, a guessed passphrase opens nothing on another machine.</source>
        <translation>Donde este equipo tiene llavero, una frase de contraseña adivinada no abre nada en otro equipo.</translation>
    </message>
    <message>
        <source>A copy elsewhere, which the program opened and compared, brings everything back.</source>
        <translation>Una copia en otro lugar, que el programa abrió y comparó, lo recupera todo.</translation>
    </message>
    <message>
        <source>While the vault stands open, whoever holds the laptop reads what you read.</source>
        <translation>Mientras la caja fuerte está abierta, quien tenga el portátil lee lo que usted lee.</translation>
    </message>
    <message>
        <source>A weak passphrase on a machine without a keychain can be guessed in time.</source>
        <translation>Una frase de contraseña débil en un equipo sin llavero se puede adivinar con el tiempo.</translation>
    </message>
    <message>
        <source>A slip: yours, or a colleague’s</source>
        <translation>Un descuido: suyo, o de colegas</translation>
    </message>
    <message>
        <source>The most frequent of all: a name in a report, the wrong file, the wrong reader.</source>
        <translation>Lo más frecuente: un nombre en un informe, el archivo equivocado, el lector equivocado.</translation>
    </message>
    <message>
        <source>What nobody has allowed is forbidden: silence is never taken for consent.</source>
        <translation>Lo que nadie ha permitido está prohibido: el silencio nunca se toma por consentimiento.</translation>
    </message>
    <message>
        <source>Each finished file is opened again and searched for every recorded name before it appears.</source>
        <translation>Cada archivo terminado se abre de nuevo y se buscan en él todos los nombres registrados antes de que aparezca.</translation>
    </message>
    <message>
        <source>With the sources closed nothing is released: there is nothing to check it against.</source>
        <translation>Con las fuentes cerradas no se entrega nada: no hay con qué comprobarlo.</translation>
    </message>
    <message>
        <source>It cannot stop a photograph of the screen, or words said aloud.</source>
        <translation>No puede impedir una fotografía de la pantalla, ni palabras dichas en voz alta.</translation>
    </message>
    <message>
        <source>It does not know a name that was never recorded and that no rule recognises: read before you send.</source>
        <translation>No conoce un nombre que nunca se registró y que ninguna regla reconoce: lea antes de enviar.</translation>
    </message>
    <message>
        <source>It cannot see what you attach to a message in another program.</source>
        <translation>No puede ver lo que usted adjunta a un mensaje en otro programa.</translation>
    </message>
    <message>
        <source>A program on this laptop that should not be there</source>
        <translation>Un programa en este portátil que no debería estar ahí</translation>
    </message>
    <message>
        <source>It has your rights: your files, and often your keys and your screen.</source>
        <translation>Tiene los mismos permisos que usted: sus archivos, y a menudo sus teclas y su pantalla.</translation>
    </message>
    <message>
        <source>Until you write out a report, no word goes to the disk in the clear, not for a moment.</source>
        <translation>Hasta que usted escriba un informe, ninguna palabra va al disco sin cifrar, ni por un momento.</translation>
    </message>
    <message>
        <source>A lock ends the process that saw the text; the one that stays has seen none.</source>
        <translation>Un bloqueo termina el proceso que vio el texto; el que queda no ha visto nada.</translation>
    </message>
    <message>
        <source>A vault that was changed from outside is refused or named by the check, never quietly believed.</source>
        <translation>Una caja fuerte cambiada desde fuera se rechaza o la comprobación la señala; nunca se acepta en silencio.</translation>
    </message>
    <message>
        <source>Whatever records the keys or the screen while you work sees what you type and read.</source>
        <translation>Lo que grabe las teclas o la pantalla mientras usted trabaja ve lo que escribe y lee.</translation>
    </message>
    <message>
        <source>Whoever has taken over the system can read the memory of every program.</source>
        <translation>Quien se haya hecho con el sistema puede leer la memoria de todos los programas.</translation>
    </message>
    <message>
        <source>Somebody who once had the right to read it</source>
        <translation>Alguien que tuvo antes derecho a leerla</translation>
    </message>
    <message>
        <source>A former colleague, an old passphrase, a copy from last year.</source>
        <translation>Antiguos colegas, una frase de contraseña antigua, una copia del año pasado.</translation>
    </message>
    <message>
        <source>A changed passphrase makes the old one worthless for the vault as it is from then on.</source>
        <translation>Al cambiar una frase de contraseña, la antigua pierde su valor para la caja fuerte tal como es desde entonces.</translation>
    </message>
    <message>
        <source>A log tells who did what and when, without any content; whoever changes it is found by the check.</source>
        <translation>Una bitácora dice quién hizo qué y cuándo, sin ningún contenido; la comprobación descubre a quien la cambie.</translation>
    </message>
    <message>
        <source>The sources can be destroyed apart from the notes. Nobody can say afterwards who a code was.</source>
        <translation>Las fuentes se pueden destruir aparte de las notas. Después nadie puede decir quién era un código.</translation>
    </message>
    <message>
        <source>A copy that was made before keeps what it held, and opens with what opened it then.</source>
        <translation>Una copia hecha antes conserva lo que contenía, y se abre con lo que la abría entonces.</translation>
    </message>
    <message>
        <source>The log does not know who sat at the keyboard.</source>
        <translation>La bitácora no sabe quién estaba ante el teclado.</translation>
    </message>
    <message>
        <source>A hostile reader of the published report</source>
        <translation>Lectores hostiles del informe publicado</translation>
    </message>
    <message>
        <source>They know every public fact, the place, and who lives there.</source>
        <translation>Conocen cada hecho público, el lugar y quién vive allí.</translation>
    </message>
    <message>
        <source>Combinations are looked for that fit few people: place, time, function, kin.</source>
        <translation>Se buscan combinaciones que corresponden a pocas personas: lugar, momento, función, parentesco.</translation>
    </message>
    <message>
        <source>Shared papers name no source, and say in general words what was hidden.</source>
        <translation>Los documentos compartidos no nombran ninguna fuente, y dicen en palabras generales lo que se ocultó.</translation>
    </message>
    <message>
        <source>No name stands in any hidden place of a file: properties, comments, earlier versions.</source>
        <translation>Ningún nombre está en un lugar oculto de un archivo: propiedades, comentarios, versiones anteriores.</translation>
    </message>
    <message>
        <source>It cannot know what the reader knows and this vault does not.</source>
        <translation>No puede saber lo que el lector sabe y esta caja fuerte no.</translation>
    </message>
    <message>
        <source>It proposes; a person decides what is said.</source>
        <translation>Propone; una persona decide lo que se dice.</translation>
    </message>
    <message>
        <source>Neighbours, relatives and others who take revenge</source>
        <translation>Vecinos, familiares y otras personas que se vengan</translation>
    </message>
    <message>
        <source>They need no computer: a place, an hour and a rumour are enough.</source>
        <translation>No necesitan ningún equipo: bastan un lugar, una hora y un rumor.</translation>
    </message>
    <message>
        <source>Kinship, addresses, hours and descriptions are hidden as well as names.</source>
        <translation>El parentesco, las direcciones, las horas y las descripciones se ocultan igual que los nombres.</translation>
    </message>
    <message>
        <source>A check-in that was missed is told also while the sources are closed, without a name.</source>
        <translation>De un contacto de control perdido se avisa también con las fuentes cerradas, sin nombre.</translation>
    </message>
    <message>
        <source>What a person at risk said leaves only after the risk was looked at.</source>
        <translation>Lo que dijo una persona en riesgo sale solo después de evaluar el riesgo.</translation>
    </message>
    <message>
        <source>It cannot stop a rumour, or see that somebody was followed.</source>
        <translation>No puede detener un rumor, ni ver que se siguió a alguien.</translation>
    </message>
    <message>
        <source>It protects nobody by itself: agree on a safe way to reach people, and use it.</source>
        <translation>Por sí solo no protege a nadie: acuerde una forma segura de contactar con las personas, y úsela.</translation>
    </message>
    <message>
        <source>One laptop of the team is seized</source>
        <translation>Se incauta un portátil de la misión</translation>
    </message>
    <message>
        <source>Everything on that one machine.</source>
        <translation>Todo lo que hay en ese equipo.</translation>
    </message>
    <message>
        <source>A copy on another disk is complete: no file of this laptop is needed to open it.</source>
        <translation>Una copia en otro disco está completa: para abrirla no hace falta ningún archivo de este portátil.</translation>
    </message>
    <message>
        <source>Days that were in no copy elsewhere are lost with the machine.</source>
        <translation>Los días que no estaban en ninguna copia en otro lugar se pierden con el equipo.</translation>
    </message>
    <message>
        <source>What was handed over on a stick stays where it was handed over.</source>
        <translation>Lo que se entregó en una memoria USB permanece donde se entregó.</translation>
    </message>
    <message>
        <source>Passphrases, keychain and recovery</source>
        <translation>Frases de contraseña, llavero y recuperación</translation>
    </message>
    <message>
        <source>What opens this vault, and what still opens it when something is lost.</source>
        <translation>Qué abre esta caja fuerte, y qué la abre aún cuando se pierde algo.</translation>
    </message>
    <message>
        <source>Each guess at a passphrase is made slow, and no file can ask for less.</source>
        <translation>Cada intento de adivinar una frase de contraseña se hace lento, y ningún archivo puede pedir menos.</translation>
    </message>
    <message>
        <source>A keychain that is gone, broken or slow takes no vault with it: recovery opens it.</source>
        <translation>Un llavero perdido, averiado o lento no se lleva consigo ninguna caja fuerte: la recuperación la abre.</translation>
    </message>
    <message>
        <source>Each recovery code opens its own file and not the other.</source>
        <translation>Cada código de recuperación abre su propio archivo y no el otro.</translation>
    </message>
    <message>
        <source>Shares open it only together: with fewer than were asked for there is nothing.</source>
        <translation>Las partes de la clave la abren solo juntas: con menos de las pedidas no hay nada.</translation>
    </message>
    <message>
        <source>In high risk no passphrase opens it alone and there is no recovery code: only shares, kept by others.</source>
        <translation>En alto riesgo ninguna frase de contraseña la abre por sí sola y no hay código de recuperación: solo partes de la clave, guardadas por otras personas.</translation>
    </message>
    <message>
        <source>If every passphrase, code and share is lost, everything is lost. There is no back door, not for us either.</source>
        <translation>Si se pierden todas las frases de contraseña, códigos y partes, se pierde todo. No hay puerta trasera, tampoco para nosotros.</translation>
    </message>
    <message>
        <source>A recovery code on paper is as good as the passphrase to whoever finds it.</source>
        <translation>Un código de recuperación en papel vale tanto como la frase de contraseña para quien lo encuentre.</translation>
    </message>
    <message>
        <source>Veil</source>
        <translation>Velo</translation>
    </message>
    <message>
        <source>One key blanks the screen, and brings it back as it was.</source>
        <translation>Una tecla deja la pantalla en blanco y la devuelve como estaba.</translation>
    </message>
    <message>
        <source>It comes at once, over dialogs and menus too, and nothing typed under it is taken.</source>
        <translation>Llega al instante, también sobre diálogos y menús, y nada escrito bajo él se recoge.</translation>
    </message>
    <message>
        <source>It locks nothing: the vault stands open behind it.</source>
        <translation>No bloquea nada: la caja fuerte está abierta detrás.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>One chord, from every screen, without a question.</source>
        <translation>Una combinación de teclas, desde cualquier pantalla, sin preguntas.</translation>
    </message>
    <message>
        <source>Everything is saved, the process that saw the text ends, and the same place comes back after unlocking.</source>
        <translation>Todo se guarda, el proceso que vio el texto termina, y el mismo lugar vuelve al abrir.</translation>
    </message>
    <message>
        <source>It works inside a dialog, with a button held, and while something is dragged.</source>
        <translation>Funciona dentro de un diálogo, con un botón pulsado y mientras se arrastra algo.</translation>
    </message>
    <message>
        <source>A crash leaves no picture of the memory behind, and no other program of yours may look into it.</source>
        <translation>Un fallo no deja ninguna imagen de la memoria, y ningún otro programa suyo puede mirar en ella.</translation>
    </message>
    <message>
        <source>It takes a second at most, whatever is under way, and no typed word is lost.</source>
        <translation>Tarda un segundo como máximo, sea lo que sea lo que esté en curso, y no se pierde ninguna palabra escrita.</translation>
    </message>
    <message>
        <source>A form that was half filled comes back as it stood.</source>
        <translation>Un formulario a medio rellenar vuelve como estaba.</translation>
    </message>
    <message>
        <source>What the system moved from memory to the disk before is covered by the disk’s own encryption alone.</source>
        <translation>Lo que el sistema pasó antes de la memoria al disco solo lo protege el cifrado del propio disco.</translation>
    </message>
    <message>
        <source>A locked vault can still be opened by whoever has the passphrase.</source>
        <translation>Una caja fuerte bloqueada la puede abrir aún quien tenga la frase de contraseña.</translation>
    </message>
    <message>
        <source>When nobody touches it</source>
        <translation>Cuando nadie lo toca</translation>
    </message>
    <message>
        <source>It locks by itself, and sooner rather than later.</source>
        <translation>Se bloquea solo, y mejor antes que después.</translation>
    </message>
    <message>
        <source>After three minutes without a touch it locks; you may choose one to ten.</source>
        <translation>Tras tres minutos sin uso se bloquea; puede elegir de uno a diez.</translation>
    </message>
    <message>
        <source>In meeting mode the sources close after that time, and the desk locks after a longer one that has a limit.</source>
        <translation>En modo reunión las fuentes se cierran tras ese tiempo, y el escritorio se bloquea tras uno más largo que tiene un límite.</translation>
    </message>
    <message>
        <source>When the system locks or goes to sleep, the desk locks as well.</source>
        <translation>Cuando el sistema se bloquea o entra en suspensión, el escritorio se bloquea también.</translation>
    </message>
    <message>
        <source>Within that time whoever sits down at it reads what stands open.</source>
        <translation>Dentro de ese tiempo, quien se siente ante él lee lo que está abierto.</translation>
    </message>
    <message>
        <source>Copying, and pictures of the screen</source>
        <translation>Copiar, e imágenes de la pantalla</translation>
    </message>
    <message>
        <source>What is copied can be kept by other programs, and by their clouds.</source>
        <translation>Lo que se copia lo pueden guardar otros programas, y sus nubes.</translation>
    </message>
    <message>
        <source>What you copy inside this program never touches the system’s clipboard.</source>
        <translation>Lo que copia dentro de este programa nunca pasa por el portapapeles del sistema.</translation>
    </message>
    <message>
        <source>What you copy for another program is marked for no history, and taken back after 20 seconds, at a lock and at the end.</source>
        <translation>Lo que copia para otro programa se marca para que ningún historial lo guarde, y se retira tras 20 segundos, al bloquear y al terminar.</translation>
    </message>
    <message>
        <source>Not every clipboard program heeds that. What another program has taken cannot be called back.</source>
        <translation>No todos los programas de portapapeles lo respetan. Lo que otro programa ha tomado no se puede recuperar.</translation>
    </message>
    <message>
        <source>On Linux no program can keep its window out of other programs’ pictures; on Windows and macOS it asks, and a camera asks nobody.</source>
        <translation>En Linux ningún programa puede excluir su ventana de las imágenes de otros programas; en Windows y macOS lo pide, y una cámara no pregunta a nadie.</translation>
    </message>
    <message>
        <source>Closing the sources</source>
        <translation>Cerrar las fuentes</translation>
    </message>
    <message>
        <source>Names and unreviewed text close; the rest of the desk goes on.</source>
        <translation>Se cierran los nombres y el texto sin revisar; el resto del escritorio sigue.</translation>
    </message>
    <message>
        <source>With the sources closed neither names nor confidential meetings can be read here.</source>
        <translation>Con las fuentes cerradas no se pueden leer aquí ni nombres ni reuniones confidenciales.</translation>
    </message>
    <message>
        <source>What you write then goes into a box that only the sources’ key opens.</source>
        <translation>Lo que escribe entonces va a una bandeja que solo abre la clave de las fuentes.</translation>
    </message>
    <message>
        <source>The length of a long note in the box shows, and when it was written.</source>
        <translation>Se ve la longitud de una nota larga en la bandeja, y cuándo se escribió.</translation>
    </message>
    <message>
        <source>Letting go, and destroying here</source>
        <translation>Eliminar las claves, y destruir aquí</translation>
    </message>
    <message>
        <source>Two separate deeds for the worst day.</source>
        <translation>Dos acciones separadas para el peor día.</translation>
    </message>
    <message>
        <source>Letting go is one chord, held for five seconds. It asks for no passphrase, and anybody can stop it.</source>
        <translation>Las claves se eliminan con una combinación de teclas, mantenida durante cinco segundos. No se pide frase de contraseña, y cualquiera puede detenerlo.</translation>
    </message>
    <message>
        <source>The drill practises it on invented notes, with a stopwatch, and cannot reach this vault.</source>
        <translation>El simulacro lo practica con notas inventadas y un cronómetro, y no puede alcanzar esta caja fuerte.</translation>
    </message>
    <message>
        <source>Letting go needs no passphrase. Afterwards nothing on this laptop opens the vault, the copies beside it included.</source>
        <translation>Eliminar las claves no requiere frase de contraseña. Después, nada en este portátil abre la caja fuerte, tampoco las copias junto a ella.</translation>
    </message>
    <message>
        <source>A copy elsewhere keeps its own keys, and still opens.</source>
        <translation>Una copia en otro lugar conserva sus propias claves, y aún se abre.</translation>
    </message>
    <message>
        <source>Destroying is separate and slower: no file of the vault is left here.</source>
        <translation>Destruir es aparte y más lento: aquí no queda ningún archivo de la caja fuerte.</translation>
    </message>
    <message>
        <source>Flash memory may keep old blocks that no program reaches. With the passphrase, such a block could open the vault again.</source>
        <translation>La memoria flash puede conservar bloques antiguos que ningún programa alcanza. Con la frase de contraseña, un bloque así podría volver a abrir la caja fuerte.</translation>
    </message>
    <message>
        <source>To use it before an officer may make things worse: it may be called destroying evidence.</source>
        <translation>Usarlo delante de un agente puede empeorar la situación: puede llamarse destrucción de pruebas.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It rests on no finding or good practice.</source>
        <translation>No se basa en ninguna constatación ni buena práctica.</translation>
    </message>
    <message>
        <source>It has no addressee.</source>
        <translation>No tiene destinatario.</translation>
    </message>
    <message>
        <source>It has no words yet.</source>
        <translation>Aún no tiene texto.</translation>
    </message>
    <message>
        <source>It rests on no statement and no document.</source>
        <translation>No se basa en ningún testimonio ni documento.</translation>
    </message>
    <message>
        <source>It is an allegation; the text should say so.</source>
        <translation>Es una alegación; el texto debería decirlo.</translation>
    </message>
    <message>
        <source>It could harm those who do it; nobody has confirmed it yet.</source>
        <translation>Podría dañar a quienes la aplican; nadie la ha confirmado aún.</translation>
    </message>
    <message>
        <source>No risk assessment was valid on that day.</source>
        <translation>Ese día no había ninguna evaluación de riesgos vigente.</translation>
    </message>
    <message>
        <source>No referral was offered.</source>
        <translation>No se ofreció ninguna derivación.</translation>
    </message>
    <message>
        <source>No addressee: nobody is asked to act.</source>
        <translation>Sin destinatario: no se pide a nadie que actúe.</translation>
    </message>
    <message>
        <source>The verb is weak: it cannot be checked whether it was done.</source>
        <translation>El verbo es débil: no se puede comprobar si se hizo.</translation>
    </message>
    <message>
        <source>It does not begin with an action.</source>
        <translation>No comienza con una acción.</translation>
    </message>
    <message>
        <source>Words such as “as appropriate” leave it open.</source>
        <translation>Palabras como “según proceda” lo dejan abierto.</translation>
    </message>
    <message>
        <source>It names who acts and what is done.</source>
        <translation>Dice quién actúa y qué se hace.</translation>
    </message>
    <message>
        <source>It can be judged done or not.</source>
        <translation>Se puede juzgar si se hizo o no.</translation>
    </message>
    <message>
        <source>No measure says when it is done.</source>
        <translation>Ninguna medida dice cuándo está hecho.</translation>
    </message>
    <message>
        <source>It asks for more than one action; split it.</source>
        <translation>Pide más de una acción; divídala.</translation>
    </message>
    <message>
        <source>It is too long to be acted on.</source>
        <translation>Es demasiado larga para actuar.</translation>
    </message>
    <message>
        <source>It asks for one action.</source>
        <translation>Pide una sola acción.</translation>
    </message>
    <message>
        <source>No finding stands behind it.</source>
        <translation>Ninguna constatación la respalda.</translation>
    </message>
    <message>
        <source>It has a deadline.</source>
        <translation>Tiene un plazo.</translation>
    </message>
    <message>
        <source>No deadline.</source>
        <translation>Sin plazo.</translation>
    </message>
    <message>
        <source>No standard is named.</source>
        <translation>No se cita ninguna norma.</translation>
    </message>
    <message>
        <source>It rests on a finding and a standard.</source>
        <translation>Se basa en una constatación y una norma.</translation>
    </message>
    <message>
        <source>Check-in overdue</source>
        <translation>Contacto de control vencido</translation>
    </message>
    <message>
        <source>Notes in the inbox</source>
        <translation>Notas en la bandeja de entrada</translation>
    </message>
    <message>
        <source>Notes to review</source>
        <translation>Notas por revisar</translation>
    </message>
    <message>
        <source>Consent not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Promised by us</source>
        <translation>Prometido por nuestra parte</translation>
    </message>
    <message>
        <source>Records past the day of their destruction</source>
        <translation>Registros que han pasado el plazo de su destrucción</translation>
    </message>
    <message>
        <source>Drill of the recovery shares</source>
        <translation>Simulacro de las partes de recuperación</translation>
    </message>
    <message>
        <source>Clear originals to remove</source>
        <translation>Originales sin cifrar por eliminar</translation>
    </message>
    <message>
        <source>Something still rests on this statement. Take it out there first.</source>
        <translation>Algo se basa aún en este testimonio. Quítelo primero allí.</translation>
    </message>
    <message>
        <source>An internal export is written encrypted: give it a passphrase of its own.</source>
        <translation>Una exportación interna se escribe cifrada: dele una frase de contraseña propia.</translation>
    </message>
    <message>
        <source>A visit cannot end before it starts.</source>
        <translation>Una visita no puede terminar antes de comenzar.</translation>
    </message>
    <message>
        <source>This vault already holds a visit with that code.</source>
        <translation>Esta caja fuerte ya contiene una visita con ese código.</translation>
    </message>
    <message>
        <source>A slot must end after it starts.</source>
        <translation>Una franja debe terminar después de comenzar.</translation>
    </message>
    <message>
        <source>That file was changed since it was imported. It was left where it is.</source>
        <translation>Ese archivo cambió después de importarse. Se dejó donde está.</translation>
    </message>
    <message>
        <source>This file is not the text of a note, so it was left where it is. Remove it yourself, then go on.</source>
        <translation>Este archivo no es el texto de una nota, así que se dejó donde está. Elimínelo usted y siga después.</translation>
    </message>
    <message>
        <source>Something of this was changed since: it is not undone.</source>
        <translation>Algo de esto cambió después: no se deshace.</translation>
    </message>
    <message>
        <source>What stood there before was erased: it is not undone.</source>
        <translation>Lo que había antes se borró: no se deshace.</translation>
    </message>
    <message>
        <source>A direct identifier of a recorded person cannot be made public here.</source>
        <translation>Un dato que identifica directamente a una persona registrada no se puede hacer público aquí.</translation>
    </message>
    <message>
        <source>Say why it is public; the reason is kept without the word.</source>
        <translation>Diga por qué es público; el motivo se guarda sin la palabra.</translation>
    </message>
    <message>
        <source>Another person already has that code.</source>
        <translation>Otra persona ya tiene ese código.</translation>
    </message>
    <message>
        <source>These two are already one.</source>
        <translation>Estas dos ya son una sola.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>(a) Cooperated with the United Nations, or gave it testimony or information</source>
        <translation>(a) Cooperó con las Naciones Unidas, o les dio testimonio o información</translation>
    </message>
    <message>
        <source>(b) Used procedures of the United Nations, or helped somebody to use them</source>
        <translation>(b) Recurrió a procedimientos de las Naciones Unidas, o ayudó a alguien a hacerlo</translation>
    </message>
    <message>
        <source>(c) Submitted a communication under a treaty, or helped somebody to submit one</source>
        <translation>(c) Presentó una comunicación en virtud de un tratado, o ayudó a alguien a presentarla</translation>
    </message>
    <message>
        <source>(d) Relative of a victim, or of somebody who helped a victim</source>
        <translation>(d) Familiar de una víctima, o de alguien que ayudó a una víctima</translation>
    </message>
    <message>
        <source>Urgent appeal</source>
        <translation>Llamamiento urgente</translation>
    </message>
    <message>
        <source>Allegation letter</source>
        <translation>Carta de alegación</translation>
    </message>
    <message>
        <source>Other letter</source>
        <translation>Otra carta</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>amenaza</translation>
    </message>
    <message>
        <source>surveillance</source>
        <translation>vigilancia</translation>
    </message>
    <message>
        <source>travel ban</source>
        <translation>prohibición de viajar</translation>
    </message>
    <message>
        <source>smear campaign</source>
        <translation>campaña de desprestigio</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>despido</translation>
    </message>
    <message>
        <source>arrest</source>
        <translation>detención</translation>
    </message>
    <message>
        <source>ill-treatment</source>
        <translation>malos tratos</translation>
    </message>
    <message>
        <source>disciplinary measure</source>
        <translation>medida disciplinaria</translation>
    </message>
    <message>
        <source>taking of documents</source>
        <translation>retirada de documentos</translation>
    </message>
    <message>
        <source>deprivation of liberty</source>
        <translation>privación de libertad</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>violencia</translation>
    </message>
    <message>
        <source>killing</source>
        <translation>homicidio</translation>
    </message>
    <message>
        <source>another act</source>
        <translation>otro acto</translation>
    </message>
    <message>
        <source>the State</source>
        <translation>el Estado</translation>
    </message>
    <message>
        <source>others than the State</source>
        <translation>otros distintos del Estado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>muy grave</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Consent asked</source>
        <translation>Consentimiento solicitado</translation>
    </message>
    <message>
        <source>Acted upon</source>
        <translation>Medidas tomadas</translation>
    </message>
    <message>
        <source>Being followed</source>
        <translation>En seguimiento</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Facts complete</source>
        <translation>Hechos completos</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Redactada</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Reply overdue</source>
        <translation>Respuesta vencida</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Seguimiento hecho</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>Move the vault to a folder on this machine’s own disk, outside the one that is carried away.</source>
        <translation>Pase la caja fuerte a una carpeta del propio disco de este equipo, fuera de la que se lleva a otro lugar.</translation>
    </message>
    <message>
        <source>The vault itself is encrypted; traces of other programs are not. Turn the system’s disk encryption on before you travel.</source>
        <translation>La caja fuerte está cifrada; los rastros de otros programas no. Active el cifrado de disco del sistema antes de viajar.</translation>
    </message>
    <message>
        <source>The vault lies on this machine’s own disk</source>
        <translation>La caja fuerte está en el propio disco de este equipo</translation>
    </message>
    <message>
        <source>The vault lies in a folder that {found} carries elsewhere</source>
        <translation>La caja fuerte está en una carpeta que {found} lleva a otro lugar</translation>
    </message>
    <message>
        <source>The vault lies on a network drive</source>
        <translation>La caja fuerte está en una unidad de red</translation>
    </message>
    <message>
        <source>Others can copy it there, and a broken line can damage it. Move it to this machine’s own disk.</source>
        <translation>Otras personas pueden copiarla allí, y una línea cortada puede dañarla. Pásela al propio disco de este equipo.</translation>
    </message>
    <message>
        <source>The vault lies on a disk that knows no owners</source>
        <translation>La caja fuerte está en un disco que no distingue propietarios</translation>
    </message>
    <message>
        <source>On a stick or card of this kind every account reads the files, and a pulled plug damages them sooner. Use it for copies only.</source>
        <translation>En una memoria USB o tarjeta de este tipo todas las cuentas leen los archivos, y desconectarla los daña antes. Úsela solo para copias.</translation>
    </message>
    <message>
        <source>Whether the vault’s folder is carried elsewhere could not be found out</source>
        <translation>No se pudo saber si la carpeta de la caja fuerte se lleva a otro lugar</translation>
    </message>
    <message>
        <source>Make sure that it lies in no folder of OneDrive, Dropbox, iCloud or another such program.</source>
        <translation>Asegúrese de que no está en ninguna carpeta de OneDrive, Dropbox, iCloud u otro programa similar.</translation>
    </message>
    <message>
        <source>The vault lies in none of the folders that the system carries to its cloud</source>
        <translation>La caja fuerte no está en ninguna de las carpetas que el sistema lleva a su nube</translation>
    </message>
    <message>
        <source>The system does not carry the vault’s folder to its cloud</source>
        <translation>El sistema no lleva la carpeta de la caja fuerte a su nube</translation>
    </message>
    <message>
        <source>{found} carries the vault’s folder elsewhere</source>
        <translation>{found} lleva la carpeta de la caja fuerte a otro lugar</translation>
    </message>
    <message>
        <source>Whether the system carries the vault’s folder to its cloud could not be found out</source>
        <translation>No se pudo saber si el sistema lleva la carpeta de la caja fuerte a su nube</translation>
    </message>
    <message>
        <source>The disk is encrypted, the system says</source>
        <translation>El disco está cifrado, dice el sistema</translation>
    </message>
    <message>
        <source>The disk is not encrypted</source>
        <translation>El disco no está cifrado</translation>
    </message>
    <message>
        <source>Whether the disk is encrypted could not be found out</source>
        <translation>No se pudo saber si el disco está cifrado</translation>
    </message>
    <message>
        <source>Look in the system’s settings before you travel.</source>
        <translation>Mire en la configuración del sistema antes de viajar.</translation>
    </message>
    <message>
        <source>The system moves no memory to the disk</source>
        <translation>El sistema no pasa memoria al disco</translation>
    </message>
    <message>
        <source>What the system moves out of memory stays in memory, compressed</source>
        <translation>Lo que el sistema saca de la memoria queda en ella, comprimido</translation>
    </message>
    <message>
        <source>Memory that the system moves to the disk is encrypted there</source>
        <translation>La memoria que el sistema pasa al disco está cifrada allí</translation>
    </message>
    <message>
        <source>The system may write memory to the disk in the clear</source>
        <translation>El sistema puede escribir memoria en el disco sin cifrar</translation>
    </message>
    <message>
        <source>What you read here can be left in the swap space. Encrypt it together with the disk, or turn it off.</source>
        <translation>Lo que lee aquí puede quedar en el espacio de intercambio. Cífrelo junto con el disco, o desactívelo.</translation>
    </message>
    <message>
        <source>Whether memory on the disk is encrypted could not be found out</source>
        <translation>No se pudo saber si la memoria en el disco está cifrada</translation>
    </message>
    <message>
        <source>An encrypted system disk covers it.</source>
        <translation>Un disco del sistema cifrado la protege.</translation>
    </message>
    <message>
        <source>The machine does not hibernate</source>
        <translation>El equipo no hiberna</translation>
    </message>
    <message>
        <source>The machine has no place on the disk to hibernate to</source>
        <translation>El equipo no tiene lugar en el disco para hibernar</translation>
    </message>
    <message>
        <source>Hibernation writes to an encrypted disk</source>
        <translation>La hibernación escribe en un disco cifrado</translation>
    </message>
    <message>
        <source>Hibernation would write the whole memory to the disk in the clear</source>
        <translation>La hibernación escribiría toda la memoria en el disco sin cifrar</translation>
    </message>
    <message>
        <source>Lock before you close the lid, shut the machine down rather than let it hibernate, or turn hibernation off.</source>
        <translation>Bloquee antes de cerrar la tapa, apague el equipo en lugar de dejarlo hibernar, o desactive la hibernación.</translation>
    </message>
    <message>
        <source>Whether hibernation is covered could not be found out</source>
        <translation>No se pudo saber si la hibernación está protegida</translation>
    </message>
    <message>
        <source>Lock before you close the lid, and shut down before a border.</source>
        <translation>Bloquee antes de cerrar la tapa, y apague antes de una frontera.</translation>
    </message>
    <message>
        <source>Only your account may open the vault’s folder</source>
        <translation>Solo su cuenta puede abrir la carpeta de la caja fuerte</translation>
    </message>
    <message>
        <source>Other accounts of this machine may open the vault’s folder</source>
        <translation>Otras cuentas de este equipo pueden abrir la carpeta de la caja fuerte</translation>
    </message>
    <message>
        <source>They could copy it and guess at the passphrase. Take their rights away from the folder.</source>
        <translation>Podrían copiarla e intentar adivinar la frase de contraseña. Quíteles los permisos sobre la carpeta.</translation>
    </message>
    <message>
        <source>Who may open the vault’s folder could not be found out</source>
        <translation>No se pudo saber quién puede abrir la carpeta de la caja fuerte</translation>
    </message>
    <message>
        <source>Nobody else is signed in on this machine</source>
        <translation>Nadie más tiene una sesión abierta en este equipo</translation>
    </message>
    <message>
        <source>Somebody else is signed in on this machine</source>
        <translation>Alguien más tiene una sesión abierta en este equipo</translation>
    </message>
    <message>
        <source>Ask them to sign out, or restart the machine before you open the sources.</source>
        <translation>Pídale que cierre la sesión, o reinicie el equipo antes de abrir las fuentes.</translation>
    </message>
    <message>
        <source>Who else is signed in could not be found out</source>
        <translation>No se pudo saber quién más tiene una sesión abierta</translation>
    </message>
    <message>
        <source>No program is taking the screen</source>
        <translation>Ningún programa está tomando la pantalla</translation>
    </message>
    <message>
        <source>The screen is being shared or recorded now</source>
        <translation>La pantalla se está compartiendo o grabando ahora</translation>
    </message>
    <message>
        <source>Press the veil key first, then end the sharing.</source>
        <translation>Pulse primero la tecla del velo y después deje de compartir.</translation>
    </message>
    <message>
        <source>A program runs that can show or record the screen: {found}</source>
        <translation>Hay un programa en marcha que puede mostrar o grabar la pantalla: {found}</translation>
    </message>
    <message>
        <source>Close it while you work here.</source>
        <translation>Ciérrelo mientras trabaja aquí.</translation>
    </message>
    <message>
        <source>Whether the screen is being shared could not be found out</source>
        <translation>No se pudo saber si la pantalla se está compartiendo</translation>
    </message>
    <message>
        <source>End every call and every recording before you open the sources.</source>
        <translation>Termine toda llamada y toda grabación antes de abrir las fuentes.</translation>
    </message>
    <message>
        <source>No program that is known here lets anybody in from elsewhere</source>
        <translation>Ningún programa conocido aquí deja entrar a nadie desde otro lugar</translation>
    </message>
    <message>
        <source>This session itself comes from another machine</source>
        <translation>Esta misma sesión viene de otro equipo</translation>
    </message>
    <message>
        <source>What you see and type passes through that machine. Work at this one.</source>
        <translation>Lo que ve y escribe pasa por ese equipo. Trabaje directamente en este.</translation>
    </message>
    <message>
        <source>A program runs that can let somebody in from elsewhere: {found}</source>
        <translation>Hay un programa en marcha que puede dejar entrar a alguien desde otro lugar: {found}</translation>
    </message>
    <message>
        <source>End it, or ask whoever looks after the machine why it runs.</source>
        <translation>Ciérrelo, o pregunte a quien se ocupe del equipo por qué está en marcha.</translation>
    </message>
    <message>
        <source>Whether somebody can come in from elsewhere could not be found out</source>
        <translation>No se pudo saber si alguien puede entrar desde otro lugar</translation>
    </message>
    <message>
        <source>No program that is known here keeps what you copy</source>
        <translation>Ningún programa conocido aquí guarda lo que usted copia</translation>
    </message>
    <message>
        <source>What you copy may be kept: {found}</source>
        <translation>Lo que copia se puede guardar: {found}</translation>
    </message>
    <message>
        <source>Turn its history off. What you copy inside this program never gets there; the rest is asked to be left out, and not every program listens.</source>
        <translation>Desactive su historial. Lo que copia dentro de este programa nunca llega allí; para el resto se pide que se excluya, y no todos los programas hacen caso.</translation>
    </message>
    <message>
        <source>Whether the clipboard keeps a history could not be found out</source>
        <translation>No se pudo saber si el portapapeles guarda un historial</translation>
    </message>
    <message>
        <source>Look in the system’s settings for a clipboard history, and turn it off.</source>
        <translation>Busque en la configuración del sistema un historial del portapapeles, y desactívelo.</translation>
    </message>
    <message>
        <source>No program that is known here makes a list of your files</source>
        <translation>Ningún programa conocido aquí hace una lista de sus archivos</translation>
    </message>
    <message>
        <source>A program makes a list of your files: {found}</source>
        <translation>Un programa hace una lista de sus archivos: {found}</translation>
    </message>
    <message>
        <source>It cannot read the vault, but it reads reports that you write out. Leave those folders out of its search.</source>
        <translation>No puede leer la caja fuerte, pero lee los informes que usted escribe en archivos. Excluya esas carpetas de su búsqueda.</translation>
    </message>
    <message>
        <source>Whether a program makes a list of your files could not be found out</source>
        <translation>No se pudo saber si un programa hace una lista de sus archivos</translation>
    </message>
    <message>
        <source>No program that is known here carries files elsewhere</source>
        <translation>Ningún programa conocido aquí lleva archivos a otro lugar</translation>
    </message>
    <message>
        <source>A program runs that carries files elsewhere: {found}</source>
        <translation>Hay un programa en marcha que lleva archivos a otro lugar: {found}</translation>
    </message>
    <message>
        <source>Leave the vault’s folder, its copies and your reports out of it. What was carried away cannot be called back.</source>
        <translation>Excluya de él la carpeta de la caja fuerte, sus copias y sus informes. Lo que se llevó a otro lugar no se puede recuperar.</translation>
    </message>
    <message>
        <source>Whether a program carries files elsewhere could not be found out</source>
        <translation>No se pudo saber si un programa lleva archivos a otro lugar</translation>
    </message>
    <message>
        <source>The display keeps programs apart from each other</source>
        <translation>El sistema gráfico mantiene los programas separados entre sí</translation>
    </message>
    <message>
        <source>On this display every program of yours can read the keys and the screen</source>
        <translation>Con este sistema gráfico, todos sus programas pueden leer las teclas y la pantalla</translation>
    </message>
    <message>
        <source>Choose a Wayland session when you sign in, if there is one. Run nothing here that you do not trust.</source>
        <translation>Elija una sesión Wayland al iniciar sesión, si la hay. No use aquí nada en lo que no confíe.</translation>
    </message>
    <message>
        <source>Whether the display keeps programs apart could not be found out</source>
        <translation>No se pudo saber si el sistema gráfico mantiene separados los programas</translation>
    </message>
    <message>
        <source>No program reads this one’s memory</source>
        <translation>Ningún programa lee la memoria de este</translation>
    </message>
    <message>
        <source>Another program is reading this one’s memory now</source>
        <translation>Otro programa está leyendo ahora la memoria de este</translation>
    </message>
    <message>
        <source>Lock, and find out which one it is before you unlock again.</source>
        <translation>Bloquee, y averigüe cuál es antes de volver a abrir.</translation>
    </message>
    <message>
        <source>Whether another program reads this one’s memory could not be found out</source>
        <translation>No se pudo saber si otro programa lee la memoria de este</translation>
    </message>
    <message>
        <source>A crash leaves no picture of the memory behind</source>
        <translation>Un fallo no deja ninguna imagen de la memoria</translation>
    </message>
    <message>
        <source>A crash may leave a picture of the memory on the disk</source>
        <translation>Un fallo puede dejar una imagen de la memoria en el disco</translation>
    </message>
    <message>
        <source>Turn core dumps off for your account, or encrypt the disk.</source>
        <translation>Desactive los volcados de memoria (core dumps) de su cuenta, o cifre el disco.</translation>
    </message>
    <message>
        <source>Whether a crash leaves memory on the disk could not be found out</source>
        <translation>No se pudo saber si un fallo deja memoria en el disco</translation>
    </message>
    <message>
        <source>The clock agrees with what the vault knows</source>
        <translation>El reloj concuerda con lo que sabe la caja fuerte</translation>
    </message>
    <message>
        <source>The clock shows a day before this program was written</source>
        <translation>El reloj muestra un día anterior a la creación de este programa</translation>
    </message>
    <message>
        <source>Set it: due dates, check-ins and the log all follow it.</source>
        <translation>Póngalo en hora: los plazos, los contactos de control y la bitácora lo siguen.</translation>
    </message>
    <message>
        <source>Something in the vault was written later than the clock says it is now</source>
        <translation>Algo en la caja fuerte se escribió después de la hora que marca el reloj</translation>
    </message>
    <message>
        <source>Set the clock, or accept that times in the log will run backwards once.</source>
        <translation>Ponga el reloj en hora, o acepte que las horas de la bitácora retrocedan una vez.</translation>
    </message>
    <message>
        <source>The clock was moved while the program ran</source>
        <translation>El reloj se cambió con el programa en marcha</translation>
    </message>
    <message>
        <source>Look whether it is right: due dates, check-ins and the log all follow it.</source>
        <translation>Mire si está en hora: los plazos, los contactos de control y la bitácora lo siguen.</translation>
    </message>
    <message>
        <source>Whether the clock is right could not be found out</source>
        <translation>No se pudo saber si el reloj está en hora</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>Six or more words by dice, none belonging to another.</source>
        <translation>Seis o más palabras al azar, con dados, sin relación entre sí.</translation>
    </message>
    <message>
        <source>Five or more words that do not belong together work well.</source>
        <translation>Cinco o más palabras sin relación entre sí funcionan bien.</translation>
    </message>
    <message>
        <source>Not enough for high risk: six or more different words.</source>
        <translation>No basta para alto riesgo: seis o más palabras distintas.</translation>
    </message>
    <message>
        <source>Too short yet: at least 12 characters, or five words.</source>
        <translation>Aún es corta: al menos 12 caracteres, o cinco palabras.</translation>
    </message>
    <message>
        <source>Easy to guess: common words, a pattern, or a repetition.</source>
        <translation>Fácil de adivinar: palabras comunes, un patrón o una repetición.</translation>
    </message>
    <message>
        <source>Enough. Another word would make it much stronger.</source>
        <translation>Suficiente. Otra palabra la haría mucho más fuerte.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>tongues</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo falló.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>This command is planned and not built yet: {command}.</source>
        <translation>Esta orden está prevista y aún no existe: {command}.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Nothing was changed.</source>
        <translation>Esa frase de contraseña no abre esta caja fuerte. No se cambió nada.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer, and a passphrase alone does not open this vault. Nothing is lost: use the recovery code or the shares.</source>
        <translation>El llavero de este equipo no respondió, y una frase de contraseña por sí sola no abre esta caja fuerte. No se ha perdido nada: use el código de recuperación o las partes de la clave.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Use five or more words that do not belong together.</source>
        <translation>Esta frase de contraseña es fácil de adivinar. Use cinco o más palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>A vault marked high risk needs six or more different words that do not belong together.</source>
        <translation>Una caja fuerte marcada como de alto riesgo necesita seis o más palabras distintas sin relación entre sí.</translation>
    </message>
    <message>
        <source>A vault marked high risk has shares and no recovery code. Make new shares instead.</source>
        <translation>Una caja fuerte marcada como de alto riesgo tiene partes y ningún código de recuperación. Cree partes nuevas en su lugar.</translation>
    </message>
    <message>
        <source>High risk needs the keychain of this computer, and it did not answer. Nothing was changed.</source>
        <translation>El alto riesgo necesita el llavero de este equipo, que no respondió. No se cambió nada.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use at least {least} characters, or five words.</source>
        <translation>Esta frase de contraseña es demasiado corta. Use al menos {least} caracteres, o cinco palabras.</translation>
    </message>
    <message>
        <source>The two passphrases must differ: one opens the notes, the other the sources.</source>
        <translation>Las dos frases de contraseña deben ser distintas: una abre las notas, la otra las fuentes.</translation>
    </message>
    <message>
        <source>The sources are closed. Open them first: this was not checked against sources.</source>
        <translation>Las fuentes están cerradas. Ábralas primero: esto no se comprobó con las fuentes.</translation>
    </message>
    <message>
        <source>Not written: {count} places could tell who spoke, or rest on words nobody allowed.</source>
        <translation>No se escribió: {count} lugares podrían indicar quién habló, o se basan en palabras que nadie permitió.</translation>
    </message>
    <message>
        <source>This folder is not a Visit Desk vault.</source>
        <translation>Esta carpeta no es una caja fuerte de Visit Desk.</translation>
    </message>
    <message>
        <source>The vault is damaged ({part}). Nothing was changed; open a copy, or ask for help before you go on.</source>
        <translation>La caja fuerte está dañada ({part}). No se cambió nada; abra una copia, o pida ayuda antes de seguir.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Visit Desk. It was not touched; update the program to open it.</source>
        <translation>Esta caja fuerte la creó un Visit Desk más reciente. No se tocó; actualice el programa para abrirla.</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. What was saved before is safe.</source>
        <translation>El disco se negó: {reason}. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; free some space and try again.</source>
        <translation>El disco está lleno. Lo guardado antes está a salvo; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another place, or make it writable.</source>
        <translation>No se puede escribir en esta carpeta. Elija otro lugar, o permita la escritura.</translation>
    </message>
    <message>
        <source>This vault is open in another window or program. Close it there first.</source>
        <translation>Esta caja fuerte está abierta en otra ventana o programa. Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>There is already something at that place. Choose another name; nothing was replaced.</source>
        <translation>Ya hay algo en ese lugar. Elija otro nombre; no se sustituyó nada.</translation>
    </message>
    <message>
        <source>{program} carries this folder to other machines, and a vault must not go there. Choose a folder that no program carries; nothing was made.</source>
        <translation>{program} lleva esta carpeta a otros equipos, y una caja fuerte no debe ir allí. Elija una carpeta que ningún programa lleve a otro lugar; no se creó nada.</translation>
    </message>
    <message>
        <source>This folder lies on another machine&apos;s disk, where a vault is not safe. Choose a folder on this computer; nothing was made.</source>
        <translation>Esta carpeta está en el disco de otro equipo, donde una caja fuerte no está segura. Elija una carpeta en este equipo; no se creó nada.</translation>
    </message>
    <message>
        <source>This file could not be read as {expected}: {reason}.</source>
        <translation>No se pudo leer este archivo como {expected}: {reason}.</translation>
    </message>
    <message>
        <source>This file is larger than {limit}. Nothing was read.</source>
        <translation>Este archivo supera {limit}. No se leyó nada.</translation>
    </message>
    <message>
        <source>There is no such {what} in this vault.</source>
        <translation>No existe en esta caja fuerte: {what}.</translation>
    </message>
    <message>
        <source>{what} is not complete: {lacks}.</source>
        <translation>{what} no está completo: {lacks}.</translation>
    </message>
    <message>
        <source>No font here can print the character {character} ({name}). Replace it and try again.</source>
        <translation>Ninguna fuente tipográfica puede imprimir el carácter {character} ({name}). Sustitúyalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The old words could not be wiped from the disk yet. It is tried again at the next unlock.</source>
        <translation>Las palabras anteriores aún no se pudieron borrar del disco. Se intentará de nuevo al abrir.</translation>
    </message>
    <message>
        <source>The keys of this vault were let go: nothing opens it here any more. A copy kept elsewhere still opens.</source>
        <translation>Las claves de esta caja fuerte se eliminaron: ya nada la abre aquí. Una copia guardada en otro lugar sí se abre.</translation>
    </message>
    <message>
        <source>The keys were to be let go, but the disk refused. Key files still here: {count}. Whoever has a passphrase can still open this vault.</source>
        <translation>Las claves se iban a eliminar, pero el disco se negó. Archivos de claves que siguen aquí: {count}. Quien tenga una frase de contraseña aún puede abrir esta caja fuerte.</translation>
    </message>
    <message>
        <source>The sources of this vault were destroyed. Nobody can say who a code was, and nothing about a source can be kept here.</source>
        <translation>Las fuentes de esta caja fuerte se destruyeron. Nadie puede decir quién era un código, y aquí no se puede guardar nada sobre una fuente.</translation>
    </message>
    <message>
        <source>Not written: records past the day of their destruction: {count}. Destroy each, or extend it once with a reason.</source>
        <translation>No se escribió: registros que han pasado el plazo de su destrucción: {count}. Destruya cada uno, o prorróguelo una vez con un motivo.</translation>
    </message>
    <message>
        <source>The sources are still needed: {open}.</source>
        <translation>Las fuentes aún se necesitan: {open}.</translation>
    </message>
</context>
</TS>
