### Liệu trình và giá. Con số lấy từ danh mục và dữ liệu, không bao giờ từ đây.

procedure-answer =
    { $procedure }: { $description }
    Có hợp với bạn hay không, bác sĩ khám rồi mới nói được.
procedure-unlisted = { $procedure }: danh mục của chúng tôi chưa có phần mô tả. Nhân viên có thể giúp bạn tìm phòng khám.
procedure-which = Bạn muốn tìm hiểu liệu trình nào?
procedure-which-meant = Từ đó có thể chỉ nhiều liệu trình. Bạn muốn nói liệu trình nào?
reply-duration = Mất bao lâu?
procedures-list =
    { $count ->
        [1] Trong danh mục có một liệu trình phù hợp:
       *[other] Trong danh mục có những liệu trình này:
    }
procedures-fields = Bạn quan tâm lĩnh vực nào?
procedures-none = Danh mục của chúng tôi chưa có liệu trình nào thuộc lĩnh vực này: { $field }. Hiện có những lĩnh vực sau:
procedures-nothing = Danh mục của chúng tôi chưa có liệu trình nào. Nhân viên có thể giúp bạn tìm phòng khám.

## Giá

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
price-answer-both =
    { $procedure }: giá do các phòng khám trong danh mục đưa ra, và mức giá các nguồn ghi nhận ở Hàn Quốc. Báo giá của bạn có thể khác: bạn xin báo giá bằng văn bản và hỏi đã gồm VAT chưa nhé.
price-answer-reported =
    { $procedure }: chưa có phòng khám nào trong danh mục đưa ra giá. Đây là mức giá các nguồn ghi nhận ở Hàn Quốc. Báo giá của bạn có thể khác: bạn xin báo giá bằng văn bản và hỏi đã gồm VAT chưa nhé.
price-answer-reported-clinic =
    { $procedure }: mình không có giá của { $clinic } để báo cho bạn. Đây là mức giá các nguồn ghi nhận ở Hàn Quốc. Báo giá của bạn có thể khác: bạn xin báo giá bằng văn bản và hỏi đã gồm VAT chưa nhé.
price-unknown-clinic =
    { $procedure }: mình không có giá của { $clinic } để báo cho bạn, và mình không đoán.
    Phòng khám có thể gửi bạn báo giá bằng văn bản.

card-price-statistics = Số liệu phòng khám Hàn Quốc báo cáo
card-price-other = Giá từ nguồn khác
label-price-low = Thấp nhất
label-price-median = Trung vị (giá ở giữa)
label-price-mean = Trung bình
label-price-high = Cao nhất
label-price-range = Khoảng giá
label-price-unit = Giá tính cho
label-zirconia-clinic = Răng sứ zirconia, phòng khám nha
label-zirconia-hospital = Răng sứ zirconia, bệnh viện nha
label-inlay-gold = Inlay vàng
label-inlay-resin = Inlay nhựa
label-inlay-ceramic = Inlay sứ
label-onlay-gold = Onlay vàng
label-onlay-resin = Onlay nhựa
unit-per-cc = chế phẩm, mỗi cc
unit-per-graft = một nang tóc
unit-per-grafts = một ca cấy từ { $count } nang tóc trở lên
unit-per-tooth = một răng
unit-per-treatment = một lần làm
unit-multifocal-lens = thuỷ tinh thể đa tiêu, chưa gồm ca mổ
price-figure-low = thấp nhất { $amount }
price-figure-median = trung vị { $amount }
price-figure-mean = trung bình { $amount }
price-figure-high = cao nhất { $amount }
price-figure-range = { $amount }
price-few-clinics = Số liệu này chỉ từ rất ít phòng khám.
card-basis = Giá tính theo gì
basis-lines = Theo số đường bắn (line): { $counts }.
basis-tip-shots = Theo đầu bắn (tip), mỗi đầu cho { $counts } phát (shot).
basis-after-consultation = Báo sau buổi tư vấn.
basis-extra = Phần làm thêm, như vùng mắt hoặc gây tê thần kinh, có thể cộng khoảng { $share } vào con số ban đầu.

## Nguồn của thông tin

label-source-kind = Loại nguồn
source-kind-law = luật
source-kind-ministry = cơ quan nhà nước
source-kind-district = văn phòng quận
source-kind-statistics = thống kê chính thức
source-kind-press = báo chí
source-kind-vendor = trang của phòng khám hoặc công ty
source-kind-blog = trang hướng dẫn tư nhân hoặc blog
source-old = Tính đến { $date }. Thông tin này có thể đã thay đổi, bạn hỏi lại cho chắc trước khi quyết định nhé.
source-undated = Trang này không ghi ngày. Chúng tôi đọc ngày { $read }; bạn hỏi lại cho chắc trước khi quyết định nhé.

