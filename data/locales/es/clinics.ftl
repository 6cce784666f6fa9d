### Clínicas: encontrar una, su dirección y su horario, sus idiomas.

clinics-found =
    { $count ->
        [one] He encontrado una clínica que encaja:
       *[other] He encontrado { $count } clínicas. Primero, la que más se ajusta a lo que pide:
    }
clinics-none = No encuentro ninguna clínica que cumpla todo eso. ¿Quitamos algo: la zona, el idioma o el tratamiento?
clinic-answer = Esto es lo que tengo de { $clinic }:
clinic-which = ¿A qué clínica se refiere?
clinic-languages = En { $clinic } hay personal que habla { $languages }.
clinic-hours-unverified = El horario no está comprobado; llame antes de ir, por favor.
reason-language = habla { $language }
reason-district = zona: { $district }
reason-procedure = ofrece: { $procedure }
reason-specialty = especialidad: { $specialty }
reason-instant = confirma al momento
reason-interpretation = colabora en la interpretación gratuita
reason-pickup = colabora en el traslado desde el aeropuerto
registration-verified = registrada para pacientes internacionales, n.º { $number }, válido hasta el { $until }
registration-unknown = no sabemos si está registrada; puede preguntar al 1577-7129
registration-lapsed = su registro ha caducado
