### What a clinic says to a request or a booking; sent by us, perhaps hours later.

clinic-says-confirmed =
    { $clinic } 已确认您的预约：{ $time }（首尔时间）。
    预约编号是 { $code }，凭它可以在这里查看、改期或取消。
clinic-says-declined =
    { $clinic } 无法接受您 { $time }（首尔时间）的申请。{ $why }
    这个时间已不再为您保留。我可以帮您找别的时间或别的诊所。
clinic-says-cancelled =
    { $clinic } 取消了您 { $time }（首尔时间）的预约。{ $why }
    很抱歉。我可以帮您找别的时间或别的诊所。
clinic-says-proposed =
    { $clinic } 建议换一个时间：{ $new }。这个时间为您保留到 { $until }（首尔时间）。
    接受后立即确认。您 { $time } 的申请目前还没有确认。
clinic-says-proposed-instead =
    { $clinic } 想问您能否换一个时间：{ $new }。这个时间为您保留到 { $until }（首尔时间）。
    在您接受新时间之前，已确认的 { $time } 预约不变。
clinic-says-why-no-time = 那个时间已经约满。
clinic-says-why-closed = 那个时间诊所休诊。
clinic-says-why-not-offered = 诊所目前不做这个项目。
clinic-says-why-records-needed = 诊所需要先看病历资料。
clinic-says-why-not-suitable = 诊所无法接受这样的申请。具体情况可以问这家诊所或其他地方的医生。
clinic-says-why-other = 诊所没有说明原因。
reply-take-proposal = 接受新时间
reply-other-proposal = 另选时间

# The clinic takes back a mark. { $was }, { $state }: one of state-….
clinic-says-corrected = { $clinic } 更正了您 { $time }（首尔时间）预约的记录。之前误记为“{ $was }”，现在是：{ $state }。
# The visitor does not take the proposed time; the booking is a request, or confirmed.
clinic-says-kept-request = 好的，新时间已不再保留。您 { $time }（首尔时间）的申请仍然有效，尚未确认，请等待诊所答复。
clinic-says-kept-confirmed = 好的，新时间已不再保留。已确认的预约不变：{ $time }（首尔时间）。