## Mất bao lâu

duration-answer =
    { $procedure }: đây là những gì các nguồn của chúng tôi cho biết. Bác sĩ khám rồi mới quyết định, nên bạn hỏi kế hoạch cho riêng bạn nhé.
duration-unknown =
    { $procedure }: mình chưa có số liệu có nguồn về thời gian làm, nên mình không đoán. Bạn hỏi phòng khám trước khi sắp xếp ngày nhé.
duration-appointments =
    { $procedure }: đây là thời gian các phòng khám trong danh mục dành cho một buổi hẹn. Mình chưa có số liệu có nguồn cho cả liệu trình, nên bạn hỏi phòng khám kế hoạch cho riêng bạn nhé.
duration-which = Bạn muốn biết liệu trình nào mất bao lâu?

card-duration = Thời gian và số buổi
label-sessions = Số buổi
label-interval = Khoảng cách giữa các buổi
label-one-session = Một buổi
label-whole-course = Cả liệu trình
label-monitoring = Theo dõi sau đó
label-examination = Khám trước đó
label-visit = Buổi đến khám, gồm tư vấn
label-visit-basic = Khám sức khoẻ cơ bản
label-visit-comprehensive = Khám sức khoẻ toàn diện
label-report = Có kết quả sau
label-operation = Ca mổ
label-amount-face = Lượng dùng cho mặt
label-amount-face-neck = Lượng dùng cho mặt và cổ
label-amount-eyes = Lượng dùng dưới hai mắt
label-treatment-slot = Buổi điều trị
label-consultation-slot = Buổi tư vấn
label-records-slot = Buổi hẹn sau khi xem hồ sơ
length-range = { $from } đến { $to }
length-about = khoảng { $length }
length-at-least = ít nhất { $length }
length-up-to = tối đa { $length }
count-range = { $from }–{ $to }
amount-cc = { $amount } cc
scope-cosmetic-surgery = Nguồn nói chung về phẫu thuật thẩm mỹ, không riêng ca này.
scope-injectables = Nguồn nói chung về các loại tiêm vào da.
scope-one-case = Nguồn chỉ nói về một trường hợp.
scope-laser-eye-surgery = Nguồn nói chung về mổ mắt bằng laser.
scope-with-rejuran = Nguồn nói về liệu trình làm cùng Rejuran.

## Hồi phục, ở lại, đi máy bay

recovery-answer-flying =
    { $procedure }: đây là những gì các nguồn của chúng tôi cho biết về hồi phục. Về chuyến bay, bạn tính theo thời gian dài nhất: { $longest }. Bác sĩ phẫu thuật quyết định khi nào bạn được bay, nên bạn chọn vé về đổi được ngày nhé.
recovery-answer =
    { $procedure }: đây là những gì các nguồn của chúng tôi cho biết về hồi phục. Mình chưa có số liệu có nguồn về việc đi máy bay: bạn hỏi phòng khám trước khi mua vé, và chọn vé đổi được ngày nhé.
recovery-unknown =
    { $procedure }: mình chưa có số liệu có nguồn về hồi phục hay đi máy bay, nên mình không đoán. Bạn hỏi phòng khám trước khi mua vé, và chọn vé đổi được ngày nhé.
recovery-which = Bạn hỏi về liệu trình nào?

card-recovery = Hồi phục
card-stay = Ở lại Hàn Quốc
card-flying = Đi máy bay
label-bruising = Bầm hoặc sưng
label-first-recovery = Hồi phục ban đầu
label-settled = Hình dáng ổn định hẳn
label-usual-activity = Sinh hoạt lại như thường
label-lasek = Sau LASEK
label-stay = Thời gian ở lại
label-flying = Chờ trước khi bay
label-flying-short = Chờ trước chuyến bay ngắn
label-flying-long = Chờ trước chuyến bay dài
flying-leg-clots = Phẫu thuật ở chân làm tăng nguy cơ có cục máu đông khi bay. Bạn hỏi bác sĩ phẫu thuật khi nào được bay.

## Rủi ro

risks-answer =
    { $procedure } có hợp với bạn hay không là do bác sĩ quyết định, và phòng khám phải giải thích trước những tác dụng phụ có thể xảy ra. Bạn báo bác sĩ trước nếu có điều nào dưới đây. Danh sách này chưa đầy đủ.
risks-unknown =
    { $procedure }: mình chưa có danh sách lưu ý nào có nguồn. Có hợp với bạn hay không là do bác sĩ quyết định, và phòng khám phải giải thích trước những tác dụng phụ có thể xảy ra. Bạn báo bác sĩ về bệnh, thuốc đang dùng, dị ứng và việc mang thai.
risks-which = Bạn hỏi về liệu trình nào?

