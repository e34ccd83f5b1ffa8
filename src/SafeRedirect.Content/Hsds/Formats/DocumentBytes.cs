using System.Text;
using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>What every file of a document must be before it is parsed: not too large, and text in UTF-8.</summary>
internal static class DocumentBytes
{
    /// <summary>The largest document, unpacked: some ten thousand services, far more than an aid organisation can check by telephone.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Whether a file is text that can be parsed; if not, the fault is noted.</summary>
    public static bool AreText(HsdsFile file, FaultList faults)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > MaxBytes)
        {
            faults.Add(file.Name, 1, $"the file has more than {MaxBytes / 1024 / 1024} MB", "Ask for the services of your own area only");
            return false;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            faults.Add(file.Name, 1, "the file begins with a byte-order mark", "Save it as UTF-8 without BOM: HSDS knows none");
            return false;
        }

        if (InvalidAt(bytes) is { } line)
        {
            faults.Add(file.Name, line, "the file is not valid UTF-8", "Save it again as UTF-8");
            return false;
        }

        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            faults.Add(file.Name, 1, "the file is empty", "Ask for the file again");
            return false;
        }

        return true;
    }

    private static int? InvalidAt(ReadOnlySpan<byte> bytes)
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            return bytes[..Math.Clamp(exception.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
        }
    }
}
