namespace SafeRedirect.Dialog.Effects;

/// <summary>The short code of a referral (<c>K7M-42P</c>), which the person may say when they call or come. It says nothing about anybody.</summary>
public readonly record struct ReferralReference(string Value)
{
    /// <summary>The letters and digits of a reference: without those that are mistaken for each other on paper or by voice (0 O, 1 I L, 5 S, 2 Z, 8 B, U V), and without vowels, so that no word appears.</summary>
    public const string Alphabet = "34679CDFGHJKMNPQRTWXY";

    /// <summary>Letters and digits on each side of the hyphen.</summary>
    public const int HalfLength = 3;

    /// <summary>Finds the first reference in a text, in any case, with a hyphen, a space or nothing in its middle.</summary>
    /// <returns><see langword="null"/> when there is none.</returns>
    public static ReferralReference? Find(string text)
    {
        // Only the beginning is read: a reference is written alone or after a few words.
        var letters = text.Length > 200 ? text.AsSpan(0, 200) : text;
        for (var start = 0; start < letters.Length; start++)
        {
            if ((start == 0 || !char.IsLetterOrDigit(letters[start - 1])) && Read(letters[start..]) is { } reference)
            {
                return reference;
            }
        }

        return null;
    }

    /// <summary>The code itself.</summary>
    public override string ToString() => Value;

    private static ReferralReference? Read(ReadOnlySpan<char> text)
    {
        Span<char> code = stackalloc char[2 * HalfLength];
        var read = 0;
        var at = 0;
        for (; at < text.Length && read < code.Length; at++)
        {
            var letter = char.ToUpperInvariant(text[at]);
            if (Alphabet.Contains(letter, StringComparison.Ordinal))
            {
                code[read++] = letter;
            }
            else if (read != HalfLength || letter is not ('-' or ' ' or '\u2010' or '\u2011' or '\u2013'))
            {
                return null;
            }
        }

        var endsHere = at >= text.Length || !char.IsLetterOrDigit(text[at]);
        return read == code.Length && endsHere ? new ReferralReference($"{code[..HalfLength]}-{code[HalfLength..]}") : null;
    }
}