card-cautions = Báo bác sĩ trước nếu
card-risks = Nguồn cho biết có thể xảy ra
risk-hollow-cheeks = Má hóp, khi làm quá mạnh hoặc bắn quá nhiều phát (shot).
risk-burns = Bỏng, khi làm quá mạnh hoặc bắn quá nhiều phát (shot).
risk-severe-reaction = Hiếm gặp: đau ngực, khó thở hoặc nổi mề đay (dị ứng nặng).
risk-vessel-block = Tắc mạch máu: da có thể hoại tử, mắt có thể mất thị lực.
risk-call = Nếu xảy ra, gọi { $number } ngay; ngoài Hàn Quốc, gọi số cấp cứu tại nơi bạn ở.
card-checks = Xin xem tại phòng khám
inspect-device-generation = máy thuộc thế hệ nào, bằng văn bản
inspect-shot-log = số phát (shot) đã bắn được ghi lại, bằng văn bản
inspect-sealed-tip = đầu bắn (tip) còn niêm phong và số sê-ri, trước khi mở
card-explanation = Luật quy định
caution-pregnancy = bạn đang mang thai hoặc có thể đang mang thai
caution-breastfeeding = bạn đang cho con bú
caution-recent-birth = bạn sinh con chưa được { $length }
caution-cancer-treatment = bạn đang điều trị ung thư
caution-skin-infection = bạn bị nhiễm trùng da
caution-severe-allergy = bạn bị dị ứng nặng
caution-ingredient-allergy = bạn dị ứng với một thành phần của chế phẩm
caution-bleeding-disorder = bạn bị rối loạn đông máu
caution-thin-face = khuôn mặt bạn ít mỡ
caution-under-18 = bạn dưới { $age } tuổi
caution-unstable-sight = thị lực của bạn gần đây thay đổi
caution-dry-eye = bạn bị khô mắt
caution-keratoconus = bạn bị giác mạc hình chóp (giác mạc mỏng, nhô như hình nón)
caution-glaucoma = bạn bị tăng nhãn áp (glôcôm)
caution-medicines = bạn đang dùng bất kỳ thuốc nào
caution-dental-work = bạn từng làm răng

## Đăng ký của phòng khám và bên môi giới

registration-check-verified =
    Trong danh mục của chúng tôi, { $clinic } được ghi là đã đăng ký đón bệnh nhân quốc tế. Bạn có thể nhờ Trung tâm hỗ trợ Medical Korea kiểm tra lại.
registration-check-unknown =
    Chúng tôi chưa kiểm tra được { $clinic } có đăng ký hay chưa. Như vậy không có nghĩa là nơi này chưa đăng ký. Trung tâm hỗ trợ Medical Korea có thể cho bạn biết.
registration-check-lapsed =
    Đăng ký của { $clinic } mà danh mục của chúng tôi có đã hết hạn. Có thể phòng khám đã gia hạn: bạn hỏi Trung tâm hỗ trợ Medical Korea trước khi đặt nhé.
registration-check-where =
    Mình chỉ kiểm tra được phòng khám trong danh mục. Với phòng khám, công ty hay người môi giới khác, bạn hỏi Trung tâm hỗ trợ Medical Korea nhé.
registration-check-other = Bạn hỏi về phòng khám khác, công ty hay người môi giới? Ở đây mình không kiểm tra được, bạn hỏi Trung tâm hỗ trợ Medical Korea nhé.

card-registration = Tình trạng đăng ký
card-registration-law = Ai được đón bệnh nhân từ nước ngoài
label-registration-number = Số đăng ký
label-registration-until = Hiệu lực đến
clinic-demo = Phòng khám thử nghiệm, không có thật.
registration-state-verified = đã đăng ký đón bệnh nhân quốc tế
registration-state-unknown = chúng tôi chưa rõ
registration-state-lapsed = đã hết hạn
registration-law-clinics = Chỉ phòng khám và bệnh viện đã đăng ký mới được đón bệnh nhân từ nước ngoài.
registration-law-agencies = Chỉ công ty đã đăng ký mới được đặt lịch giúp hoặc dẫn những bệnh nhân này đi khám.
registration-law-validity = Đăng ký có hiệu lực { $years } năm và có thể gia hạn.
registration-law-side-effects = Phòng khám phải cho bạn biết chẩn đoán, phương pháp, tác dụng phụ có thể xảy ra và chi phí dự kiến.

## Báo giá

quote-answer =
    Chỉ phòng khám mới báo giá được, sau khi biết trường hợp của bạn. Báo giá cần bằng văn bản, ghi ngày và ghi rõ đã gồm VAT chưa. Mình đã ghi nhận yêu cầu, nhân viên sẽ hỏi giúp bạn.
    Bạn để lại số điện thoại hoặc email, kèm liệu trình muốn làm nhé.
