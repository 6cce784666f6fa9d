### Dónde alojarse, los programas del Centro, estancias largas. Neutral: sin elogios ni promesas.

accommodation-listed =
    Estos hoteles los indica quien ofrece este servicio; es una lista, no una recomendación. Compruebe los precios y el acceso con el hotel, por favor.
    Quizá su clínica conozca otros cercanos.
card-hotels = Hoteles que indica el servicio
label-hotel = Alojamiento
hotel-in-area = { $hotel }, { $area }
culture-answer = El Centro de Turismo Médico ha organizado programas culturales para visitantes. No conozco un calendario fijo: pregunte al Centro antes de ir, por favor.
card-culture = Un programa en el Centro
label-culture-held = Se celebró el
culture-talk = Una charla sobre salud
culture-colours = Una clase sobre los colores que van con cada persona
culture-skin = Observación de la piel con un aparato; no sustituye al médico
long-stay-answer =
    Hay quien viene para recuperarse o hacer rehabilitación, para una estancia más larga o con una enfermedad de larga duración. Puedo mostrarle lo que hay en el directorio; no puedo prometerle ningún efecto.
    Con una enfermedad de larga duración, un hospital revisa primero su historial médico.
card-long-stay = Cuánto tiempo puede quedarse
long-stay-visa = Hasta { $days } con { $short }; para un tratamiento más largo, { $long }.

## Botones (22 caracteres como máximo)

reply-culture = Programas culturales
reply-long-stay = Estancias largas
reply-stay = Dónde alojarme
