### 项目和价格。数字来自目录和资料，不写在这里。

procedure-answer =
    { $procedure }：{ $description }
    是否适合您，要由医生检查之后判断。
procedure-which = 您想了解什么项目？
procedures-list =
    { $count ->
        [1] 我们的目录里有一个符合的项目：
       *[other] 我们的目录里有这些项目：
    }
price-answer =
    这是目录中各诊所给出的“{ $procedure }”价格，仅供参考。您的报价可能不同：请要一份书面报价，并问清是否含增值税。
price-unknown =
    “{ $procedure }”的价格，我没有查到可靠的来源，就不随便猜了。
    诊所可以给您书面报价。
price-which = 您想了解哪个项目的价格？
price-demo = 演示价格，不是真实价格。
vat-included = 含增值税
vat-excluded = 不含增值税
vat-unknown = 是否含税，请向诊所确认
