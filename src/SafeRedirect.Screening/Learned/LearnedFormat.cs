using SafeRedirect.Screening.Languages;

namespace SafeRedirect.Screening.Learned;

/// <summary>Writes and reads what was learned.</summary>
internal static class LearnedFormat
{
    /// <summary>Raised whenever the same examples would be learned or written differently.</summary>
    public const int Version = 3;

    /// <summary>Writes all of it.</summary>
    public static void Write(LearnedLayer learned, Stream stream)
    {
        using var writer = new LearnedWriter(stream);
        writer.Write(Version);
        learned.Languages.Write(writer);
        learned.Concepts.Write(writer);
        learned.Examples.Write(writer);
        learned.Questions.Write(writer);
        writer.Seal();
    }

    /// <summary>Reads all of it.</summary>
    /// <exception cref="IOException">The stream ends too soon.</exception>
    /// <exception cref="InvalidDataException">It holds something else, or was changed.</exception>
    public static LearnedLayer Read(Stream stream)
    {
        using var reader = new LearnedReader(stream);
        if (reader.ReadInt32() != Version)
        {
            throw new InvalidDataException("It was written by another version.");
        }

        var (languages, concepts) = (LanguageIdentifier.Read(reader), ConceptTable.Read(reader));
        var learned = new LearnedLayer(languages, concepts, ExampleClassifier.Read(reader, concepts), QuestionClassifier.Read(reader, concepts));
        reader.CheckSeal();
        return learned;
    }
}
