"""Names by what stands around them: titles, greetings, speakers, labels of forms, lists, parties before a court."""
