using System.Text;

namespace SafeRedirect.Content.Loading.Texts;

/// <summary>Signs that are shown as pictures. A screen reader reads them out, and an old phone shows a box.</summary>
internal static class Pictographs
{
    /// <summary>Whether a sign is an emoji or makes one of the sign before it.</summary>
    public static bool Contains(Rune rune) => rune.Value is
        (>= 0x1F000 and <= 0x1FAFF) // emoji, cards, flags
        or (>= 0x2600 and <= 0x27BF) // miscellaneous symbols, dingbats
        or (>= 0x2B05 and <= 0x2B55) // arrows and shapes with emoji forms
        or (>= 0x231A and <= 0x23FF) // clocks and media buttons
        or 0xFE0F or 0x20E3 // emoji form, keycap
        or (>= 0xE0020 and <= 0xE007F); // flag tags
}
