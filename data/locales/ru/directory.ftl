### Told without being asked, when a clinic of a booking ahead closes or lapses. Unknown is never worded as unregistered.
### No treatment is named: a locked screen may show it. $when: day and hour.

directory-told-closed = По данным открытого реестра, клиника { $clinic } закрылась или приостановила работу. Пожалуйста, не выезжайте на приём, пока вам не напишет наш сотрудник. Ваша запись: { $code }, { $when } (по времени Сеула). Пока ничего не отменено. Уже сейчас можно поискать другую клинику.
directory-told-unproven = Мы больше не можем подтвердить, что клиника { $clinic } сегодня зарегистрирована для приёма пациентов из-за рубежа. Наш сотрудник проверяет это и напишет вам. Ваша запись: { $code }, { $when } (по времени Сеула). Пока ничего не отменено. Уже сейчас можно поискать другую клинику.
