### Told without being asked, when a clinic of a booking ahead closes or lapses. Unknown is never worded as unregistered.
### No treatment is named: a locked screen may show it. $when: day and hour.

directory-told-closed = Нээлттэй бүртгэлээр { $clinic } эмнэлэг хаагдсан эсвэл ажлаа түр зогсоосон байна. Манай ажилтан танд бичих хүртэл замд бүү гараарай. Таны захиалга: { $code }, { $when } (Сөүлийн цагаар). Одоогоор юу ч цуцлаагүй. Одоо өөр эмнэлэг хайж болно.
directory-told-unproven = { $clinic } эмнэлэг гадаад өвчтөн хүлээн авах бүртгэлтэй хэвээр гэдгийг бид өнөөдөр батлах боломжгүй болсон. Манай ажилтан шалгаж байгаа, танд бичнэ. Таны захиалга: { $code }, { $when } (Сөүлийн цагаар). Одоогоор юу ч цуцлаагүй. Одоо өөр эмнэлэг хайж болно.
