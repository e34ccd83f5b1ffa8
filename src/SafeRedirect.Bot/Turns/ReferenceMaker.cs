using System.Security.Cryptography;

namespace SafeRedirect.Bot.Turns;

/// <summary>Makes referral references such as <c>K7M-42P</c>.</summary>
internal static class ReferenceMaker
{
    // Without letters and digits that are mistaken for each other on paper or by voice (0 O, 1 I L, 5 S, 2 Z, 8 B, U V), and without vowels, so that no word appears.
    private const string Alphabet = "34679CDFGHJKMNPQRTWXY";

    /// <summary>A new reference: 21^6, about 86 million; the store refuses one that is taken.</summary>
    public static ReferralReference Next()
    {
        Span<char> code = stackalloc char[7];
        for (var i = 0; i < code.Length; i++)
        {
            code[i] = i == 3 ? '-' : Alphabet[RandomNumberGenerator.GetInt32(Alphabet.Length)];
        }

        return new ReferralReference(new string(code));
    }
}
