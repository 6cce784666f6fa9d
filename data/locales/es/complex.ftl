### Enfermedades graves y lo que empieza por el historial: cáncer, trasplantes, corazón, niños, FIV, articulaciones, columna.

complex-answer =
    { $procedure }: { $description }
    Un hospital lee el historial médico antes de dar una fecha. Si puede ayudar o no, lo dirán los médicos de ese hospital.
complex-price-unknown =
    { $procedure }: no tengo un precio de una fuente que pueda citar, así que prefiero no adivinar. El hospital se lo dirá después de leer el historial médico; pídalo por escrito.

## Tarjetas; cada una nombra su fuente.

card-notes = Conviene saberlo
note-approved-korea = Tiene aprobación en Corea; se vende desde { $since }.
note-not-approved-usa = La autoridad de Estados Unidos (FDA) no ha aprobado la inyección.
note-outpatient = Se hace sin ingreso en el hospital.
note-only-at = En Corea, solo en: { $hospitals }.
note-storage-embryos = Los embriones congelados se guardan durante { $length }.
note-storage-eggs = Los óvulos congelados se guardan sin límite de tiempo.
note-long-visa = Para una estancia larga, pregunte por el visado (visa) { $visa }.

card-unsuited = Cuándo no conviene este camino
unsuited-unfit-to-travel = pacientes que por su salud no pueden viajar
unsuited-fast-progress = una enfermedad que avanza rápido
unsuited-records-missing = casos sin historial médico ni imágenes
unsuited-no-interruption = un tratamiento que no se puede interrumpir

card-own-paper = Un documento que le pedirán
card-guide = Antes de viajar
guide-own-doctor = Vaya primero a su propio médico.
guide-long-flights = Un vuelo largo puede influir en cómo va el tratamiento: pregunte por su vuelo.
guide-whole-cost = Pida por escrito el precio completo previsto, a la clínica y a la agencia, si la hay.
guide-aftercare = Planee los cuidados en casa para después.
card-places = Dónde figura en nuestro directorio
clinic-in-place = { $clinic }, { $place }
