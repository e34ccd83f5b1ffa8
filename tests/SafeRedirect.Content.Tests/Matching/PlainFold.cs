using System.Globalization;
using System.Text;

namespace SafeRedirect.Content.Tests.Matching;

/// <summary>A folding for the tests of this project, which does not reference the screener's: lower case, no marks, one form of alef, yeh and heh, words with single spaces.</summary>
internal static class PlainFold
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark || sign is '\u0640' or '\'' or '\u2019')
            {
                continue;
            }

            folded.Append(char.IsLetterOrDigit(sign) ? One(sign) : ' ');
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static char One(char letter) => letter switch
    {
        '\u0649' => '\u064A',
        '\u0629' => '\u0647',
        _ => letter,
    };
}
