### Liệu trình và giá. Con số lấy từ danh mục và dữ liệu, không bao giờ từ đây.

procedure-answer =
    { $procedure }: { $description }
    Có hợp với bạn hay không, bác sĩ khám rồi mới nói được.
procedure-which = Bạn muốn tìm hiểu liệu trình nào?
procedures-list =
    { $count ->
        [1] Trong danh mục có một liệu trình phù hợp:
       *[other] Trong danh mục có những liệu trình này:
    }
price-answer =
    { $procedure }: giá do các phòng khám trong danh mục đưa ra. Báo giá của bạn có thể khác: bạn xin báo giá bằng văn bản và hỏi đã gồm VAT chưa nhé.
price-unknown =
    { $procedure }: mình chưa có giá nào có nguồn rõ ràng, nên mình không đoán.
    Phòng khám có thể gửi bạn báo giá bằng văn bản.
price-which = Bạn muốn biết giá liệu trình nào?
price-demo = Giá thử nghiệm, không phải giá thật.
vat-included = đã gồm trong giá
vat-excluded = chưa gồm trong giá
vat-unknown = chưa rõ, bạn hỏi phòng khám
