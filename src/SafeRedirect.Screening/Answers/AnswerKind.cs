namespace SafeRedirect.Screening.Answers;

/// <summary>What a line of an answers file stands for. The names are its lists.</summary>
internal enum AnswerKind
{
    /// <summary>Says yes.</summary>
    Yes,

    /// <summary>Says no.</summary>
    No,

    /// <summary>Makes any answer unclear.</summary>
    Unclear,

    /// <summary>Says yes on its own; before a no it only begins the sentence ("ok", "of course").</summary>
    Openers,

    /// <summary>Asks for what was offered ("leave a note"): a yes, and nothing beside a no.</summary>
    Wishes,

    /// <summary>Turns a wish into a no ("don't"), and a yes into nothing clear.</summary>
    Denials,

    /// <summary>Changes no answer that it stands beside ("please", "sister").</summary>
    Beside,

    /// <summary>Changes no number that it stands beside ("option", "I choose").</summary>
    Choosing,

    /// <summary>A number.</summary>
    Numbers,

    /// <summary>A place in a list.</summary>
    Ordinals,
}
