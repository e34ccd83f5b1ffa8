using System.Globalization;
using System.Text;

namespace SafeRedirect.Screening.Folding;

/// <summary>What one character becomes when it is folded on its own, before its neighbours are looked at.</summary>
internal static class RuneFolds
{
    /// <summary>The character parts words.</summary>
    public const string Separator = " ";

    /// <summary>The character leaves nothing behind, and does not part words.</summary>
    public const string Dropped = "";

    // Signs that answer a question or call for help: each is a word of its own.
    private static readonly HashSet<int> Signs =
    [
        0x1F44D, 0x1F44E, 0x1F44C, 0x2705, 0x2714, 0x2713, 0x2611, 0x274C, 0x274E, 0x2716, 0x2717, 0x2718, 0x1F197, 0x1F198, 0x1F645, 0x1F646, 0x1F6AB, 0x26D4, 0x1F914, 0x1F937, 0x1F615, 0x2753,
    ];

    // Apostrophes, primes and modifier letters that people type in their place: "don't" and "dont" are one word.
    private static readonly HashSet<int> Apostrophes =
    [
        0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0x02B9, 0x02BB, 0x02BC, 0x02BD, 0x02C8, 0x02CA, 0x02CB, 0x055A, 0x05F3, 0x07F4, 0xFF07, 0xFF40, 0x1FBD, 0x1FBF, 0x1FEF, 0x1FFD,
    ];

    private static readonly string?[] Plane = BuildPlane();

    public static bool IsSign(int codePoint) => codePoint >= 0x2000 && Signs.Contains(codePoint);

    /// <summary>The folded form of a character outside ASCII: letters and digits, <see cref="Separator"/> or <see cref="Dropped"/>.</summary>
    public static string Of(Rune rune)
    {
        if (rune.Value >= Plane.Length)
        {
            return Compute(rune, Decompositions.Of(rune.Value));
        }

        return Plane[rune.Value] ??= Compute(rune, Decompositions.Of(rune.Value)); // computed alike by every thread, so a race does no harm
    }

    private static string?[] BuildPlane() => new string?[0x10000];

    private static string Compute(Rune rune, string? decomposed)
    {
        if (Apostrophes.Contains(rune.Value))
        {
            return Dropped;
        }

        if (decomposed is null)
        {
            return One(rune);
        }

        var folded = new StringBuilder(decomposed.Length);
        foreach (var part in decomposed.EnumerateRunes())
        {
            folded.Append(One(part));
        }

        return folded.ToString();
    }

    private static string One(Rune rune)
    {
        if (rune.Value < 0x80)
        {
            return Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : Separator;
        }

        if (LetterForms.Of(rune.Value) is { } form)
        {
            return form;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => Digit(rune),
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => Lower(rune),
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => rune.ToString(),
            UnicodeCategory.Format or UnicodeCategory.ModifierSymbol => Dropped,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark => Mark(rune),
            UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse => Dropped,
            _ => Separator,
        };
    }

    private static string Digit(Rune rune) => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture);

    private static string Lower(Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        return lower == rune ? rune.ToString() : Compute(lower, Decompositions.Of(lower.Value));
    }

    // The marks of the scripts of India and South-East Asia are vowels that tell words apart; those of the scripts before them are not.
    private static string Mark(Rune rune) =>
        rune.Value is >= 0x0900 and < 0x1AB0 ? rune.ToString() : Dropped;
}
