using System.Globalization;
using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Answers;

/// <summary>Reads which of several options a number or ordinal means.</summary>
internal static class NumberReader
{
    // "number two please" is a choice; "tell the team first" is not the first one: in longer answers every word has to be known.
    private const int LongestWithOthers = 3;
    private const int LongestDigits = 4;

    /// <summary>The option that the only number of the message means.</summary>
    public static Pick Read(FoldedText folded, List<AnswerHit> hits, int options)
    {
        var others = Enumerable.Range(0, folded.WordCount).Count(word => !IsKnown(folded, hits, word));
        if (folded.WordCount > LongestWithOthers && others > 0)
        {
            return default;
        }

        if (Digits(folded, others) is { } digits)
        {
            return digits is >= 1 && digits <= options ? new Pick(digits - 1) : default;
        }

        var ordinals = Value(hits, AnswerKind.Ordinals);
        var value = ordinals != 0 ? ordinals : Value(hits, AnswerKind.Numbers);
        return value switch
        {
            int.MinValue => Pick.Ambiguous,
            < 0 => -value <= options ? new Pick(options + value) : default, // counted from the end
            >= 1 when value <= options => new Pick(value - 1),
            _ => default,
        };
    }

    private static bool IsKnown(FoldedText folded, List<AnswerHit> hits, int word) =>
        char.IsAsciiDigit(folded[word][0])
        || hits.Exists(hit => hit.First <= word && hit.End > word && hit.Rule.Kind is AnswerKind.Yes or AnswerKind.Openers or AnswerKind.Wishes or AnswerKind.Beside or AnswerKind.Choosing or AnswerKind.Numbers or AnswerKind.Ordinals);

    // The one value of this kind; 0 when there is none, int.MinValue when there are several. A longer hit hides those inside it.
    private static int Value(List<AnswerHit> hits, AnswerKind kind)
    {
        var value = 0;
        foreach (var hit in hits.Where(hit => hit.Rule.Kind == kind && !IsHidden(hit, hits)))
        {
            value = value == 0 || value == hit.Rule.Value ? hit.Rule.Value : int.MinValue;
            if (IsDenied(hit.Rule.Language, hits))
            {
                return int.MinValue; // "not the second"
            }
        }

        return value;
    }

    // Denied in its own language: "la segunda" holds no Arabic no.
    private static bool IsDenied(string language, List<AnswerHit> hits) =>
        hits.Exists(hit => hit.Rule.Kind is AnswerKind.No or AnswerKind.Denials && hit.Rule.Language == language && !IsHidden(hit, hits));

    private static bool IsHidden(AnswerHit hit, List<AnswerHit> hits) =>
        hits.Exists(other => other.First <= hit.First && other.End >= hit.End && other.End - other.First > hit.End - hit.First);

    // "2", "2.", "#2", "2nd", "number 2", "5.00": one number, and beside it at most one word that is no answer of its own.
    private static int? Digits(FoldedText folded, int others)
    {
        int? number = null;
        for (var word = 0; word < folded.WordCount; word++)
        {
            var text = folded[word];
            var length = text.IndexOfAnyExceptInRange('0', '9') is var cut and >= 0 ? cut : text.Length;
            var isDecimals = number is not null && text.Trim('0').IsEmpty;
            if (length == 0 || isDecimals)
            {
                continue;
            }

            if (number is not null || text.Length - length > LongestDigits || !int.TryParse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                return null;
            }

            number = value;
        }

        return others <= 1 ? number : null;
    }
}
