### «¿De dónde sale eso?», teléfonos, y lo que puede haber cambiado. Cifras, fechas y nombres llegan como valores.

reply-source = ¿De dónde sale esto?
sources-answer =
    Mi última respuesta con datos se basa en las fuentes de abajo. Pueden haber cambiado desde entonces; pregunte a la clínica o a la oficina antes de contar con ello, por favor.
sources-none =
    Todavía no le he dicho nada que tenga una fuente que pueda citar. Pregúnteme por un tratamiento, un precio o una clínica, y podré decirle de dónde sale.
card-sources = Fuentes
source-line = { $name } ({ $kind }), { $date }
source-line-undated = { $name } ({ $kind }), página sin fecha, leída el { $read }
source-line-directory = { $name } (directorio de clínicas), { $date }

line-120 = Información de la ciudad de Seúl (Dasan)
line-1339 = Enfermedades infecciosas; no para emergencias
line-hours = { $number }, { $opens }–{ $closes }: { $languages } (a fecha de { $known })
line-hours-weekdays = { $number }, de lunes a viernes { $opens }–{ $closes }: { $languages } (a fecha de { $known })
line-more-weekdays = { $number }: { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    } de lunes a viernes { $opens }–{ $closes }; el resto del tiempo, { $languages } (a fecha de { $known })
lines-old = Algunos de estos datos se confirmaron hace mucho, como muestran las fechas, y pueden haber cambiado.
# Where the demonstration's own clinics and prices are from; stands where else the name of a source does.
source-demonstration = datos de demostración
