### 预约、查询预约、取消预约。

booking-resumed = 我们接着刚才的预约。
booking-ask-procedure = 您想预约什么项目？
booking-ask-clinic =
    { $count ->
        [1] 这家诊所有“{ $procedure }”，可以在这里预约。就选这家吗？
       *[other] 您想在哪家诊所做“{ $procedure }”？
    }
booking-ask-time = 您想哪天去 { $clinic }？告诉我日期就行，也可以加上几点（首尔时间）。
booking-times-offered = { $clinic } 有这些可预约的时间（首尔时间），您选哪一个？
booking-no-times = { $clinic } 那段时间没有空位。换哪天您方便？
booking-ask-residency =
    韩国法律要求我们问一句：患者在韩国办了居留登记，或者参加了韩国的健康保险吗？
    您的回答不会转给出入境管理部门。
booking-ask-name = 患者护照上的姓名是什么？
booking-ask-contact = 怎么联系您方便？请写带国家区号的电话号码，或者邮箱。
booking-summary = 请核对一下。现在提交吗？
booking-terms = 诊所条款：{ $terms }
booking-confirmed =
    您的预约已确认，预约编号是 { $code }。
    请保存好编号，凭它可以在这里查看或取消预约。
booking-requested =
    您的申请已提交给诊所，目前还没有确认；诊所应在 { $deadline }（首尔时间）前答复。
    您的预约编号是 { $code }。
booking-resident =
    谢谢您告诉我。按法律规定，这项服务只面向国外访客，所以在韩国办了居留登记或参加健康保险的患者，我不能代为预约。
    您可以直接向 { $clinic } 预约：{ $phone }。居留方面的问题可以拨打 1345，有多种语言接听。
booking-paused = 好的，先停在这里。您填的内容会保留 { $days } 天。
booking-problem-closed = 那个时间 { $clinic } 不开诊。
booking-problem-past = 那个时间已经过了。
booking-problem-full = 那个时间已经被约了。
booking-problem-not-offered = 据我们的目录所知，{ $clinic } 没有“{ $procedure }”这个项目。
booking-problem-not-bookable = 我不能帮您预约 { $clinic }：它接诊国际患者的登记，我没能核实。
booking-consultation-first = “{ $procedure }”要从面诊开始，所以我帮您约的是面诊；之后怎么做，由医生和您一起决定。
booking-records-first = “{ $procedure }”需要医院先看病历，所以不能直接约时间。会有工作人员协助您。
booking-conflict = 抱歉，那个时间刚刚被别人约走了。
booking-limit = 这个联系方式已有 { $count } 个未结束的预约。请先取消一个，或者找人工服务。
booking-name-unclear = 我没能认出姓名，请按护照上的写法再写一次。
booking-contact-unclear = 我没能认出电话号码或邮箱。
booking-nothing-open = 目前没有可以继续的预约。
availability = { $clinic } 可预约的时间（首尔时间）：
availability-which = 您想查哪家诊所、哪一天？
lookup-ask-code = 您的预约编号是什么？以 GC 开头。
lookup-ask-proof = 为确认这是您的预约：登记的电话号码、邮箱或姓氏是什么？
booking-shown = 这是您的预约：
booking-not-found = 没有找到与这个编号和信息相符的预约，请都核对一下。
lookup-locked = 输错的次数太多了。请过一会儿再试，或者找人工服务。
booking-cancelled = 预约 { $code } 已取消，也已告知 { $clinic }。
booking-already-cancelled = 预约 { $code } 之前已经取消了。
state-requested = 已提交，等待诊所确认
state-confirmed = 已确认
state-cancelled = 已取消
state-declined = 诊所未接受
state-arrived = 已到诊
state-completed = 已完成
state-no-show = 未到诊
state-held = 已为您保留
booking-ask-another = 这些时间还有空（首尔时间），您选哪一个？
state-will-be-confirmed = 提交后立即确认
state-will-be-requested = 只是申请，由诊所确认
lookup-stopped = 好的，预约没有改动。
booking-cannot-cancel = 这个预约已经不能取消了：时间已过，或者诊所已结束这个预约。可以找工作人员帮您。
booking-ask-details =
    就快好了。请填在表格里，或者用一条消息发给我：
    – 患者姓名，与护照一致
    – 带国家区号的电话号码，或邮箱
