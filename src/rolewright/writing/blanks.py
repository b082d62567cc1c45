"""What a draft asks where nobody has said anything yet, by the place of the answer in the brief."""

BLANKS = {
    "title": "What is the job called?",
    "places": "Which place?",
    "workplace": "Is it on site, hybrid or remote?",
    "employment": "Is it full-time or part-time, and for good?",
    "company.name": "What is the company called?",
    "company.does": "What does the company do, and for whom? One sentence, without praise",
    "job": "What is the job in one sentence? Go on: You will …",
    "reason": "Why is this position open, and why now? We are hiring because …",
    "goals": (
        "What must this person have achieved after a year? One thing that can be seen or counted, with a date"
    ),
    "duties": "What will this person do here? Begin with a verb, and say for whom",
    "deal_breakers": "What would make you turn down an otherwise good candidate, and which duty needs it?",
    "pay": "What does the job pay, from what to what, and per what?",
    "benefits": (
        "Which benefits, each with its figure: insurance, pension, days of paid leave? "
        "Which would a competitor not offer?"
    ),
    "company.people": (
        "What is it about the company that others in the trade do not have, and how are people treated? "
        "Two or three facts that nobody else could write"
    ),
    "company.objectives": "What does the company want to reach, and by when?",
    "apply": "What should candidates send, and to which address?",
    "deadline": "Until when can people apply, or are applications taken on an ongoing basis?",
    "steps": "When do candidates hear from you, and which steps follow?",
    "existing_vacancy": "Is this posting for an existing vacancy?",
    "company.screens_with_ai": "Is artificial intelligence used to screen, assess or select applicants?",
    "company.equality": "Which equality statement do you use?",
}
