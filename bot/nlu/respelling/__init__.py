"""Lines typed in plain Latin letters, put back into the letters of their language.

The encoder has read Russian and Vietnamese, but hardly "skolko stoit" or "cam on nhieu". What such a line was is found
with the words that training sentences are written in: each word that may have been typed so is a candidate, and the
likeliest row of candidates is taken. No word list of others is needed.
"""
