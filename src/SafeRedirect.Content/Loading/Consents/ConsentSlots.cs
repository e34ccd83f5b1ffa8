namespace SafeRedirect.Content.Loading.Consents;

/// <summary>What an informed consent must have said before the question is asked.</summary>
internal static class ConsentSlots
{
    /// <summary>The consent scripts there are.</summary>
    public static IReadOnlyList<string> Scripts { get; } = ["standard", "child", Urgent];

    /// <summary>Every slot: what a full consent covers.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "who", "organisation-and-role", "passed-on", "purpose", "benefit", "next-step", "who-sees", "where-and-how-long", "limits", "withdraw-correct-erase", "voluntary",
    ];

    private const string Urgent = "urgent";

    private static readonly IReadOnlyList<string> Short = ["who", "passed-on", "purpose", "voluntary"];

    /// <summary>What a script must cover; the short form for danger to life covers less.</summary>
    public static IReadOnlyList<string> RequiredBy(string script) => script == Urgent ? Short : All;
}
