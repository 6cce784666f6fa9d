### 诊所：查找、地址和时间、语言。

clinic-answer = 这是我查到的 { $clinic } 的信息：
clinic-which = 您说的是哪家诊所？
clinic-languages = { $clinic } 有会说{ $languages }的工作人员。
clinic-hours-unverified = 门诊时间未经核实，去之前请先打电话确认。
reason-language = 会说{ $language }
reason-district = 在{ $district }
reason-procedure = 有{ $procedure }
reason-specialty = { $specialty }
reason-instant = 提交后立即确认
reason-interpretation = 免费翻译合作诊所
reason-pickup = 接机合作诊所
registration-verified = 已登记接诊国际患者，编号 { $number }，有效期至 { $until }
registration-unknown = 我们目前不清楚，可以拨打 1577-7129 询问
registration-lapsed = 登记已过期
clinics-found =
    { $count ->
        [1] 按“{ $wish }”找到一家诊所。
       *[other] 按“{ $wish }”找到 { $count } 家诊所，最符合的排在前面。
    }
clinics-more = 符合“{ $wish }”的诊所，还有这些。
clinics-none = 没有找到全部符合“{ $wish }”的诊所。要去掉一项再找吗？
searched-and = { $first }、{ $second }
weekday-date = { $date }（{ $weekday }）
searched-any = 项目和区域不限
searched-in = 在{ $place }
searched-near = { $place }附近
searched-day = { $day }开诊
searched-part = { $day } { $opens }–{ $closes } 之间开诊
searched-hour = { $day } { $hour } 开诊
searched-that-hour = 那个时间
reason-metres = 距{ $place }约 { $metres } 米
reason-kilometres = 距{ $place }约 { $kilometres } 公里
reason-open = { $day }开诊：{ $hours }
label-free-times = 当天可预约的时间
free-times-none = 当天没有可预约的时间
