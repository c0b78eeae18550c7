<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Two recovery codes</source>
        <translation>Dos códigos de recuperación</translation>
    </message>
    <message>
        <source>If a passphrase is lost, its code opens the same lock. Write both on paper, or print them, and keep the paper away from this machine. They are not shown again.</source>
        <translation>Si se pierde una frase de contraseña, su código abre la misma cerradura. Escríbalos en papel o imprímalos, y guarde el papel lejos de este equipo. No se vuelven a mostrar.</translation>
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
        <source>two passphrases, two codes on paper, the first visit</source>
        <translation>dos frases de contraseña, dos códigos en papel, la primera visita</translation>
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
        <source>Your two passphrases open everything, and so does each recovery code. Nothing else does.</source>
        <translation>Sus dos frases de contraseña lo abren todo, y también cada código de recuperación. Nada más.</translation>
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
        <source>On Linux the program asks lsblk, on macOS fdesetup, elsewhere nobody. It asks for no rights.</source>
        <translation>En Linux el programa pregunta a lsblk, en macOS a fdesetup, en otros sistemas a nadie. No pide permisos.</translation>
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
        <source>Done</source>
        <translation>Hecho</translation>
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
    <name>SavedMark</name>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
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
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <source>Another folder was chosen. Nothing about it is shown before it opens.</source>
        <translation>Se eligió otra carpeta. Nada de ella se muestra antes de abrirla.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Notes recovery code</source>
        <translation>Código de recuperación de las notas</translation>
    </message>
    <message>
        <source>Sources recovery code</source>
        <translation>Código de recuperación de las fuentes</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Usar una frase de contraseña</translation>
    </message>
    <message>
        <source>Eight groups of four, as on the paper.</source>
        <translation>Ocho grupos de cuatro, como en el papel.</translation>
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
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>A new folder; a stick works as well.</source>
        <translation>Una carpeta nueva; también sirve una memoria USB.</translation>
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
    <name>strength</name>
    <message>
        <source>Five or more words that do not belong together work well.</source>
        <translation>Cinco o más palabras sin relación entre sí funcionan bien.</translation>
    </message>
    <message>
        <source>Too short yet: at least 12 characters, or five words.</source>
        <translation>Aún es corta: al menos 12 caracteres, o cinco palabras.</translation>
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
</context>
</TS>
