### Clínicas: encontrar una, su dirección y su horario, sus idiomas.

clinics-found =
    { $count ->
        [one] He encontrado una clínica para esto: { $wish }.
       *[other] He encontrado { $count } clínicas para esto: { $wish }. Primero, las que más se ajustan a lo que pide.
    }
clinics-more = Más clínicas para esto: { $wish }.
clinics-none = No encuentro ninguna clínica para todo esto: { $wish }. ¿Quitamos algo y busco otra vez?
searched-and = { $first }, { $second }
weekday-date = { $weekday } { $date }
searched-any = cualquier tratamiento, cualquier zona
searched-in = en { $place }
searched-near = zona { $place }
searched-day = abierto el { $day }
searched-part = abierto el { $day } entre las { $opens } y las { $closes }
searched-hour = abierto el { $day } a las { $hour }
searched-that-hour = esa hora
clinic-answer = Esto es lo que tengo de { $clinic }:
clinic-which = ¿A qué clínica se refiere?
clinic-languages = En { $clinic } hay personal que habla { $languages }.
clinic-hours-unverified = El horario no está comprobado; llame antes de ir, por favor.
reason-language = habla { $language }
reason-district = zona: { $district }
reason-metres = { $place }: a unos { $metres } m
reason-kilometres = { $place }: a unos { $kilometres } km
reason-open = abre el { $day }: { $hours }
label-free-times = Horas libres ese día
free-times-none = ninguna hora libre ese día
reason-procedure = ofrece: { $procedure }
reason-specialty = especialidad: { $specialty }
reason-instant = confirma al momento
reason-interpretation = colabora en la interpretación gratuita
reason-pickup = colabora en el traslado desde el aeropuerto
registration-verified = registrada para pacientes internacionales, n.º { $number }, válido hasta el { $until }
registration-unknown = no sabemos si está registrada; puede preguntar al 1577-7129
registration-lapsed = su registro ha caducado
