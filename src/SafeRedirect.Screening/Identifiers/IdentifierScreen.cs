using SafeRedirect.Screening.Identifiers.Addresses;
using SafeRedirect.Screening.Identifiers.Births;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Documents;
using SafeRedirect.Screening.Identifiers.Links;
using SafeRedirect.Screening.Identifiers.Places;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds the identifiers in a message.</summary>
/// <param name="frequent">The literals of the frequent short words of the languages.</param>
internal sealed class IdentifierScreen(PatternIndex cues, CueRule[] rules, IReadOnlySet<int> frequent, PublicContacts contacts)
{
    /// <returns>The spans in the original text, sorted and disjoint.</returns>
    public IdentifierSpan[] Find(string text, MessageWords words)
    {
        var sink = new CueSink(rules);
        cues.Scan(words, ref sink);
        var hasSigns = HasSigns(text);
        if (sink.Hits is null && !hasSigns && words.Count < 4)
        {
            return [];
        }

        var found = new List<IdentifierSpan>();
        using var marks = new CueMarks(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sink.Hits), words.Count);
        var message = new ScannedMessage(text, words, sink.Hits, marks, frequent, found);
        if (hasSigns)
        {
            NumberDetector.Find(message);
            CoordinateDetector.Find(message);
            PlaceCodeDetector.Find(message);
            CodeDetector.Find(message);
            DocumentDetector.Find(message);
        }

        LinkDetector.Find(message);
        SpelledNumberDetector.Find(message);
        EmailDetector.Find(message);
        BirthDetector.Find(message);
        NameDetector.Find(message);
        AddressDetector.Find(message);
        found.RemoveAll(span => contacts.Covers(text.AsSpan(span.Start, span.End - span.Start), span.Kind));
        return SpanResolver.Resolve(found, text);
    }

    // Without a digit, a slash, an at sign or an underscore only cues and spelled-out addresses are left to look at.
    private static bool HasSigns(string text)
    {
        foreach (var character in text)
        {
            if (character is '/' or '@' or '_' or '\uFF20' || char.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
