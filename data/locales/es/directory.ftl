### Told without being asked, when a clinic of a booking ahead closes or lapses. Unknown is never worded as unregistered.
### No treatment is named: a locked screen may show it. $when: day and hour.

directory-told-closed = Según el registro público, { $clinic } ha cerrado o ha suspendido su actividad. No viaje para su cita { $code } del { $when } (hora de Seúl), hasta que le escriba una persona de nuestro equipo. Todavía no se ha cancelado nada. Podemos buscar ya otra clínica.
directory-told-unproven = Ya no podemos comprobar que { $clinic } siga registrada hoy para atender a pacientes internacionales. Una persona lo está verificando y le escribirá sobre su cita { $code } del { $when } (hora de Seúl). Todavía no se ha cancelado nada. Podemos buscar ya otra clínica.
