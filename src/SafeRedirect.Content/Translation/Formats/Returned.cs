using System.Text;

namespace SafeRedirect.Content.Translation.Formats;

/// <summary>What the readers of all formats share: the bytes as text, and the checks of what came back.</summary>
internal sealed class Returned
{
    private const string Resend = "Ask for the whole file again, or import with --partial when a part was meant";

    private readonly List<TranslationFault> _faults = [];
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly List<TranslationUnit> _units = [];

    /// <summary>The text of a file that must be UTF-8; a byte-order mark is passed over, line ends become LF.</summary>
    /// <returns><see langword="null"/> when it is not; the fault is noted.</returns>
    public string? Decode(byte[] file)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file);
            return text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException exception)
        {
            Fault(file.AsSpan(0, Math.Min(exception.Index, file.Length)).Count((byte)'\n') + 1, "the file is not UTF-8", "Save it as UTF-8 (in a spreadsheet program: CSV UTF-8)");
            return null;
        }
    }

    /// <summary>Notes a fault.</summary>
    public void Fault(int line, string message, string mend) => _faults.Add(new TranslationFault(Math.Max(1, line), message, mend));

    /// <summary>Takes a unit over.</summary>
    /// <param name="id">As in <see cref="TranslationUnit.Id"/>.</param>
    public void Add(string id, string source, string target, TranslationState state, string? was, int line)
    {
        var separator = id.IndexOf(TranslationUnit.Separator, StringComparison.Ordinal);
        if (separator <= 0)
        {
            Fault(line, $"{(id.Length == 0 ? "a text without an id" : $"the id {Shown(id)} is none of ours")}", "Keep the ids as they were exported");
        }
        else if (!_seen.TryAdd(id, line))
        {
            Fault(line, $"the text {id} stands here and in line {_seen[id]}", "Keep one of the two");
        }
        else
        {
            _units.Add(new TranslationUnit(id[..separator], id[(separator + 1)..], Clean(source), Clean(target), state) { Was = was, Line = line });
        }
    }

    /// <summary>What came of it.</summary>
    /// <param name="expected">How many texts were exported; <see langword="null"/> when the file does not say.</param>
    /// <param name="lastLine">Where the file ends.</param>
    public (TranslationDocument? Document, IReadOnlyList<TranslationFault> Faults) Result(string sourceLanguage, string targetLanguage, int? expected, int lastLine, bool isPartial)
    {
        if (!isPartial && expected is null)
        {
            Fault(lastLine, "the file does not end as it was exported: it was cut, or saved without its last part", Resend);
        }
        else if (!isPartial && expected > _units.Count)
        {
            Fault(lastLine, $"the file holds {_units.Count} of {expected} texts", Resend);
        }

        if (_faults.Count == 0 && (sourceLanguage.Length == 0 || targetLanguage.Length == 0))
        {
            Fault(1, "the file does not say its languages", "Keep the first lines of a PO or XLIFF file, and the last row of a table, as they were exported");
        }

        return _faults.Count > 0
            ? (null, [.. _faults.OrderBy(fault => fault.Line)])
            : (new TranslationDocument(sourceLanguage, targetLanguage, _units), []);
    }

    private static string Clean(string text) => text.ReplaceLineEndings("\n").TrimEnd();

    private static string Shown(string id) => id.Length <= 60 ? id : id[..60];
}
