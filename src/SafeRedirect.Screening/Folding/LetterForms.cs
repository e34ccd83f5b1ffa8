namespace SafeRedirect.Screening.Folding;

/// <summary>Letters that Unicode keeps apart and people do not: Arabic letter forms, and letters with a stroke.</summary>
internal static class LetterForms
{
    private static readonly Dictionary<int, string> Forms = Build();

    public static string? Of(int codePoint) => Forms.GetValueOrDefault(codePoint);

    private static Dictionary<int, string> Build()
    {
        var forms = new Dictionary<int, string>();
        Add(forms, "\u0627", 0x0622, 0x0623, 0x0625, 0x0671, 0x0672, 0x0673, 0x0675); // alef
        Add(forms, "\u0648", 0x0624, 0x0676, 0x06C4, 0x06C6, 0x06C7); // waw
        Add(forms, "\u064A", 0x0626, 0x0649, 0x0678, 0x06CC, 0x06CD, 0x06CE, 0x06D0, 0x06D2, 0x06D3); // ya, Farsi ya, alef maqsura
        Add(forms, "\u0643", 0x06A9, 0x06AA, 0x06AB); // kaf
        Add(forms, "\u0647", 0x0629, 0x06BE, 0x06C0, 0x06C1, 0x06C2, 0x06C3, 0x06D5); // ha, ta marbuta
        Add(forms, RuneFolds.Dropped, 0x0621, 0x0640, 0x0674); // hamza on its own, tatweel: often left out
        Add(forms, "o", 0x00F8, 0x00D8);
        Add(forms, "l", 0x0142, 0x0141);
        Add(forms, "d", 0x0111, 0x0110, 0x00F0, 0x00D0);
        Add(forms, "h", 0x0127, 0x0126);
        Add(forms, "t", 0x0167, 0x0166);
        Add(forms, "i", 0x0131);
        Add(forms, "ss", 0x00DF, 0x1E9E);
        Add(forms, "ae", 0x00E6, 0x00C6);
        Add(forms, "oe", 0x0153, 0x0152);
        Add(forms, "th", 0x00FE, 0x00DE);
        Add(forms, "\u03C3", 0x03C2); // final sigma
        Add(forms, "\u0433", 0x0491, 0x0490); // Ukrainian ge with upturn is mostly typed without
        Add(forms, RuneFolds.Dropped, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x034F, 0x2800); // blanks that count as letters or symbols
        return forms;
    }

    private static void Add(Dictionary<int, string> forms, string target, params ReadOnlySpan<int> sources)
    {
        foreach (var source in sources)
        {
            forms[source] = target;
        }
    }
}
