### Báo giá: hỏi phòng khám một liệu trình hết bao nhiêu; trả lời bằng văn bản của họ trở lại đây trên thẻ.
### Báo giá là con số của riêng phòng khám. Không bao giờ so giá của hai phòng khám.

quote-ask-procedure = Bạn cần báo giá cho liệu trình nào?
quote-ask-clinic =
    { $count ->
        [1] { $procedure }: trong danh mục có một phòng khám hỏi báo giá được. Mình hỏi nơi này nhé?
       *[other] { $procedure }: bạn muốn hỏi phòng khám nào? Bạn chọn một nơi hoặc cả { $count } nơi cũng được. Thứ tự ở đây không theo giá.
    }
quote-ask-contact = Phòng khám liên lạc với bạn bằng cách nào? Bạn cho mình số điện thoại kèm mã quốc gia, hoặc email.
form-quote = Để xin báo giá
field-quote-words = Điều bạn muốn phòng khám biết
label-quote-words = Lời nhắn cho phòng khám
quote-not-offered = Theo danh mục của chúng tôi, { $clinic } không có liệu trình này.
quote-records-first = { $procedure }: bệnh viện xem hồ sơ bệnh án trước rồi mới báo giá được. Mình có thể lập yêu cầu cho việc này.
quote-summary =
    Đây là yêu cầu của bạn. Khi gửi đi, bạn đồng ý hai điều:
    – chúng tôi lưu yêu cầu này, kể cả thông tin sức khoẻ trong đó, để xin báo giá cho bạn;
    – chúng tôi chuyển yêu cầu, cùng cách liên lạc của bạn, cho từng phòng khám ghi trên thẻ.
    Bạn có thể rút lại sự đồng ý bất cứ lúc nào. Mình gửi đi được chưa?
quote-requested =
    { $count ->
        [1] Cảm ơn bạn. Yêu cầu đã được chuyển cho nhân viên để hỏi phòng khám.
       *[other] Cảm ơn bạn. Các yêu cầu đã được chuyển cho nhân viên để hỏi { $count } phòng khám.
    }
    Câu trả lời sẽ đến trong cuộc trò chuyện này. Đây không phải đặt lịch, và lúc này chưa có giá.
quote-not-sent = Vâng, mình không gửi gì và không lưu gì về việc này.
quote-shown = Các yêu cầu báo giá của bạn hiện như sau.
quote-withdrawn =
    { $count ->
        [1] Đã rút yêu cầu của bạn. Yêu cầu này sẽ không có báo giá.
       *[other] Số yêu cầu đã rút: { $count }. Những báo giá đến trước đó vẫn giữ nguyên.
    }
quote-arrived =
    { $clinic } đã trả lời yêu cầu báo giá của bạn: { $procedure }. Các số tiền là do phòng khám đưa ra.
    Trước khi trả khoản nào, bạn hỏi số tiền đó sẽ ra sao nếu bạn hoặc bác sĩ quyết định không làm.
quote-declined = { $procedure }: với thông tin đang có, { $clinic } không báo giá được cho bạn. Chúng tôi có thể hỏi phòng khám khác, hoặc nhân viên có thể giúp bạn.

card-quote-request = Yêu cầu báo giá
card-quote = Báo giá
state-quote-requested = Chúng tôi đang hỏi phòng khám
state-quote-overdue = Trễ hẹn: chưa có trả lời
state-quote-quoted = Phòng khám đã trả lời
state-quote-expired = Đã hết hiệu lực
state-quote-declined = Phòng khám không báo giá
label-quote-date = Ngày báo giá
label-quote-until = Hiệu lực đến
label-quote-consultation = Tư vấn
label-quote-tests = Xét nghiệm
label-quote-procedure = Riêng liệu trình
label-quote-admission = Nằm viện
label-quote-medicine = Thuốc
label-quote-interpretation = Phiên dịch
label-quote-documents = Giấy tờ
label-quote-total = Tổng các khoản này
label-quote-note = Phòng khám viết
quote-part-none = không cần
quote-part-included = đã gồm trong khoản khác
quote-part-unknown = không ghi
quote-no-total = Ở đây không có tổng số: phòng khám chưa ghi đủ các khoản. Bạn xin họ ghi những khoản còn thiếu bằng văn bản nhé.
quote-note = Đây là báo giá của { $clinic }, có hiệu lực đến hết { $day }. Bác sĩ khám cho bạn rồi mới quyết định, và giá có thể thay đổi theo đó.
quote-note-expired = Báo giá này của { $clinic } chỉ có hiệu lực đến hết { $day }, nay đã hết. Bạn xin phòng khám báo giá mới nhé.

reply-quote-all = Hỏi tất cả nơi này
reply-quote-new = Xin báo giá mới
reply-quote-other = Hỏi phòng khám khác
reply-quote-withdraw = Rút yêu cầu của tôi

## Letters. A lock screen shows subject and text: they name no clinic, no treatment and no price; a card below says more.
# { $code }: number of the request, { $deadline }: day and hour, { $day }: last day, { $link }: address of the chat.
quote-subject-asked = Gangnam Concierge đã nhận yêu cầu
quote-subject-answered = Trả lời từ Gangnam Concierge
quote-letter-asked = Chúng tôi đã nhận yêu cầu của bạn. Nhân viên đang hỏi giúp và sẽ trả lời bạn trước { $deadline } (giờ Seoul). Đây không phải lịch hẹn.
quote-letter-answered = Yêu cầu { $code } của bạn đã có trả lời, xem bên dưới và trong khung trò chuyện. Đây không phải lịch hẹn.
quote-letter-declined = Yêu cầu { $code } của bạn đã có trả lời: với thông tin đang có thì chưa nêu được số tiền. Bạn vào khung trò chuyện để chúng tôi hỏi nơi khác, hoặc để nhân viên giúp bạn.
quote-expiring = Trả lời cho yêu cầu { $code } của bạn có hiệu lực đến hết { $day }. Sau đó, nếu cần, bạn gửi yêu cầu mới nhé.
quote-mail-foot = Trợ lý tự động gửi thư này vì địa chỉ này được ghi trong yêu cầu { $code }. Bạn đừng trả lời thư, hãy viết trong khung trò chuyện: { $link }
