using System.Security.Cryptography;
using System.Text;

namespace SafeRedirect.Bot.Privacy;

/// <summary>The files of the notice's page, built into the executable.</summary>
internal static class NoticeFiles
{
    /// <summary>The page with names in double braces.</summary>
    public static string Template { get; } = Encoding.UTF8.GetString(Read("notice.html"));

    /// <summary>How it looks.</summary>
    public static byte[] Style { get; } = Read("notice.css");

    /// <summary>Names the style by its content, so that it can be kept for good.</summary>
    public static string StyleHash { get; } = Convert.ToHexStringLower(SHA256.HashData(Style).AsSpan(0, 8));

    private static byte[] Read(string name)
    {
        using var stream = typeof(NoticeFiles).Assembly.GetManifestResourceStream($"Privacy.{name}")
            ?? throw new InvalidOperationException($"The file {name} of the privacy notice is not built in.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