booking-ask-details-other =
    就快好了。请填在表格里，或者用一条消息发给我：
    – 接受治疗的人的姓名，与护照一致
    – 能联系到您的电话号码（带国家区号）或邮箱
booking-ask-details-child =
    就快好了。请填在表格里，或者用一条消息发给我：
    – 孩子的姓名，与护照一致
    – 您自己的姓名（家长或监护人）
    – 带国家区号的电话号码，或邮箱
booking-back-procedure = 回到您的预约：想约什么项目？
booking-back-clinic = 回到您的预约：想去哪家诊所？
booking-back-time = 回到您的预约：哪个时间方便？
booking-back-residency = 回到您的预约：患者在韩国办了居留登记，或者参加了韩国的健康保险吗？
booking-back-details = 回到您的预约：患者的姓名是什么，怎么联系您？
booking-back-contact = 回到您的预约：怎么联系您方便？
booking-clinics-relaxed = “{ $procedure }”没有完全符合您要求的诊所，这几家最接近：
booking-needs-review = 谢谢您告诉我。诊所的工作人员会先看一下这个情况，所以我会以申请的形式提交。看诊时也请告诉医生。
booking-summary-consent =
    请核对一下。提交前，需要您同意两件事：
    – 我们为这次预约保存与患者健康有关的信息；
    – 我们把这些信息，连同姓名和联系方式，转交给 { $clinic }。
    您可以随时撤回。您同意提交，就表示这两项都同意。现在提交吗？
booking-not-sent = 好的，什么都没有提交。您填的内容会保留 { $days } 天。您可以修改，也可以直接给诊所打电话：{ $clinic }，{ $phone }。
booking-resident-no-clinic = 谢谢您告诉我。按法律规定，这项服务只面向国外访客。在韩国办了居留登记或参加健康保险的患者，欢迎直接联系诊所。
booking-problem-too-far = 那个日期太远了，诊所的日历还没有排到那一天。
booking-problem-holiday = { $clinic } 那天休诊：{ $holiday }是韩国的公众假日。
booking-problem-weekday = 那天是 { $clinic } 每周休诊的日子。
booking-problem-hours = 那个时间不在 { $clinic } 的门诊时间内。
booking-problem-break = 那个时间 { $clinic } 正在午休。
booking-problem-no-woman-doctor = 据我们所知，{ $clinic } 没有做“{ $procedure }”的女医生。
booking-problem-no-man-doctor = 据我们所知，{ $clinic } 没有做“{ $procedure }”的男医生。
booking-cancelled-late = 预约 { $code } 已取消，也已告知 { $clinic }。免费取消的时间已过，所以会按诊所的条款处理。
booking-cannot-move = 这个预约已经不能改期了。可以找工作人员帮您。
move-ask-time = 您想改到什么时候（首尔时间）？
move-back-time = 回到您的预约：改到什么时候方便？
move-ask-confirmed = 您在 { $clinic } 的预约，要从 { $old } 改到 { $new }（首尔时间）吗？
move-ask-confirmed-late = 免费改期的时间已过，可能要按诊所的条款处理。您在 { $clinic } 的预约，要从 { $old } 改到 { $new }（首尔时间）吗？
booking-moved = 好了，您的预约已改期，也已确认。预约编号不变：{ $code }。
booking-moved-requested =
    新的时间已作为申请提交给诊所，诊所应在 { $deadline }（首尔时间）前答复。原来的时间已经让出。
    预约编号不变：{ $code }。
holiday-new-years-day = 元旦
holiday-seollal = 春节（农历新年）
holiday-independence-movement-day = 三一节
holiday-labor-day = 劳动节
holiday-childrens-day = 儿童节
holiday-buddhas-birthday = 佛诞日
holiday-memorial-day = 显忠日
holiday-constitution-day = 制宪节
holiday-liberation-day = 光复节
holiday-chuseok = 中秋节（秋夕）
holiday-national-foundation-day = 开天节
holiday-hangul-day = 韩文日
holiday-christmas = 圣诞节
holiday-local-election-day = 地方选举日
holiday-assembly-election-day = 国会议员选举日
holiday-presidential-election-day = 总统选举日
holiday-temporary-holiday = 政府临时公休日
holiday-substitute = { $holiday }的补休日
booking-noted = 已记下：{ $what }。
