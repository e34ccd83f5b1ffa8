namespace SafeRedirect.Bot.Tests.Canary;

/// <summary>Fifty invented identifiers and sentences. Each holds a word that stands nowhere else.</summary>
internal static class Canaries
{
    private static readonly string[] Words =
    [
        "quillfeather", "brambleshaw", "ostwynter", "tallowmere", "fennimoor", "harrowgild", "mistelbrook", "cinderpatch", "larkenfold", "wrenbottle",
    ];

    /// <summary>What people send.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Words.Select((word, i) => $"my name is Zara {word} and my case is 7{i}4-22C0{i}913"),
        .. Words.Select((word, i) => $"call me +44 1632 9604{i}7 or write to {word}@example.org"),
        .. Words.Select((word, i) => $"my husband {word} beats me every night in house {i}"),
        .. Words.Select((word, i) => $"زوجي يضربني واسمه {word} ورقمي ٠١٦٣٢٩٦٠٤{i}٨"),
        .. Words.Select((word, i) => $"he has a knife and wants to kill me {word} 4000 1234 5678 90{i}2"),
    ];

    /// <summary>What is looked for: the words no content holds, the numbers, and the ids that platforms give.</summary>
    public static IReadOnlyList<string> Needles { get; } =
    [
        .. Words,
        .. Enumerable.Range(0, 10).Select(i => $"1632 9604{i}7"),
        .. Enumerable.Range(0, 10).Select(i => $"7{i}4-22C0{i}913"),
        .. Enumerable.Range(0, 10).Select(i => $"٠١٦٣٢٩٦٠٤{i}٨"),
        .. Enumerable.Range(0, 10).Select(i => $"4000 1234 5678 90{i}2"),
    ];
}
