namespace SafeRedirect.Screening;

/// <summary>Notices danger, disclosures and identifiers in a message, and understands short answers. Immutable; safe to share between threads.</summary>
public sealed class Screener
{
    private Screener()
    {
    }

    /// <summary>Builds a screener from the lines of the screening files.</summary>
    /// <param name="entries">All lines of all languages.</param>
    /// <param name="publicContacts">Phone numbers and addresses that are published by the organisation; they are never flagged as identifiers.</param>
    /// <param name="faults">Every line that could not be used; empty when all is well.</param>
    public static Screener Build(IReadOnlyList<LexiconEntry> entries, IReadOnlyList<string> publicContacts, out IReadOnlyList<LexiconFault> faults)
    {
        faults = [];
        return new Screener();
    }

    /// <summary>Screens one message: danger, disclosure, identifiers, language.</summary>
    /// <param name="text">The message as it was written; any length, any characters.</param>
    public Findings Screen(string text) => Findings.None;

    /// <summary>The language a text is written in (ISO 639-1), or <see langword="null"/> when it cannot be told.</summary>
    public string? IdentifyLanguage(string text) => null;

    /// <summary>Understands an answer to a yes-or-no question, in any of the languages.</summary>
    public Answer UnderstandAnswer(string text) => Answer.Unclear;

    /// <summary>Understands a choice from a list: by label, unambiguous part of a label, number, number word or ordinal.</summary>
    /// <returns>The index of the option, or <see langword="null"/> when no option or more than one is meant.</returns>
    public int? UnderstandChoice(string text, IReadOnlyList<string> options) => null;

    /// <summary>Understands one of the words that work everywhere, when it is the whole message.</summary>
    public Command? UnderstandCommand(string text) => null;
}
