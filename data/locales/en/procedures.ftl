### Procedures and their prices. Numbers come from the directory and from facts, never from here.

procedure-answer =
    { $procedure }: { $description }
    Whether it suits you is for a doctor to say, after an examination.
procedure-which = Which treatment would you like to know about?
procedures-list =
    { $count ->
        [one] One treatment in our directory fits:
       *[other] These treatments are in our directory:
    }
price-answer =
    This is what clinics in our directory state for { $procedure }. Your quote may differ: ask for it in writing, and ask whether VAT is included.
price-unknown =
    I have no price for { $procedure } with a source I can name, so I won’t guess.
    A clinic can give you a written quote.
price-which = Which treatment’s price would you like to know?
price-demo = Demonstration price, not a real one.
vat-included = included
vat-excluded = not included
vat-unknown = not known; ask the clinic
