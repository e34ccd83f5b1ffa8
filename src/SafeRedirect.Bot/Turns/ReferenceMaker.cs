using System.Security.Cryptography;

namespace SafeRedirect.Bot.Turns;

/// <summary>Makes referral references such as <c>K7M-42P</c>.</summary>
internal static class ReferenceMaker
{
    /// <summary>A new reference: 21^6, about 86 million; the store refuses one that is taken.</summary>
    public static ReferralReference Next()
    {
        Span<char> code = stackalloc char[(2 * ReferralReference.HalfLength) + 1];
        for (var i = 0; i < code.Length; i++)
        {
            code[i] = i == ReferralReference.HalfLength ? '-' : ReferralReference.Alphabet[RandomNumberGenerator.GetInt32(ReferralReference.Alphabet.Length)];
        }

        return new ReferralReference(new string(code));
    }
}
