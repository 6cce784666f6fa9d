### Hoàn thuế, thanh toán, visa, giấy tờ, bảo hiểm. Số liệu lấy từ dữ liệu.

tax-refund-answer =
    Chương trình hoàn VAT cho điều trị thẩm mỹ đã kết thúc: chỉ áp dụng cho điều trị đến hết { $last }. Bạn hỏi phòng khám xem giá đã gồm VAT chưa nhé.
    Nếu trang nào vẫn hứa hoàn thuế điều trị thì thông tin đó đã cũ.
tax-refund-hotels = Tiền khách sạn thì vẫn được hoàn VAT, nếu là khách sạn du lịch có tham gia: lưu trú tối đa { $nights ->
       *[other] { $nights } đêm
    }, đến hết { $until }.
payment-answer =
    Mỗi phòng khám tự quy định cách thanh toán: thẻ, tiền mặt, đặt cọc, hoàn tiền. Mình không có điều khoản công bố sẵn của nơi nào. Trước khi trả tiền, bạn nhờ phòng khám ghi ra văn bản tổng giá đã gồm VAT và điều kiện hoàn tiền nhé.
    Bạn trả thẳng cho phòng khám, không trả cho người môi giới, và giữ lại biên lai.
visa-answer =
    Có hai loại visa chữa bệnh: { $short } nếu ở tối đa { $days }, và { $long } nếu điều trị lâu hơn. Người thân gần trong gia đình đi chăm sóc bệnh nhân cũng có thể nộp đơn.
    Giấy tờ thường cần: đơn xin, hộ chiếu, ảnh, giấy của bác sĩ, giấy xác nhận đặt lịch ở phòng khám Hàn Quốc, chứng minh tài chính. Cấp hay không là do đại sứ quán quyết định.
visa-keta = K-ETA không phải là visa. Một số hộ chiếu được miễn đến hết { $until }; sau đó thế nào thì chưa rõ. Trước khi bay, bạn xem lại tại k-eta.go.kr nhé.
visa-keta-unknown = Mình chưa rõ hộ chiếu của bạn hiện có cần K-ETA hay không. Trước khi bay, bạn xem tại k-eta.go.kr nhé.
insurance-answer =
    Bảo hiểm của bạn có chi trả hay không thì chỉ công ty bảo hiểm trả lời được: bạn hỏi họ trước chuyến đi nhé. Ở phòng khám, bạn xin hoá đơn ghi từng khoản và giấy chứng nhận bằng tiếng Anh.
    Nếu bạn có bảo hiểm y tế Hàn Quốc, bạn đặt lịch trực tiếp với phòng khám.
