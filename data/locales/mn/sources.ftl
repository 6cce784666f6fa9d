### «Хаанаас авсан мэдээлэл вэ?», лавлах утас, өөрчлөгдсөн байж болох зүйл. Тоо, огноо, нэр нь гаднаас ирнэ.

reply-source = Мэдээлэл хаанаас вэ?
sources-answer =
    Миний сүүлд өгсөн мэдээллийг доорх эх сурвалжаас авсан. Түүнээс хойш өөрчлөгдсөн байж болох тул төлөвлөхөөсөө өмнө эмнэлэг эсвэл тухайн байгууллагаас лавлаарай.
sources-none =
    Эх сурвалжийг нь хэлж болох мэдээлэл танд хараахан өгөөгүй байна. Эмчилгээ, үнэ, эмнэлгийн талаар асуувал хаанаас авснаа хэлж чадна.
card-sources = Эх сурвалжууд
source-line = { $name } ({ $kind }), { $date }
source-line-undated = { $name } ({ $kind }), огноогүй хуудас, уншсан огноо: { $read }
source-line-directory = { $name } (эмнэлгийн лавлах), { $date }

line-120 = Сөүл хотын лавлах утас (Дасан)
line-1339 = Халдварт өвчний лавлах; яаралтай тусламж биш
line-hours = { $number }, { $opens }–{ $closes }: { $languages } (мэдээллийн огноо: { $known })
line-hours-weekdays = { $number }, ажлын өдөр { $opens }–{ $closes }: { $languages } (мэдээллийн огноо: { $known })
line-more-weekdays = { $number }: ажлын өдөр { $opens }–{ $closes } цагт { $count } хэлээр; бусад үед: { $languages } (мэдээллийн огноо: { $known })
lines-old = Эдгээрийн заримыг сүүлд нягталснаас хойш удсан (огноог нь хараарай), өөрчлөгдсөн байж болно.
# Where the demonstration's own clinics and prices are from; stands where else the name of a source does.
source-demonstration = туршилтын мэдээлэл
