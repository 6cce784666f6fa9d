### «Откуда это?», телефоны для справок и то, что с тех пор могло измениться. Цифры, даты и названия приходят значениями.

reply-source = Откуда это?
sources-answer =
    Мой последний ответ с фактами основан на этих источниках. С тех пор что-то могло измениться: уточните, пожалуйста, в клинике или ведомстве, прежде чем на это полагаться.
sources-none =
    В этом разговоре ещё не было сведений, источник которых я могу назвать. Спросите о процедуре, цене или клинике, тогда я скажу, откуда это.
card-sources = Источники
source-line = { $name } ({ $kind }), { $date }
source-line-undated = { $name } ({ $kind }), страница без даты, прочитана { $read }
source-line-directory = { $name } (каталог клиник), { $date }

line-120 = Справочная служба Сеула (Тасан)
line-1339 = Инфекционные болезни; не для срочной помощи
line-hours = { $number }, { $opens }–{ $closes }: { $languages } (по данным на { $known })
line-hours-weekdays = { $number }, по будням { $opens }–{ $closes }: { $languages } (по данным на { $known })
line-more-weekdays = { $number }: по будням { $opens }–{ $closes }, { $count ->
        [one] { $count } язык
        [few] { $count } языка
        [many] { $count } языков
       *[other] { $count } языка
    }; в другое время { $languages } (по данным на { $known })
lines-old = Часть этих сведений проверяли давно, это видно по датам. С тех пор что-то могло измениться.
# Where the demonstration's own clinics and prices are from; stands where else the name of a source does.
source-demonstration = демонстрационные данные
