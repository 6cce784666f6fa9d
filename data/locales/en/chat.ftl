### The terminal client and the plain chat page.

chat-title = Gangnam Concierge
chat-placeholder = Write a message
chat-send = Send
chat-connecting = Connecting …
chat-offline = No connection. Your message will be sent when you are online again.
chat-language = Language
chat-choose = Type a number to choose
chat-bot = Concierge
chat-you = You
chat-typing = is writing …
chat-call = Call { $number }
chat-show = Show this to someone near you
chat-new = New conversation
chat-no-gateway = Nothing answers at { $url }. Start the concierge with “make run” in another terminal.
chat-no-answer = No answer came within { $seconds } seconds.
chat-leave = Ctrl-D leaves.
chat-example = How much is botox?
chat-optional = optional
chat-form-help = Answer line by line, or press Enter to write freely instead.
chat-form-keep = Enter keeps: { $value }
chat-page = Page { $page } of { $pages }
chat-yes = Yes
chat-no = No
