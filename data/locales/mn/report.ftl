### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = Заавал биш: Солонгосын хууль гадаадаас ирсэн өвчтөнүүдийн тухай жил бүр тайлан гаргахыг биднээс шаарддаг. Энд бичсэнийг шифрлэж хадгалаад тэр тайланд ашиглана.
field-nationality = Иргэншил
field-sex = Хүйс
field-birth-year = Төрсөн он
field-entry = Солонгост ирэх өдөр
field-exit = Солонгосоос явах өдөр
sex-female = эмэгтэй
sex-male = эрэгтэй
sex-other = бусад
sex-unsaid = хэлэхгүй
form-report-send = Тайланд илгээх

## The same, question by question

report-ask-nationality = Солонгосын хууль гадаадаас ирсэн өвчтөнүүдийн тухай жил бүр тайлан гаргахыг биднээс шаарддаг. Хариулах эсэхээ та өөрөө шийднэ. Өвчтөн аль улсын паспорттой вэ?
report-ask-sex = Өвчтөний паспорт дээр ямар хүйс бичсэн бэ?
report-ask-birth-year = Өвчтөн хэдэн онд төрсөн бэ?
report-ask-entry = Өвчтөн Солонгост аль өдөр ирэх вэ?
report-ask-exit = Өвчтөн Солонгосоос аль өдөр явах вэ?
report-unclear = Бүгдийг уншиж чадсангүй, тиймээс нэг нэгээр нь асууя.
report-exit-before-entry = Явах өдөр ирэх өдрөөс өмнө байна. Өдрөө дахин хараарай.
report-thanks = Баярлалаа. Тайланд хэрэгтэй зүйл ийм л байна. Захиалга тань хэвээрээ.
report-stopped = За, энд зогсоолоо. Захиалга тань хэвээрээ.
report-closed = Эдгээр мэдээлэл хамаарах захиалга одоо алга.

## Buttons (24 characters at most)

reply-report-details = Жилийн тайланд
reply-unsaid = Хэлэхгүй
reply-report-stop = Үлдсэнийг алгасах
# { $country }: its name in the reader’s language.
reply-country = { $country }
