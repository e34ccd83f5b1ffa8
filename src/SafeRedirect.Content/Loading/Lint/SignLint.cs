using System.Text;
using SafeRedirect.Content.Loading.Texts;

namespace SafeRedirect.Content.Loading.Lint;

/// <summary>Finds letters that look like others, and numbers that turn around in right-to-left text. These hold without a style file.</summary>
internal sealed class SignLint(LoadScope scope)
{
    private enum Alphabet
    {
        None,
        Latin,
        Cyrillic,
        Greek,
        Arabic,
        Other,
    }

    /// <summary>Notes every breach of a rule.</summary>
    public void Check(TextFile file, bool isRightToLeft)
    {
        foreach (var (_, text) in file.Texts)
        {
            CheckWords(text, file.File.Language);
            CheckShortNumbers(text);
            if (isRightToLeft)
            {
                CheckNumbers(text);
            }
        }
    }

    private void CheckWords(PlacedText text, string language)
    {
        var alphabet = Alphabet.None;
        var index = 0;
        foreach (var rune in text.Value.EnumerateRunes())
        {
            if (IsHidden(rune, language))
            {
                Add("confusable", text, index, $"an invisible sign U+{rune.Value:X4}", "Delete it and type the word again");
            }

            if (Foreign(rune.Value, language) is { } mend)
            {
                Add("confusable", text, index, $"the letter {rune} U+{rune.Value:X4} does not belong in {language}", mend);
            }

            var own = AlphabetOf(rune);
            if (own != Alphabet.None && alphabet != Alphabet.None && own != alphabet)
            {
                Add("confusable", text, index, $"a word mixes letters of two alphabets at {rune} U+{rune.Value:X4}", "Type the word again with one keyboard");
            }

            alphabet = Rune.IsLetter(rune) ? own : Alphabet.None;
            index += rune.Utf16SequenceLength;
        }
    }

    /// <summary>Soft hyphens and joiners that no word of the language needs.</summary>
    private static bool IsHidden(Rune rune, string language) => rune.Value switch
    {
        0x00AD or 0x200B or 0x2060 or 0x180E or 0x115F or 0x3164 => true,
        0x200C => language is not ("fa" or "ps" or "ur" or "ckb" or "ku"),
        0x200D => language is "en" or "fr" or "es" or "uk" or "ru" or "fa" or "ar",
        0x200E or 0x200F => true,
        _ => false,
    };

    /// <summary>Letters of a neighbouring language that look right and are not: searching and reading aloud fail on them.</summary>
    private static string? Foreign(int letter, string language) => (language, letter) switch
    {
        ("fa", 0x064A or 0x0649) => "Write ی (U+06CC)",
        ("fa", 0x0643) => "Write ک (U+06A9)",
        ("ar", 0x06CC) => "Write ي (U+064A) or ى (U+0649)",
        ("ar", 0x06A9) => "Write ك (U+0643)",
        ("ar", 0x06C1 or 0x06BE or 0x06C0) => "Write ه (U+0647)",
        ("uk", 0x044B or 0x042B or 0x044D or 0x042D or 0x0451 or 0x0401 or 0x044A or 0x042A) => "Write it as Ukrainian does",
        _ => null,
    };

    private static Alphabet AlphabetOf(Rune rune) => rune.Value switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 0x00C0 and <= 0x024F and not 0x00D7 and not 0x00F7) or (>= 0x1E00 and <= 0x1EFF) => Alphabet.Latin,
        >= 0x0370 and <= 0x03FF => Alphabet.Greek,
        >= 0x0400 and <= 0x052F => Alphabet.Cyrillic,
        (>= 0x0620 and <= 0x064A) or (>= 0x066E and <= 0x06D3) or (>= 0x0750 and <= 0x077F) or (>= 0x08A0 and <= 0x08C9) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) => Alphabet.Arabic,
        _ => Rune.IsLetter(rune) ? Alphabet.Other : Alphabet.None,
    };

    /// <summary>A short number is a hotline more often than not, and one in a text never goes out of date by itself. Years are not meant.</summary>
    private void CheckShortNumbers(PlacedText text)
    {
        var value = text.Value;
        for (var i = 0; i < value.Length;)
        {
            var end = i;
            while (end < value.Length && char.IsDigit(value[end]))
            {
                end++;
            }

            if (end - i >= 3 && !(end - i == 4 && value[i] is '1' or '2' && value[i + 1] is '9' or '0'))
            {
                Add("number", text, i, $"the number {value[i..end]} could be one to call", "Write a placeholder such as {numbers}, and the number in organisation.yaml; write other numbers in words");
            }

            i = Math.Max(end, i + 1);
        }
    }

    private void CheckNumbers(PlacedText text)
    {
        var value = text.Value;
        for (var i = 1; i + 1 < value.Length; i++)
        {
            // UAX #9: digits keep their order, but groups joined by these signs change places in right-to-left text.
            if (value[i] is '-' or '/' or '+' or '\u2013' && char.IsDigit(value[i - 1]) && char.IsDigit(value[i + 1]))
            {
                Add("direction", text, i, "numbers joined by a sign change places in right-to-left text", "Write a placeholder, or join them with a word");
            }
        }
    }

    private void Add(string rule, PlacedText text, int index, string message, string mend) => scope.Findings.Add(rule, text.Path, text.LineAt(index), message, mend);
}
