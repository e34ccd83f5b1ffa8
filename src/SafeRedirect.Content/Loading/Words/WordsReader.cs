using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Words;

/// <summary>Reads the words of one language: of the whole organisation, or of one service.</summary>
internal sealed class WordsReader(LoadScope scope, ReviewHeadReader heads)
{
    /// <summary>Reads a file whose only keys are the head and <c>texts</c>.</summary>
    /// <returns><see langword="null"/> when there are no keys; the fault is noted.</returns>
    public WordsFile? ReadService(SourceFile file)
    {
        if (YamlReader.ReadFile(file, scope.Faults) is not { } fields)
        {
            return null;
        }

        var words = Words(fields, TextKind.Service, file.Parts[2], file.Name);
        fields.RefuseOthers();
        return words;
    }

    /// <summary>The head, <c>texts</c> and <c>also</c> of a file whose other keys the caller has read or will read.</summary>
    public WordsFile Words(YamlFields fields, TextKind kind, string group, string language)
    {
        var review = heads.Read(fields, language);
        var reviewed = new ReviewedFile(kind, group, language, 0, review, new SourceLine(fields.Path, fields.LineOf("state")));
        var revisionLine = fields.LineOf(language == scope.SourceLanguage ? "revision" : "source-revision");
        return new WordsFile(reviewed, revisionLine, fields.Map("texts"), kind == TextKind.Words ? fields.OptionalMap("also") : null);
    }
}
