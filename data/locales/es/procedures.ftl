### Los tratamientos y sus precios. Los números vienen del directorio y de los hechos, nunca de aquí.

procedure-answer =
    { $procedure }: { $description }
    Si le conviene o no, lo dirá un médico después de una revisión.
procedure-which = ¿De qué tratamiento quiere saber más?
procedures-list =
    { $count ->
        [one] En nuestro directorio hay un tratamiento que encaja:
       *[other] Estos tratamientos están en nuestro directorio:
    }
price-answer =
    { $procedure }: esto es lo que indican las clínicas de nuestro directorio. Su presupuesto puede ser distinto: pídalo por escrito y pregunte si incluye el IVA.
price-unknown =
    { $procedure }: no tengo un precio de una fuente que pueda citar, así que prefiero no darle ninguna cifra.
    Una clínica puede darle un presupuesto por escrito.
price-which = ¿De qué tratamiento quiere saber el precio?
price-demo = Precio de demostración, no es real.
vat-included = incluido
vat-excluded = no incluido
vat-unknown = no lo sabemos; pregunte a la clínica
