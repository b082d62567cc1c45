"""Which of Harper's checks are about errors.

Harper has some nine hundred. Most are about style, taste, capitals, hyphens, spacing or one spelling of
several, or guess wrongly in the clipped language of postings. These are about what is wrong in any English;
they were right on real postings, or never spoke there and look for one fixed expression.
`docs/decisions/0009-grammar.md` tells how they were chosen.
"""

SPELLING = "SpellCheck"
REPEATED = "RepeatedWords"
ARTICLE = "AnA"

#: Checks of Harper by its own names.
CHECKS = frozenset(
    f"""
    {SPELLING} {REPEATED} {ARTICLE}

    IAm IAmAgreement IDo HeDos PronounAre PronounInflectionBe PronounVerbAgreement ProgressiveNeedsBe
    Everyday DidPast DoubleModal IsBeenAuxSequence ModalBeAdjective ModalOf ModalSeem NotBeAfterNot
    RegularIrregulars SimplePastToPastParticiple ToWorryAbout WillContain WillNonLemma WishCould
    WorthToDo OneOfTheSingular MakeItSeem LooksLikes MoreBetter AdjectiveDoubleDegree
    WhomSubjectOfVerb HowItLooksLike HowDoesCompared LetToDo DontCan NotOnly NotTo NoLonger

    ItsContraction ItsPossessive PossessiveYour YourOutClauseAgreement YourPredicateAdjective
    ThereOwn ThereToTheir Theres TheyreToTheir Themself WereWhere ThenThan ThatThan
    SameAs TooTo ToLoseTooLoose ThesesThese ElsePossessive SomebodyElses HumanBeings Didnt Cant

    AMeansToAnEnd AccuseOf AdvantageOf AfterAll AllIntentsAndPurposes Alongside AnAnother AnotherAn
    AnotherThings ApartFrom AsComparedTo AsFollows AsIfThough AsLongAs AsMuchAs AsOpposedTo AspireTo
    AtAllCosts AtLeasToLeast AtLestToLeast AwaitFor AwareOf BareInMind BareWithMe BeckAndCall
    BestRegards BetterOffPhrase CanBeSeen CaseInPoint ColdModalTypo ComfortableWith ComprisesOf
    CorrectNumberSuffix CuriousAbout CuttingAgeEggcorn DespiteOf Discuss DoMistake DoesOrDose
    DoToDueTo DueDiligence EverSince EveryTime ExceptOf ExitedExcitedContext ExtendOrExtent FastPaste
    ForALongTime ForAWhile ForNoun ForTheMostPart FreeRein GetRidOf GetUsedTo GoingTo HalfAnHour
    HaveAHardTime HighLowStandards HowMach InLieuOf InNeedOf InThe InTheSameVein InDueCourse
    Initiatively InsteadOf InterestedIn IsKnownFor ItCan KindRegards LastButNotLeast LetAlone
    LikelyHood LookForwardTo LookingForwardTo MakeDoWith MakeSense Misspell MootPoint
    MoreThatLikely MostOfTheTimes NeedHelp Nowadays NowKnownAs OfCourse OnTopOf OughtToBe
    PassionateAbout Payed PeaceOfMind PerSe PiqueInterest PleasRequestVerb
    PrincipleToPrincipalRoleNoun Provocate QuiteQuiet RallyToReally RelayOnForRely Respond
    ResponsibilityFor ResponsibleFor RiseTheQuestion RiseTheRanks SafeToSave SaveToSafe
    SneakPeekPreview SoughtAfter SpecialAttention StateOfTheArt SupposedTo TakeALookTo TakeCareOf
    The TheAnother TheDifferenceBetween TheEntiretyOf ThinkKnowOff ThoughThought ThoughtProcess
    ThrowAway Towards TrialAndError TurnItOff UseToUsedTo VeryLess WasAloud WhetYourAppetite
    WidelyAccepted WinPrize WithoutOut WokVerbTypo Months
    """.split()
)
