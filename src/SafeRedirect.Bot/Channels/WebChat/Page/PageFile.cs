using System.Security.Cryptography;

namespace SafeRedirect.Bot.Channels.WebChat.Page;

/// <summary>A file of the page, built into the executable. Its address holds a hash of its content, so that it can be kept for good.</summary>
internal sealed class PageFile
{
    // 64 bits: long enough that two releases never share an address.
    private const int HashBytes = 8;

    private PageFile(string name, string contentType)
    {
        Content = Read(name);
        ContentType = contentType;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Content).AsSpan(0, HashBytes));
        Path = $"/chat/{hash}{System.IO.Path.GetExtension(name)}";
    }

    /// <summary>How it looks.</summary>
    public static PageFile Style { get; } = new("page.css", "text/css; charset=utf-8");

    /// <summary>What it does.</summary>
    public static PageFile Script { get; } = new("page.js", "text/javascript; charset=utf-8");

    /// <summary>A sign for the tab that says nothing.</summary>
    public static PageFile Icon { get; } = new("icon.svg", "image/svg+xml");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageFile> All { get; } = [Style, Script, Icon];

    /// <summary>The bytes to send.</summary>
    public byte[] Content { get; }

    public string ContentType { get; }

    /// <summary>The address below the root.</summary>
    public string Path { get; }

    /// <summary>A file as it was built in.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(PageFile).Assembly.GetManifestResourceStream($"WebChat.{name}")
            ?? throw new InvalidOperationException($"The file {name} of the web chat is not built in.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
