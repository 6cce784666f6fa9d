### Borrar los datos: qué se borra, qué debe quedar por ley, el comprobante.

erase-answer =
    Borraré este chat y todo lo que contiene sobre usted: nombres, contactos, datos de salud, formularios sin terminar, solicitudes y consentimientos. Si una clínica ya tiene sus datos, conserva sus propios registros: pregunte a la clínica.
    No se puede deshacer. ¿Lo borro todo?
erase-ask-bookings =
    Todavía tiene citas pendientes: { $codes }. Antes de borrar sus datos tengo que cancelarlas; se aplican las condiciones de la clínica.
    Después borraré este chat y todo lo que contiene sobre usted. Si una clínica ya tiene sus datos, conserva sus propios registros. No se puede deshacer. ¿Las cancelo y lo borro todo?
erase-law =
    Algo debe quedar: la ley pide un informe anual sobre las visitas de pacientes internacionales. De una visita que tuvo lugar quedan la fecha, la clínica, el tratamiento, la nacionalidad, el sexo y el año de nacimiento, sin nombre ni contacto. Una cita cancelada se guarda un tiempo, también sin nombre.
erase-kept-all = De acuerdo, no he borrado nada.
erase-cancelled = Cancelado: { $codes }.
erase-done =
    Sus datos están borrados ({ $when }). Comprobante: { $receipt }. No contiene nada sobre usted; anótelo si quiere una prueba.
    Vuelva a cargar la página para vaciar la pantalla. Lo que se reservó en otro chat no está incluido: una persona puede ayudarle.
erase-not-done = Todavía no he borrado nada, porque no he podido cancelar: { $codes }. Una persona puede ayudarle.
reply-erase-all = Sí, borrar todo
reply-erase-cancel = Cancelar y borrar
reply-erase-keep = No borrar mis datos
