namespace SafeRedirect.Content.Tests.Loading;

/// <summary>Long texts.</summary>
internal static class Repeated
{
    public static string Words(int count) => string.Join("\n\n", Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("word", 40)), count / 40));
}
