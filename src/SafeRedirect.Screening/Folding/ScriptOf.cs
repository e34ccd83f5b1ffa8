namespace SafeRedirect.Screening.Folding;

/// <summary>Tells the script of a letter.</summary>
internal static class ScriptOf
{
    public static Scripts Letter(char letter) => letter switch
    {
        < '\u0080' => char.IsAsciiLetter(letter) ? Scripts.Latin : Scripts.None,
        < '\u0250' => char.IsLetter(letter) ? Scripts.Latin : Scripts.None,
        >= '\u0370' and < '\u0400' => Scripts.Greek,
        >= '\u0400' and < '\u0530' => Scripts.Cyrillic,
        >= '\u0600' and < '\u0780' or >= '\uFB50' and < '\uFE00' or >= '\uFE70' and < '\uFF00' => char.IsLetter(letter) ? Scripts.Arabic : Scripts.None,
        _ => char.IsLetter(letter) ? Scripts.Other : Scripts.None,
    };

    /// <summary>Two of the scripts whose letters look alike are present.</summary>
    public static bool IsMixed(this Scripts scripts)
    {
        var alike = scripts & (Scripts.Latin | Scripts.Cyrillic | Scripts.Greek);
        return System.Numerics.BitOperations.PopCount((uint)alike) > 1;
    }
}
