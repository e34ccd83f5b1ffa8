namespace SafeRedirect.Bot.Tests.WebChat;

/// <summary>How somebody comes to the page.</summary>
internal sealed record VisitOptions
{
    public string Locale { get; init; } = "en-GB";

    public bool IsDark { get; init; }

    public int Width { get; init; } = 390;

    public int Height { get; init; } = 844;

    /// <summary>Whether to wait until the welcome is there.</summary>
    public bool WaitsForWelcome { get; init; } = true;
}
