### Tin ai: đăng ký, môi giới, khiếu nại, giá. Số liệu, tên và ngày lấy từ dữ liệu.

## Điều kiện đăng ký

registration-demands = Muốn đăng ký, phòng khám phải có bác sĩ chuyên khoa, có bảo hiểm và gia hạn đúng kỳ. Đăng ký không nói lên phòng khám làm tốt đến đâu.
registration-agents =
    Công ty môi giới cũng phải đăng ký. Hoa hồng là chuyện giữa phòng khám và công ty: bạn yêu cầu báo giá ghi đủ số tiền phải trả.
    Ở đây mình không kiểm tra được công ty môi giới; Trung tâm hỗ trợ Medical Korea thì kiểm tra được.
card-registration-demands = Phòng khám phải có gì
card-registration-agents = Công ty môi giới phải có gì
registration-demands-specialist = Ít nhất một bác sĩ chuyên khoa cho mỗi chuyên khoa đón bệnh nhân từ nước ngoài.
registration-demands-insurance = Bảo hiểm trách nhiệm với mức bồi thường ít nhất { $clinics } mỗi năm; bệnh viện đa khoa ít nhất { $hospitals }.
registration-agents-money = Bảo hiểm bảo lãnh ít nhất { $insurance } và vốn ít nhất { $capital }; công ty du lịch tổng hợp đã đăng ký không cần mức vốn này.
registration-agents-office = Văn phòng ở Hàn Quốc.
card-broker = Bên môi giới không được làm gì
broker-unregistered = Đưa bệnh nhân từ nước ngoài đến phòng khám mà không đăng ký: phạt tù đến { $years } năm hoặc phạt tiền đến { $fine }.
broker-name = Cho mượn hoặc đi mượn tên hay giấy chứng nhận đăng ký.
broker-commission = Lấy hoa hồng quá mức luật cho phép, hoặc đưa thông tin sai.
broker-referral = Phòng khám nhận bệnh nhân từ bên môi giới không đăng ký có thể bị mất đăng ký.
broker-reward = Luật có quy định thưởng cho người tố cáo.
reply-registration-demands = Luật yêu cầu gì?
reply-registration-agents = Công ty môi giới

## Điều trị đổi lấy bài đánh giá

review-deal-answer = Mình không sắp xếp điều trị miễn phí hay bớt tiền để đổi lấy bài đánh giá. Bài đánh giá được trả công có thể làm bệnh nhân khác hiểu sai, và luật hạn chế phòng khám dùng những câu chuyện như vậy. Nếu có người mời bạn làm việc đó, bạn có thể tố cáo.
card-review-deal = Điều trị đổi lấy bài đánh giá
review-deal = Quảng cáo y tế không được dùng chuyện kể của bệnh nhân có thể gây hiểu sai về điều trị. Ở đây không có điều trị miễn phí để đổi lấy bài đánh giá.
reply-review-deal = Miễn phí nếu đánh giá?
reply-report = Tố cáo

## Khiếu nại: các bước trên thẻ, rồi cơ quan hoà giải K-MEDI

card-complaint = Từng bước khiếu nại
complaint-step-clinic = Phòng khám, bằng văn bản: chuyện gì đã xảy ra, bạn mong gì, và bạn đợi trả lời đến ngày nào.
complaint-step-center = Trung tâm hỗ trợ Medical Korea: tiếp nhận tranh chấp và giúp bạn nộp đơn đến K-MEDI.
complaint-step-kmedi = K-MEDI: bệnh nhân từ nước ngoài có thể xin hoà giải hoặc trọng tài, cả qua email.
card-kmedi = K-MEDI: hoà giải tranh chấp y tế
card-kmedi-effect = Hoà giải dẫn đến điều gì
kmedi-effect = Hoà giải được cả hai bên chấp nhận có giá trị như hoà giải tại toà án; phán quyết trọng tài có giá trị như bản án đã có hiệu lực của toà án.
label-kmedi-fee = Lệ phí
label-kmedi-papers = Giấy tờ
label-kmedi-language = Ngôn ngữ
label-kmedi-email = Địa chỉ email
label-kmedi-fax = Số fax
label-kmedi-hours = Giờ làm việc
kmedi-fee = { $fee } nếu đòi bồi thường đến { $limit }; vượt mức đó thêm { $more } cho mỗi { $step }; vượt { $above } thì chỉ thêm { $less } cho mỗi { $step }
kmedi-paper-form = đơn yêu cầu
kmedi-paper-course = bản tường trình sự việc
kmedi-paper-consent = giấy đồng ý cho dùng thông tin nhạy cảm
kmedi-paper-identity = bản sao giấy tờ tuỳ thân
kmedi-paper-proxy = giấy uỷ quyền kèm giấy tờ chứng minh quan hệ nếu bạn không phải bệnh nhân
kmedi-language = tiếng Hàn; mẫu điền bằng tiếng Anh cần bản dịch tiếng Hàn
kmedi-hours = { $opens }–{ $closes } giờ Seoul
kmedi-online = Đơn trên mạng đòi số điện thoại Hàn Quốc hoặc i-PIN, nên khách từ nước ngoài nộp qua email.
kmedi-time-unknown = Mất bao lâu thì chưa được công bố; bạn hỏi họ nhé.

## Giá và thanh toán

card-pay-written = Xin bằng văn bản
card-pay-duty = Phòng khám phải cho bạn biết gì
card-pay-visitors = Giá cao hơn cho khách từ nước ngoài
card-pay-lookup = Tra cứu giá
pay-parts = Bạn hỏi từng khoản trong báo giá: tư vấn, xét nghiệm, liệu trình, nằm viện, thuốc, phiên dịch, giấy tờ. Và hỏi đã gồm VAT chưa.
pay-terms = Trước khi trả tiền, bạn hỏi điều kiện đặt cọc, hoàn tiền và huỷ lịch.
pay-duty = Theo luật, phòng khám phải cho bạn biết chi phí dự kiến, theo mẫu do bộ chủ quản quy định.
say-no = Bạn có thể từ chối những gì bạn không yêu cầu. Bạn cứ cầm báo giá bằng văn bản về và hỏi thêm nơi khác.
visitor-prices-answer = Có nguồn nói khách từ nước ngoài bị tính giá cao hơn. Phòng khám nào có làm vậy hay không thì mình không nói được. Báo giá bằng văn bản, ghi từng khoản, là căn cứ của bạn.
pay-visitors = Trong một khảo sát của báo chí, { $clinics } trên { $of } phòng khám đưa ra giá gấp đôi cho khách từ nước ngoài.
pay-lookup = Phòng khám phải công bố giá của những điều trị mà bảo hiểm y tế Hàn Quốc không chi trả. Ai cũng tra cứu được từng phòng khám tại { $site }.
reply-visitor-prices = Khách bị tính cao hơn?
reply-tax-refund = Hoàn thuế
reply-quote = Xin báo giá
reply-second-opinion = Xin ý kiến thứ hai

## Bảo hiểm: các dòng của một danh sách

card-insurance = Hỏi phòng khám
insurance-partner = Phòng khám có làm việc với công ty bảo hiểm của bạn không, hay bạn trả trước rồi làm đơn để bảo hiểm trả lại?
insurance-forms = Ai điền mẫu đơn của công ty bảo hiểm?
insurance-receipt = Hoá đơn ghi từng khoản.
insurance-certificate = Giấy chứng nhận bằng tiếng Anh, trước khi bạn rời Hàn Quốc.
