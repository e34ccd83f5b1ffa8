using System.Buffers;
using System.Text;

namespace SafeRedirect.Content.Loading.Files;

/// <summary>Turns the bytes of a file into text, and finds what an editor or a transfer did to them.</summary>
internal static class SourceText
{
    /// <summary>The largest file that is read, but for what screening learns from.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>The largest file that screening learns from: thousands of messages or words of one language.</summary>
    public const int MaxLearnedBytes = 2 * 1024 * 1024;

    /// <summary>The text with LF line ends and no byte-order mark.</summary>
    /// <returns><see langword="null"/> when there is no text to go on with; the fault is noted.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, FaultList faults)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            faults.Add(path, 1, "the file begins with a byte-order mark", "Save it as UTF-8 without BOM");
            bytes = bytes[3..];
        }

        if (InvalidAt(bytes) is { } offset)
        {
            faults.Add(path, bytes[..offset].Count((byte)'\n') + 1, "the file is not valid UTF-8", "Save it again as UTF-8");
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        var carriageReturn = text.IndexOf('\r', StringComparison.Ordinal);
        if (carriageReturn >= 0)
        {
            faults.Add(path, LineOf(text, carriageReturn), "lines end with CRLF", "Save it with LF line ends");
            text = text.ReplaceLineEndings("\n");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(path, 1, "the file is empty", "Write it or delete it");
            return null;
        }

        FindControls(text, path, faults);
        return text;
    }

    /// <summary>The line of a position, counted from 1.</summary>
    public static int LineOf(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    /// <summary>Whether a sign is invisible and changes how others are read.</summary>
    /// <remarks>Marks that turn the direction of text can make a line read as something that it is not; the bot isolates numbers itself.</remarks>
    public static bool IsHiddenControl(char sign) =>
        (char.IsControl(sign) && sign is not ('\n' or '\t')) || sign is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static int? InvalidAt(ReadOnlySpan<byte> bytes)
    {
        for (var offset = 0; offset < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) != OperationStatus.Done)
            {
                return offset;
            }

            offset += consumed;
        }

        return null;
    }

    private static void FindControls(string text, string path, FaultList faults)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHiddenControl(text[i]))
            {
                faults.Add(path, LineOf(text, i), $"an invisible control character U+{(int)text[i]:X4}", "Delete it and type the line again");
            }
        }
    }
}
