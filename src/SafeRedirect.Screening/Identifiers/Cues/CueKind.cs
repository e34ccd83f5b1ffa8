namespace SafeRedirect.Screening.Identifiers.Cues;

/// <summary>What a cue announces or is. The names are the lists of <c>screening/cues</c>.</summary>
internal enum CueKind
{
    /// <summary>A name follows: "my name is".</summary>
    Name,

    /// <summary>A name follows if it looks like one: "i am", "ask for".</summary>
    Person,

    /// <summary>A name stands before: "is my name".</summary>
    Named,

    /// <summary>A word that is a name.</summary>
    GivenName,

    /// <summary>A title or small word that is part of a name: "mr", "abu", "de".</summary>
    NamePart,

    /// <summary>A word that is never part of a name, though no pattern asks for it: "syrian".</summary>
    NameEnd,

    Birth,
    Document,
    Phone,
    Address,

    /// <summary>An address follows if it looks like one: "we live in".</summary>
    Home,

    /// <summary>A word that is part of an address.</summary>
    Street,

    Bank,
    Location,

    /// <summary>A place that nobody should know is described next: "i am hiding behind".</summary>
    Hiding,

    /// <summary>A word for a place: "bridge".</summary>
    Place,

    /// <summary>A quarter of the compass, or what announces a degree: "north", "lat".</summary>
    Direction,

    /// <summary>A service where people have a user name.</summary>
    Platform,

    /// <summary>A user name follows: "my insta is".</summary>
    Handle,

    /// <summary>The at sign, spelled out.</summary>
    At,

    /// <summary>The dot, spelled out.</summary>
    Dot,

    /// <summary>The plus sign before a number, spelled out.</summary>
    Plus,

    /// <summary>An extension follows a phone number: "ext".</summary>
    Extension,

    /// <summary>What may stand between the digits of a number that is spelled out: "and", "double".</summary>
    DigitJoint,

    /// <summary>A currency or unit: the number beside it is a quantity.</summary>
    Amount,

    Months,

    /// <summary>A number, spelled out.</summary>
    Digits,

    /// <summary>A service that many call: a number beside it is no person's.</summary>
    Hotline,

    /// <summary>A date that follows is a date of birth, a year alone is not: "i am from".</summary>
    BornOn,

    /// <summary>A word after the year that belongs to the date.</summary>
    Era,
}
